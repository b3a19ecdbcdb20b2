/**
 * Quantile of type 7 (Hyndman & Fan 1996), as R and Excel's PERCENTILE.INC compute it.
 *
 * @param sorted Ascending numbers without NaN.
 * @param p Share, 0…1.
 * @returns undefined for an empty list.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
