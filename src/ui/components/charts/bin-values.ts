import { type Histogram, histogram, quantile } from "../../../core";

/** Where a few values lie farther out than this many times the middle 98 %, the picture leaves them to the outer bins. */
const FAR_OUT = 3;

const known = new WeakMap<Float64Array, Map<number, Histogram>>();

/**
 * Histogram of a column for a picture; NaN is left out. Remembered by the identity of `values`, so that drawing again
 * costs nothing.
 */
export function binValues(values: Float64Array, count = 24): Histogram {
  const ofValues = known.get(values) ?? new Map<number, Histogram>();
  known.set(values, ofValues);
  const bins = ofValues.get(count) ?? histogram(values, { ...displayRange(values), count });
  ofValues.set(count, bins);
  return bins;
}

function displayRange(values: Float64Array): { readonly min: number; readonly max: number } {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  const [min, max] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 1];
  if (min === max) return { min: min - 0.5, max: max + 0.5 };
  const low = quantile(sorted, 0.01) ?? min;
  const high = quantile(sorted, 0.99) ?? max;
  return high > low && max - min > FAR_OUT * (high - low) ? { min: low, max: high } : { min, max };
}
