import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  endColumn,
  endRow,
  fromEdges,
  isWholeColumns,
  isWholeRows,
} from "./area";

const NOTATION =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))$/i;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** An A1 address with the sheet that it names, if it names one. */
export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads "B2", "A1:C5", "$B:$D", "3:4" and the same with a sheet in front; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const match = NOTATION.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, column1, row1, column2, row2, fromColumn, toColumn, fromRow, toRow] = match;
  const left = fromRow ? 0 : columnIndex((column1 ?? fromColumn)!);
  const right = fromRow ? MAX_COLUMNS - 1 : columnIndex((column2 ?? column1 ?? toColumn)!);
  const top = fromColumn ? 0 : Number(row1 ?? fromRow) - 1;
  const bottom = fromColumn ? MAX_ROWS - 1 : Number(row2 ?? row1 ?? toRow) - 1;
  const found = fromEdges(
    Math.min(top, bottom),
    Math.min(left, right),
    Math.max(top, bottom),
    Math.max(left, right),
  );
  if (found.row < 0 || endRow(found) >= MAX_ROWS || endColumn(found) >= MAX_COLUMNS) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area: found } : { sheet, area: found };
}

export function formatArea(a: Area, anchor: "" | "$" = ""): string {
  const column = (index: number) => anchor + columnName(index);
  const row = (index: number) => anchor + String(index + 1);
  if (isWholeColumns(a)) return `${column(a.column)}:${column(endColumn(a))}`;
  if (isWholeRows(a)) return `${row(a.row)}:${row(endRow(a))}`;
  const first = column(a.column) + row(a.row);
  return a.rowCount === 1 && a.columnCount === 1
    ? first
    : `${first}:${column(endColumn(a))}${row(endRow(a))}`;
}

/** Sheet names with anything but letters, digits, "_" and "." need quotes; so do names that read as a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheet: string, a: Area, anchor: "" | "$" = ""): string =>
  `${quoteSheet(sheet)}!${formatArea(a, anchor)}`;
