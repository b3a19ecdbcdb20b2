/** Counts of equal-width bins over `min`…`max`; values outside count in the first or last bin. */
export interface Bins {
  readonly min: number;
  readonly max: number;
  readonly counts: readonly number[];
}

const EMPTY: Bins = { min: 0, max: 1, counts: [] };
const known = new WeakMap<Float64Array, Map<number, Bins>>();

/**
 * Histogram of a column; NaN is left out. Remembered by the identity of `values`, so that drawing again costs
 * nothing. Where a few values lie far out, the range ends at the 1 % and 99 % quantiles, and the outer bins take the rest.
 */
export function binValues(values: Float64Array, count = 24): Bins {
  const ofValues = known.get(values) ?? new Map<number, Bins>();
  known.set(values, ofValues);
  const bins = ofValues.get(count) ?? countBins(values, count);
  ofValues.set(count, bins);
  return bins;
}

function countBins(values: Float64Array, count: number): Bins {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length === 0) return EMPTY;
  const [min, max] = displayRange(sorted);
  const counts = new Array<number>(count).fill(0);
  for (const value of sorted) {
    const bin = Math.floor(((value - min) / (max - min)) * count);
    counts[Math.max(0, Math.min(count - 1, bin))]! += 1;
  }
  return { min, max, counts };
}

function displayRange(sorted: Float64Array): [number, number] {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const [min, max, low, high] = [at(0), at(1), at(0.01), at(0.99)];
  if (min === max) return [min - 0.5, max + 0.5];
  return high > low && max - min > 3 * (high - low) ? [low, high] : [min, max];
}
