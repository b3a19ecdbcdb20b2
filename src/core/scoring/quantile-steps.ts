import type { StepRow } from "../model/types";
import { ascendingValues } from "./ascending-values";

/** The first entry of an ascending list that is above a value; its length where none is. */
function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The point table that bands of equally many customers come to: cut after the quantiles of type 7 (Hyndman & Fan 1996),
 * a value on a cut in the band below it. Bands that equal values leave empty are left out.
 *
 * @param values In any order; NaN takes no part.
 * @param points One entry per band, for the lowest values first.
 * @param leftOut Not 0 for values that take no part either.
 * @returns Ascending rows, the first from -Infinity; none without values.
 */
export function quantileSteps(
  values: Float64Array,
  points: readonly number[],
  leftOut?: Uint8Array,
): StepRow[] {
  const sorted = ascendingValues(values, leftOut);
  if (sorted.length === 0 || points.length === 0) return [];
  const rows: StepRow[] = [{ from: -Infinity, points: points[0]! }];
  let start = 0;
  for (let band = 1; band < points.length; band += 1) {
    const cut = sorted[Math.floor(((sorted.length - 1) * band) / points.length)]!;
    const first = firstAbove(sorted, cut);
    if (first === sorted.length) break;
    const row = { from: sorted[first]!, points: points[band]! };
    if (first === start) rows[rows.length - 1] = row;
    else rows.push(row);
    start = first;
  }
  return rows;
}
