import type { RangeRef } from "../workbook";

/** "L" for 11. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "L4:N124", or "L4" for one cell. */
export function localAddress({ row, column, rowCount, columnCount }: Omit<RangeRef, "sheet">): string {
  const first = `${letters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${letters(column + columnCount - 1)}${row + rowCount}`;
}

/** "Kunden!L4:N124"; the sheet's name is quoted where a reader of formulas would quote it. */
export function fullAddress(range: RangeRef): string {
  return `${quotedSheet(range.sheet)}!${localAddress(range)}`;
}

/** "Kunden!$L$4:$N$124" */
export function absoluteAddress(range: RangeRef): string {
  const corner = (row: number, column: number) => `$${letters(column)}$${row + 1}`;
  const last = corner(endRow(range) - 1, endColumn(range) - 1);
  return `${quotedSheet(range.sheet)}!${corner(range.row, range.column)}:${last}`;
}

/** The sheet's name as a formula has it. */
export function quotedSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The first cell of an address such as "B5:C9" or "Kunden!$B$5", zero-based. */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const [, text = "A", digits = "1"] =
    /\$?([A-Z]*)\$?(\d*)/i.exec(address.slice(address.lastIndexOf("!") + 1)) ?? [];
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Math.max(0, Number(digits) - 1), column: Math.max(0, column - 1) };
}

export function endRow(range: RangeRef): number {
  return range.row + range.rowCount;
}

export function endColumn(range: RangeRef): number {
  return range.column + range.columnCount;
}

export function contains(outer: RangeRef, inner: RangeRef): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    endRow(outer) >= endRow(inner) &&
    endColumn(outer) >= endColumn(inner)
  );
}

/** Asks for what `rangeRef` reads. */
export function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

export function rangeRef(sheet: string, range: Excel.Range): RangeRef {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

export function rangeOn(sheet: Excel.Worksheet, range: Omit<RangeRef, "sheet">): Excel.Range {
  return sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount);
}
