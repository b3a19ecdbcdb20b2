import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import type { Portfolio } from "./types";

/**
 * Table rows of the customers with a position, the largest first, those of unknown size last.
 *
 * @param field Index of a field to look at alone.
 */
export function largestPlaced({ field, size }: Portfolio, only?: number): Uint32Array {
  const leftOut = Uint8Array.from(field, (at) => (at < 0 || (only !== undefined && at !== only) ? 1 : 0));
  const known = sortDescending(keyedRows(size, leftOut)).rows;
  const unknown = Uint32Array.from(size.keys()).filter(
    (row) => leftOut[row] === 0 && Number.isNaN(size[row]),
  );
  const all = new Uint32Array(known.length + unknown.length);
  all.set(known);
  all.set(unknown, known.length);
  return all;
}
