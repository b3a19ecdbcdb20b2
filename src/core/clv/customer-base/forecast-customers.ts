import type { NumberColumn } from "../customers";
import { aliveColumn, ifAliveColumn, type HistoryColumns } from "../forecast/columns";
import { predictionsOf, type PurchaseModel } from "../forecast/purchase-model";
import { gammaGammaExpectedSpend, type GammaGammaParams } from "../gamma-gamma";
import { weighByAlive } from "../weigh-by-alive";
import type { UnitTerms } from "./yearly-terms";

/** Customers with the models fitted to them. */
export interface ModelledCustomers {
  readonly model: PurchaseModel;
  readonly histories: HistoryColumns;
  /** Without one, every purchase is worth 1. */
  readonly spend?: { readonly params: GammaGammaParams; readonly monetary: NumberColumn } | undefined;
}

export interface ForecastTerms extends UnitTerms {
  /** Contribution as a share of revenue, of all or of each customer; may be negative. */
  readonly margin: number | NumberColumn;
}

/** What is expected of each customer within the horizon; NaN where it cannot be told. */
export interface CustomerForecasts {
  /** Probability of still being a customer. */
  readonly alive: Float64Array;
  /** Purchases, not discounted. */
  readonly purchases: Float64Array;
  /** Mean amount of each. */
  readonly spend: Float64Array;
  /** purchases × spend, not discounted. */
  readonly revenue: Float64Array;
  /** Present value of the contribution: the customer lifetime value within the horizon. */
  readonly value: Float64Array;
  /** The same of a customer with this history who is alive for certain. */
  readonly valueIfAlive: Float64Array;
}

export const marginOf = (margin: number | NumberColumn, row: number): number =>
  typeof margin === "number" ? margin : margin[row]!;

/**
 * Mean amount of a purchase of each customer, that of all customers where nothing above 0 is known of one; 1 without a
 * model of amounts.
 */
export function spendColumn({ histories: { frequency }, spend }: ModelledCustomers): Float64Array {
  const column = new Float64Array(frequency.length).fill(1);
  if (spend !== undefined)
    for (let row = 0; row < column.length; row++) {
      const known = spend.monetary[row]! > 0 ? frequency[row]! : 0;
      column[row] = gammaGammaExpectedSpend(spend.params, known, spend.monetary[row]!);
    }
  return column;
}

/**
 * Purchases, revenue and value that are expected of each customer: see `customerValue`, with a margin of their own for
 * customers that have one.
 */
export function forecastCustomers(
  customers: ModelledCustomers,
  { discountRate, horizon, margin }: ForecastTerms,
): CustomerForecasts {
  const { model, histories } = customers;
  const { aliveSoFar } = predictionsOf(model);
  const { frequency, recency, age } = histories;
  const alive = aliveColumn(model, histories);
  const plain = ifAliveColumn(model, histories, 0, horizon);
  const present = discountRate === 0 ? plain : ifAliveColumn(model, histories, discountRate, horizon);
  const spend = spendColumn(customers);
  const purchases = new Float64Array(alive.length);
  const revenue = new Float64Array(alive.length);
  const value = new Float64Array(alive.length);
  const valueIfAlive = new Float64Array(alive.length);
  for (let row = 0; row < alive.length; row++) {
    const probability = aliveSoFar(frequency[row]!, recency[row]!, age[row]!);
    purchases[row] = weighByAlive(probability, plain[row]!);
    revenue[row] = purchases[row]! * spend[row]!;
    const contribution = spend[row]! * marginOf(margin, row);
    value[row] = weighByAlive(probability, present[row]!) * contribution;
    valueIfAlive[row] = present[row]! * contribution;
  }
  return { alive, purchases, spend, revenue, value, valueIfAlive };
}
