import type { EquityBase, EquityDriver } from "../clv";
import type { LifetimeEquity } from "./equity-base";
import type { LifetimeSetup } from "./setup";

/** What is decided about customer equity; what is absent is as proposed. Plain data, kept with the workbook. */
export interface EquitySetup {
  /** Customers won in the first year, >= 0. */
  readonly perYear?: number | undefined;
  /** Change of that number from year to year, > −1. */
  readonly growth?: number | undefined;
  /** Money to win one customer. No data tell it: without it future customers are not counted. */
  readonly acquisitionCost?: number | undefined;
  /** Years in which customers are won, a whole number from 1. */
  readonly wonYears?: number | undefined;
  /** By how much the drivers are turned in scenarios. */
  readonly steps?: Readonly<Partial<Record<EquityDriver, number>>> | undefined;
}

/** What the purchases say about customers to come. */
export interface FutureProposal {
  /** As many as in the last year; undefined where less than a year was observed. */
  readonly perYear: number | undefined;
  readonly growth: number;
  /** As many as are looked ahead. */
  readonly wonYears: number;
}

/** Customers go on coming as they came in the last year. */
export const proposeFuture = (
  { wonPerYear }: Pick<LifetimeEquity, "wonPerYear">,
  { years }: Pick<LifetimeSetup, "years">,
): FutureProposal => ({ perYear: wonPerYear[0], growth: 0, wonYears: Math.max(1, Math.round(years)) });

/**
 * The base of scenarios, with future customers where everything is known about them that decides their value: how many,
 * at what cost, and what one is expected to bring.
 */
export function equityBaseFor(
  equity: LifetimeEquity,
  setup: EquitySetup,
  lifetime: Pick<LifetimeSetup, "years">,
): EquityBase {
  const proposal = proposeFuture(equity, lifetime);
  const perYear = setup.perYear ?? proposal.perYear;
  const { newcomer } = equity;
  const { acquisitionCost } = setup;
  if (perYear === undefined || acquisitionCost === undefined || Number.isNaN(newcomerWorth(equity)))
    return equity.base;
  const growth = setup.growth ?? proposal.growth;
  const years = setup.wonYears ?? proposal.wonYears;
  return { ...equity.base, future: { newcomer, perYear, growth, acquisitionCost, years } };
}

/** What a new customer may cost at most: the present value of the first purchase and of those that follow. */
export const newcomerWorth = ({ newcomer, base }: LifetimeEquity): number =>
  newcomer.flows.contribution.reduce(
    (sum, contribution, year) => sum + contribution * (1 + base.discountRate) ** -(year + 0.5),
    newcomer.firstContribution,
  );
