import type { NumberColumn } from "../clv";
import { quantile } from "../numeric/quantile";

/**
 * Cuts that part a column into bands of as many customers each as ties allow: its quantiles of type 7 (Hyndman & Fan
 * 1996), as R and Excel's PERCENTILE.INC compute them.
 *
 * @param values NaN entries are passed over.
 * @returns `bands` - 1 cuts, ascending; equal ones where many customers share a value. None for a column of NaN.
 */
export function quantileCuts(values: NumberColumn, bands: number): readonly number[] {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return [];
  return Array.from({ length: bands - 1 }, (_, cut) => quantile(sorted, (cut + 1) / bands)!);
}

/** The band of each value, from 1; equal values are never parted. NaN lies in no band and gives 0. */
export function bandsByCuts(values: NumberColumn, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    let band = 1;
    for (const cut of cuts) if (value > cut) band++;
    return band;
  });
}
