import type { StepRow } from "../model/types";
import { indexBorders, type BorderIndex } from "./border-index";
import { reachableFrom, toBillionths } from "./exact";
import type { PointsKernel } from "./kernel";

function writeSteps(
  numbers: Float64Array,
  { borders, start: first, last, passed, bucketsPerUnit }: BorderIndex,
  points: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void {
  const highest = points[points.length - 1]!;
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const value = numbers[row]!;
    if (value >= last) {
      out[at] = highest;
    } else if (value >= first) {
      let count = passed[((value - first) * bucketsPerUnit) | 0]!;
      while (value >= borders[count]!) count += 1;
      out[at] = points[count]!;
    } else {
      out[at] = value < first ? 0 : NaN;
    }
  }
}

/**
 * Points, in billionths, of raw values in a step table: those of the last border that is reached, 0 below the first.
 *
 * @param rows At least one.
 */
export function stepKernel(numbers: Float64Array, rows: readonly StepRow[]): PointsKernel {
  const ascending = [...rows].sort((a, b) => a.from - b.from);
  const index = indexBorders(ascending.map(({ from }) => reachableFrom(from)));
  const points = Float64Array.from([0, ...ascending.map((row) => toBillionths(row.points))]);
  return (start, end, out) => writeSteps(numbers, index, points, start, end, out);
}
