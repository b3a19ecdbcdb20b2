import { keyedRows, sortDescending } from "./keyed-rows";

/**
 * Competition ranks, highest key first: 1, 2, 2, 4.
 *
 * @param keys One per row; NaN takes no part and gets rank 0.
 */
export function competitionRanks(keys: Float64Array): Uint32Array {
  const sorted = sortDescending(keyedRows(keys));
  const ranks = new Uint32Array(keys.length);
  for (let at = 0, rank = 0, previous = NaN; at < sorted.keys.length; at += 1) {
    const key = sorted.keys[at]!;
    if (key !== previous) rank = at + 1;
    previous = key;
    ranks[sorted.rows[at]!] = rank;
  }
  return ranks;
}
