/** One point of a Lorenz curve: the customers worth least and what they hold together. */
export interface LorenzPoint {
  /** Share of the customers, 0…1. */
  readonly customers: number;
  /** Their share of the whole value; below 0 while losses prevail. */
  readonly value: number;
}

const LORENZ_STEPS = 200;

/**
 * The Lorenz curve of ascending values in at most 200 steps of equally many customers.
 *
 * @param sums Sums of the smallest 0, 1, 2 … values; the last is the total, which must be above 0.
 */
export function lorenzCurve(sums: Float64Array): readonly LorenzPoint[] {
  const steps = Math.min(LORENZ_STEPS, sums.length - 1);
  return Array.from({ length: steps + 1 }, (_, step) => ({
    customers: step / steps,
    value: shareOfLeast(sums, step / steps),
  }));
}

/** Share of the total that the smallest values hold, on the Lorenz curve between two of them too; `sums` as above. */
export function shareOfLeast(sums: Float64Array, share: number): number {
  const customers = sums.length - 1;
  const place = share * customers;
  const below = Math.min(customers - 1, Math.floor(place));
  const next = sums[below + 1]! - sums[below]!;
  return (sums[below]! + (place - below) * next) / sums[customers]!;
}

/** Sums of the first 0, 1, 2 … values. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}
