import { buyersUntil, endOfHistory } from "./purchase-histories";
import type { Purchases } from "./purchases";

/** What the customers who had bought until a day bought after it, in the order of their summary until that day. */
export interface HoldoutCounts {
  /** Code of each customer, ascending. */
  readonly codes: Int32Array;
  /** Purchases after the calibration. */
  readonly purchases: Float64Array;
  /** Sum of their amounts, NaN where one is not known. */
  readonly amounts: Float64Array;
  /** Length of the rest of the observation. */
  readonly days: number;
}

/** @param calibrationEnd Last serial day of the calibration. */
export function holdoutCounts(purchases: Purchases, calibrationEnd: number): HoldoutCounts {
  const codes = buyersUntil(purchases, calibrationEnd);
  const counts = new Float64Array(codes.length);
  const sums = new Float64Array(codes.length);
  codes.forEach((code, at) => {
    const to = purchases.starts[code + 1]!;
    for (let purchase = endOfHistory(purchases, code, calibrationEnd); purchase < to; purchase++) {
      counts[at]!++;
      sums[at]! += purchases.amounts[purchase]!;
    }
  });
  return { codes, purchases: counts, amounts: sums, days: purchases.lastDay - calibrationEnd };
}
