/** Bins of equal width. */
export interface Histogram {
  readonly min: number;
  readonly max: number;
  readonly binWidth: number;
  /** How many values each bin has; the last bin includes `max`. */
  readonly counts: Uint32Array;
}

export interface HistogramRange {
  readonly min: number;
  readonly max: number;
  /** Number of bins, >= 1. */
  readonly count: number;
}

function extentOf(values: ArrayLike<number>): { readonly min: number; readonly max: number } | undefined {
  let min = Infinity;
  let max = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : undefined;
}

/**
 * Counts values in bins of equal width. NaN is left out.
 *
 * @param bins Number of bins between the least and the greatest value, or a range of its own; values outside
 *   such a range are counted in its first or last bin, so that none is lost.
 * @returns Empty bins from 0 to 1 where there are no values and no range.
 */
export function histogram(values: ArrayLike<number>, bins: number | HistogramRange): Histogram {
  const count = Math.max(1, Math.floor(typeof bins === "number" ? bins : bins.count));
  const { min, max } = typeof bins === "number" ? (extentOf(values) ?? { min: 0, max: 1 }) : bins;
  const counts = new Uint32Array(count);
  const perUnit = max > min ? count / (max - min) : 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    const bin = Math.floor((value - min) * perUnit);
    counts[bin < 0 ? 0 : bin >= count ? count - 1 : bin]! += 1;
  }
  return { min, max, binWidth: (max - min) / count, counts };
}
