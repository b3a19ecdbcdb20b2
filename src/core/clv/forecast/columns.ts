import type { NumberColumn } from "../customers";
import { weighByAlive } from "../weigh-by-alive";
import { predictionsOf, type PurchaseModel } from "./purchase-model";

/** Histories of customers, one entry each, like the arguments of `alive`. */
export interface HistoryColumns {
  readonly frequency: NumberColumn;
  readonly recency: NumberColumn;
  readonly age: NumberColumn;
}

/** `alive` of many customers; NaN for those whose history cannot be. */
export function aliveColumn(model: PurchaseModel, { frequency, recency, age }: HistoryColumns): Float64Array {
  const { alive } = predictionsOf(model);
  const column = new Float64Array(frequency.length);
  for (let row = 0; row < column.length; row++)
    column[row] = alive(frequency[row]!, recency[row]!, age[row]!);
  return column;
}

/** `expectedPurchases` of many customers within one horizon. */
export function expectedPurchasesColumn(
  model: PurchaseModel,
  customers: HistoryColumns,
  horizon: number,
): Float64Array {
  return residualTransactionsColumn(model, customers, 0, horizon);
}

/** `residualTransactions` of many customers; those of equal frequency and age share the costly part. */
export function residualTransactionsColumn(
  model: PurchaseModel,
  customers: HistoryColumns,
  discountRate: number,
  horizon = Infinity,
): Float64Array {
  const { frequency, recency, age } = customers;
  const { aliveSoFar } = predictionsOf(model);
  const column = ifAliveColumn(model, customers, discountRate, horizon);
  for (let row = 0; row < column.length; row++)
    column[row] = weighByAlive(aliveSoFar(frequency[row]!, recency[row]!, age[row]!), column[row]!);
  return column;
}

/**
 * Present value, in purchases, of what each customer buys who is alive for certain; NaN for those whose history cannot
 * be.
 */
export function ifAliveColumn(
  model: PurchaseModel,
  { frequency, recency, age }: HistoryColumns,
  discountRate: number,
  horizon: number,
): Float64Array {
  const { aliveSoFar, ifAlive } = predictionsOf(model);
  const known = new Map<number, Map<number, number>>();
  const valueIfAlive = (x: number, until: number): number => {
    let byFrequency = known.get(until);
    if (byFrequency === undefined) known.set(until, (byFrequency = new Map()));
    let value = byFrequency.get(x);
    if (value === undefined) byFrequency.set(x, (value = ifAlive(x, until, discountRate, horizon)));
    return value;
  };
  const column = new Float64Array(frequency.length);
  for (let row = 0; row < column.length; row++) {
    const x = frequency[row]!;
    const until = age[row]!;
    // Only a possible history is worth the costly part.
    const possible = !Number.isNaN(aliveSoFar(x, recency[row]!, until));
    column[row] = possible ? valueIfAlive(x, until) : NaN;
  }
  return column;
}
