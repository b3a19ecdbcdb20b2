import { keyedRows, sortDescending } from "./keyed-rows";

/**
 * Ranks rows of equal keys by what breaks the tie, NaN last.
 *
 * @param before How many rows have a higher key.
 */
function rankTied(rows: Uint32Array, before: number, ties: Float64Array, ranks: Uint32Array): void {
  const own = Float64Array.from(rows, (row) => ties[row]!);
  const known = own.reduce((count, tie) => count + (tie === tie ? 1 : 0), 0);
  competitionRanks(own).forEach((rank, at) => {
    ranks[rows[at]!] = before + (rank === 0 ? known + 1 : rank);
  });
}

/**
 * Competition ranks, highest key first: 1, 2, 2, 4.
 *
 * @param keys One per row; NaN takes no part and gets rank 0.
 * @param ties One per row: of equal keys the one with the higher entry ranks first, NaN last; equal entries share the
 *   rank. Without them all equal keys do.
 */
export function competitionRanks(keys: Float64Array, ties?: Float64Array): Uint32Array {
  const sorted = sortDescending(keyedRows(keys));
  const count = sorted.keys.length;
  const ranks = new Uint32Array(keys.length);
  for (let start = 0, end = 1; start < count; start = end, end += 1) {
    while (end < count && sorted.keys[end] === sorted.keys[start]) end += 1;
    if (ties !== undefined && end - start > 1) rankTied(sorted.rows.slice(start, end), start, ties, ranks);
    else for (let at = start; at < end; at += 1) ranks[sorted.rows[at]!] = start + 1;
  }
  return ranks;
}
