import type { Purchases } from "./purchases";
import { DAYS_IN_UNIT } from "./time-unit";
import type { HistoryUnit } from "./types";

/** One entry a customer; NaN where a value is not known. */
export interface PurchaseColumns {
  /** Time since the last purchase. */
  readonly recency: Float64Array;
  /** Number of purchases. */
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

/** Whether money counts as the sum of all purchases or the mean of one. */
export type MonetaryMeasure = "total" | "mean";

/**
 * Recency, frequency and monetary value of all customers for RFM. A customer without a purchase until the reference day
 * has no recency, 0 purchases, and no mean; an unknown amount makes the money unknown.
 *
 * @param referenceDay Serial day to which recency is counted; later purchases do not count.
 * @param unit In which recency is told.
 */
export function rfmColumns(
  purchases: Purchases,
  referenceDay: number,
  unit: HistoryUnit = "day",
  measure: MonetaryMeasure = "total",
): PurchaseColumns {
  const { names, starts, days, amounts } = purchases;
  const recency = new Float64Array(names.length).fill(NaN);
  const frequency = new Float64Array(names.length);
  const monetary = new Float64Array(names.length);
  for (let code = 0; code < names.length; code++) {
    const from = starts[code]!;
    const to = endOfHistory(purchases, code, referenceDay);
    let total = 0;
    for (let purchase = from; purchase < to; purchase++) total += amounts[purchase]!;
    if (to > from) recency[code] = (referenceDay - days[to - 1]!) / DAYS_IN_UNIT[unit];
    frequency[code] = to - from;
    monetary[code] = measure === "total" ? total : total / (to - from);
  }
  return { recency, frequency, monetary };
}

/** Where the purchases of a customer until a day end. */
function endOfHistory({ starts, days }: Purchases, code: number, endDay: number): number {
  let end = starts[code + 1]!;
  while (end > starts[code]! && days[end - 1]! > endDay) end--;
  return end;
}
