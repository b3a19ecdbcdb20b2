import type { Newcomer, YearlyFlows } from "./yearly-flows";

/** Customers still to be won: speculation, and therefore kept apart from those who are there. */
export interface FutureCustomers {
  readonly newcomer: Newcomer;
  /** Customers won in the first year. */
  readonly perYear: number;
  /** Change of that number from year to year, > −1. */
  readonly growth: number;
  /** Money spent to win one. */
  readonly acquisitionCost: number;
  /** Years in which customers are won. */
  readonly years: number;
}

/** What customer equity follows from. Rates are effective, per year. */
export interface EquityBase {
  readonly present: YearlyFlows;
  /** Sum of the customer lifetime values, which discount each purchase from its own day. */
  readonly presentValue: number;
  readonly discountRate: number;
  readonly future?: FutureCustomers | undefined;
}

/** A different world. All are 0 unless given. */
export interface EquityChange {
  /** Added to the share of one year's revenue that comes again in the next; 0.01 is a point. */
  readonly retention?: number;
  /** Added to the discount rate. */
  readonly discountRate?: number;
  /** Added to the contribution as a share of revenue. */
  readonly margin?: number;
  /** Share by which the cost to win a customer rises. */
  readonly acquisitionCost?: number;
  /** Share by which the number of customers won rises. */
  readonly acquired?: number;
}

/** Money of today. */
export interface CustomerEquity {
  /** Value of the present customers. */
  readonly present: number;
  /** Value of the future ones, what it costs to win them taken off. */
  readonly future: number;
  /** Present value of that cost. */
  readonly acquisition: number;
  readonly total: number;
}

/**
 * Value of all customers, the present ones and those still to come apart: Blattberg & Deighton (1996), Harvard Business
 * Review 74(4); Rust, Lemon & Zeithaml (2004), Journal of Marketing 68(1).
 *
 * Yearly flows are discounted to the middle of their year. What a change makes of the present value is the difference
 * that it makes to these flows. Retention works on the flow of year k by ((ρ + Δ) / ρ) to the power k, where ρ is the
 * share of the first year's revenue that comes again in the second.
 */
export function customerEquity(base: EquityBase, change: EquityChange = {}): CustomerEquity {
  const { present, presentValue, discountRate, future } = base;
  const rate = discountRate + (change.discountRate ?? 0);
  const shift = valueOf(present, rate, change) - valueOf(present, discountRate, {});
  const changed = presentValue + shift;
  const { value, acquisition } = future ? futureValue(future, rate, change) : { value: 0, acquisition: 0 };
  return { present: changed, future: value, acquisition, total: changed + value };
}

/** Share of the first year's revenue that comes again in the second; undefined where there is none to compare. */
export function impliedRetention({ revenue }: YearlyFlows): number | undefined {
  const [first, second] = revenue;
  return first !== undefined && second !== undefined && first > 0 && second > 0 ? second / first : undefined;
}

const discountAt = (rate: number, years: number): number => (1 + rate) ** -years;

function valueOf(flows: YearlyFlows, rate: number, { retention = 0, margin = 0 }: EquityChange): number {
  const usual = impliedRetention(flows);
  const growth = usual === undefined ? 1 : Math.max(0, usual + retention) / usual;
  return flows.contribution.reduce(
    (sum, contribution, year) =>
      sum + (contribution + margin * flows.revenue[year]!) * growth ** year * discountAt(rate, year + 0.5),
    0,
  );
}

function futureValue(future: FutureCustomers, rate: number, change: EquityChange) {
  const { newcomer, growth, years } = future;
  const first = newcomer.firstContribution + (change.margin ?? 0) * newcomer.firstRevenue;
  const worth = first + valueOf(newcomer.flows, rate, change);
  const cost = future.acquisitionCost * (1 + (change.acquisitionCost ?? 0));
  let won = 0;
  for (let year = 0; year < years; year++)
    won +=
      future.perYear * (1 + (change.acquired ?? 0)) * (1 + growth) ** year * discountAt(rate, year + 0.5);
  return { value: won * (worth - cost), acquisition: won * cost };
}
