import type { Table } from "../../core";

/** A cell as a finding names it: zero-based row and column on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** Reads "Kunden!C7" or "'Umsatz 2025'!C7:D9" (then its first cell); undefined for anything else. */
export function parseAddress(address: string): CellPlace | undefined {
  const [, quoted, plain, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { sheet, row: Number(digits) - 1, column: column - 1 };
}

/** Table row of the customer who has the row `blockRow` of the block, alone or as one of several, or -1. */
export function tableRowOf({ sourceRows, members }: Table, blockRow: number): number {
  if (members === undefined) return placeOf(sourceRows, blockRow);
  const member = members.sourceRows.indexOf(blockRow);
  return member < 0 ? -1 : members.starts.findIndex((_, row) => member < members.starts[row + 1]!);
}

/** Place of `blockRow` among ascending rows, or -1. */
function placeOf(sourceRows: Int32Array, blockRow: number): number {
  let low = 0;
  let high = sourceRows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sourceRows[middle]!;
    if (found === blockRow) return middle;
    if (found < blockRow) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
