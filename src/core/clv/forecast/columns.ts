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
  return Float64Array.from(frequency, (x, row) => alive(x, recency[row]!, age[row]!));
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
  { frequency, recency, age }: HistoryColumns,
  discountRate: number,
  horizon = Infinity,
): Float64Array {
  const { aliveSoFar, ifAlive } = predictionsOf(model);
  const byAge = new Map<number, Map<number, number>>();
  const known = (x: number, until: number): number => {
    let byFrequency = byAge.get(until);
    if (byFrequency === undefined) byAge.set(until, (byFrequency = new Map()));
    let value = byFrequency.get(x);
    if (value === undefined) byFrequency.set(x, (value = ifAlive(x, until, discountRate, horizon)));
    return value;
  };
  return Float64Array.from(frequency, (x, row) => {
    const probability = aliveSoFar(x, recency[row]!, age[row]!);
    return Number.isNaN(probability) ? NaN : weighByAlive(probability, known(x, age[row]!));
  });
}
