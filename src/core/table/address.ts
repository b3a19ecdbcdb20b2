import type { TableOrigin } from "./types";

/**
 * Letters of a worksheet column: 0 → "A", 25 → "Z", 26 → "AA".
 *
 * @param index Zero-based column, >= 0.
 */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet name as Excel writes it in front of "!": quoted unless it is one plain word. */
function quotedSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Address without the sheet, such as "C7". `row` and `column` are zero-based within the block at `origin`. */
export function localAddress(origin: TableOrigin | undefined, row: number, column: number): string {
  return columnLetters((origin?.column ?? 0) + column) + String((origin?.row ?? 0) + row + 1);
}

/**
 * Address of a cell with its sheet, such as "Kunden!C7" or "'Meine Kunden'!C7".
 *
 * @param origin Where the block starts; without it (or with an empty sheet name) the address has no sheet.
 * @param row Zero-based row within the block.
 * @param column Zero-based column within the block.
 */
export function cellAddress(origin: TableOrigin | undefined, row: number, column: number): string {
  const local = localAddress(origin, row, column);
  return origin?.sheet ? `${quotedSheet(origin.sheet)}!${local}` : local;
}
