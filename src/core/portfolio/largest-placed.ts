import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import type { Portfolio } from "./types";

/**
 * Table rows of the customers with a position, the largest first, those of unknown size last.
 *
 * @param inField Leaves out customers elsewhere than in one field.
 */
export function largestPlaced(
  { x, y, size }: Pick<Portfolio, "x" | "y" | "size">,
  inField?: { readonly field: Int8Array; readonly at: number },
): Uint32Array {
  const leftOut = Uint8Array.from(size, (_, row) =>
    Number.isNaN(x[row]! + y[row]!) || (inField && inField.field[row] !== inField.at) ? 1 : 0,
  );
  const known = sortDescending(keyedRows(size, leftOut)).rows;
  const unknown = Uint32Array.from(size.keys()).filter(
    (row) => leftOut[row] === 0 && Number.isNaN(size[row]),
  );
  const all = new Uint32Array(known.length + unknown.length);
  all.set(known);
  all.set(unknown, known.length);
  return all;
}
