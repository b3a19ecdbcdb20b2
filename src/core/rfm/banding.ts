import type { NumberColumn } from "../clv";
import { quantile } from "../numeric/quantile";
import type { Banding, CutRule } from "./types";

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

/** The band of a value, from 1; equal values are never parted. NaN lies in no band and gives 0. */
function bandOf(value: number, cuts: readonly number[]): number {
  if (Number.isNaN(value)) return 0;
  let band = 1;
  for (const cut of cuts) if (value > cut) band++;
  return band;
}

/** Parts a column as a whole. */
export function bandColumn(values: Float64Array, bands: number, rule: CutRule): Banding {
  const cuts = rule.kind === "own" ? rule.cuts : quantileCuts(values, bands);
  return { cuts, bands: Uint8Array.from(values, (value) => bandOf(value, cuts)) };
}

/**
 * Parts a column by its quantiles within each group of customers.
 *
 * @param groups The group of each customer, from 0; whoever has no value may have any.
 */
export function bandWithin(
  values: Float64Array,
  bands: number,
  groups: Uint8Array,
  groupCount: number,
): Banding {
  const starts = new Uint32Array(groupCount + 1);
  values.forEach((value, at) => {
    if (!Number.isNaN(value)) starts[groups[at]! + 1]!++;
  });
  for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const gathered = new Float64Array(starts[groupCount]!);
  values.forEach((value, at) => {
    if (!Number.isNaN(value)) gathered[next[groups[at]!]!++] = value;
  });
  const within = Array.from({ length: groupCount }, (_, group) =>
    quantileCuts(gathered.subarray(starts[group], starts[group + 1]), bands),
  );
  return {
    cuts: [],
    within,
    bands: Uint8Array.from(values, (value, at) => bandOf(value, within[groups[at]!] ?? [])),
  };
}
