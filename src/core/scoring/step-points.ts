import type { StepRow } from "../model/types";
import { reachableFrom, toBillionths } from "./exact";
import type { PointsKernel } from "./kernel";

const BUCKETS_PER_STEP = 4;
const MOST_BUCKETS = 1 << 16;

/** A step table ready for look-up: borders that a value reaches, and points in billionths. */
export interface StepIndex {
  readonly borders: Float64Array;
  readonly points: Float64Array;
  /** By bucket of equal width between first and last border: the last step that begins before the bucket. */
  readonly bucketStep: Int32Array;
  readonly bucketsPerUnit: number;
}

/** Prepares a step table for look-ups in constant time for evenly spread borders. */
export function indexSteps(rows: readonly StepRow[]): StepIndex {
  const ascending = [...rows].sort((a, b) => a.from - b.from);
  const borders = Float64Array.from(ascending, (row) => reachableFrom(row.from));
  const points = Float64Array.from(ascending, (row) => toBillionths(row.points));
  const span = borders.length > 1 ? borders[borders.length - 1]! - borders[0]! : 0;
  const bucketCount = span > 0 ? Math.min(MOST_BUCKETS, borders.length * BUCKETS_PER_STEP) : 1;
  const bucketsPerUnit = span > 0 ? bucketCount / span : 0;
  const bucketStep = new Int32Array(bucketCount + 1).fill(0);

  // bucketOf never decreases with the value, so a border in an earlier bucket is certainly below the value.
  for (let bucket = 0, step = 0; bucket <= bucketCount; bucket += 1) {
    while (
      step + 1 < borders.length &&
      Math.trunc((borders[step + 1]! - borders[0]!) * bucketsPerUnit) < bucket
    ) {
      step += 1;
    }
    bucketStep[bucket] = step;
  }
  return { borders, points, bucketStep, bucketsPerUnit };
}

/** Points of one raw value in billionths; below the first step 0, NaN for NaN. */
export function stepPoints(index: StepIndex, value: number): number {
  const { borders, points, bucketStep, bucketsPerUnit } = index;
  const last = borders.length - 1;
  if (value >= borders[last]!) return points[last]!;
  if (!(value >= borders[0]!)) return value < borders[0]! ? 0 : NaN;
  let step = bucketStep[Math.trunc((value - borders[0]!) * bucketsPerUnit)]!;
  while (value >= borders[step + 1]!) step += 1;
  return points[step]!;
}

/** Points, in billionths, of raw values in a step table. */
export function stepKernel(numbers: Float64Array, rows: readonly StepRow[]): PointsKernel {
  const { borders, points, bucketStep, bucketsPerUnit } = indexSteps(rows);
  const last = borders.length - 1;
  const first = borders[0]!;
  const highest = borders[last]!;
  const highestPoints = points[last]!;

  return (start, end, out) => {
    for (let row = start, at = 0; row < end; row += 1, at += 1) {
      const value = numbers[row]!;
      if (value >= highest) {
        out[at] = highestPoints;
      } else if (value >= first) {
        let step = bucketStep[((value - first) * bucketsPerUnit) | 0]!;
        while (value >= borders[step + 1]!) step += 1;
        out[at] = points[step]!;
      } else {
        out[at] = value < first ? 0 : NaN;
      }
    }
  };
}
