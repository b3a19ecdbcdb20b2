import { type Area, cellCount, endColumn, endRow, intersection, isWholeColumns, isWholeRows } from "../area";
import { type Input, cellsOf, patterns, restyle, writeBlock } from "../book/cells";
import { displayText } from "../book/display";
import type { Sheet } from "../book/sheet";
import { typeOf, valueOf } from "../book/value";
import { accessDenied, invalidArgument, invalidReference, wrongDimensions } from "../host-error";
import type { Host, RangeSelf } from "./types";

/** The cells of a range; refused when they have been deleted. */
export function areaOf(range: RangeSelf): Area {
  if (!range.area) throw invalidReference();
  return range.area;
}

/** Too many cells to answer, or a range without end: the client gets null, as from Excel. */
const isUnreadable = (host: Host, area: Area): boolean =>
  isWholeColumns(area) || isWholeRows(area) || cellCount(area) > host.faults.readCellLimit;

function read<T>(range: RangeSelf, host: Host, grid: (sheet: Sheet, area: Area) => T[][]): T[][] | null {
  const area = areaOf(range);
  return isUnreadable(host, area) ? null : grid(range.sheet, area);
}

export const readValues = (range: RangeSelf, host: Host) =>
  read(range, host, (sheet, area) => cellsOf(sheet, area, (cell) => valueOf(cell)));

export const readFormulas = (range: RangeSelf, host: Host) =>
  read(range, host, (sheet, area) =>
    cellsOf(sheet, area, (cell, row, column) =>
      cell?.f || cell?.si ? (sheet.formula(row, column) ?? "") : valueOf(cell),
    ),
  );

export const readTypes = (range: RangeSelf, host: Host) =>
  read(range, host, (sheet, area) => cellsOf(sheet, area, (cell) => typeOf(cell)));

export const readPatterns = (range: RangeSelf, host: Host) => read(range, host, patterns);

export function readText(range: RangeSelf, host: Host): string[][] | null {
  const { language, date1904 } = host.book;
  return read(range, host, (sheet, area) => {
    const formats = patterns(sheet, area);
    return cellsOf(sheet, area, (cell, row, column) =>
      displayText(cell, formats[row - area.row]![column - area.column]!, language, date1904),
    );
  });
}

/** Writing to locked cells of a protected sheet is refused. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection && !sheet.isLocked(area)) return;
  if (sheet.protection) throw accessDenied();
}

/** Other changes to a protected sheet, allowed one by one in the options of `protect`. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection[option] !== true) throw accessDenied();
}

/** A two-dimensional array of the range's shape, or one value for all its cells. */
export function writeValues(range: RangeSelf, values: unknown, host: Host): void {
  const area = areaOf(range);
  const { sheet } = range;
  requireUnlocked(sheet, area);
  const at = inputs(values, area);
  const { book } = host;
  const hidden = host.faults.filteredWritesScramble ? filteredRows(host, sheet, area) : new Set<number>();
  book.own(() => {
    if (hidden.size === 0) writeBlock(book, sheet, boundless(sheet, area), at);
    else writeScrambled(host, sheet, area, hidden, at);
  });
  book.events.emit({ kind: "changed", sheet, area, changeType: "RangeEdited", origin: "client" });
}

// One value for whole columns fills the rows that are in use.
function boundless(sheet: Sheet, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = sheet.usedArea(false);
  return (used && intersection(used, area)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

export function filteredRows(host: Host, sheet: Sheet, area: Area): ReadonlySet<number> {
  const rows = new Set<number>();
  const filters = [
    sheet.autoFilter,
    ...host.book.tables.filter((table) => table.sheet === sheet).map((table) => table.filter),
  ];
  for (const filter of filters) {
    if (!filter || !intersection(filter.area, area)) continue;
    for (const row of filter.hiddenRows) if (row >= area.row && row <= endRow(area)) rows.add(row);
  }
  return rows;
}

// A block written over a filtered list: its first rows fill the visible rows, the rest is lost.
function writeScrambled(
  host: Host,
  sheet: Sheet,
  area: Area,
  hidden: ReadonlySet<number>,
  at: (i: number, j: number) => Input,
): void {
  let source = 0;
  for (let row = area.row; row <= endRow(area); row++) {
    if (hidden.has(row)) continue;
    const from = source++;
    writeBlock(host.book, sheet, { ...area, row, rowCount: 1 }, (_, j) => at(from, j));
  }
}

function inputs(values: unknown, area: Area): (row: number, column: number) => Input {
  if (!Array.isArray(values)) {
    const single = scalar(values);
    return () => single;
  }
  const rows = values as unknown[][];
  if (
    rows.length !== area.rowCount ||
    rows.some((row) => !Array.isArray(row) || row.length !== area.columnCount)
  ) {
    throw wrongDimensions();
  }
  return (row, column) => scalar(rows[row]![column]);
}

function scalar(value: unknown): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function writePatterns(range: RangeSelf, values: unknown, host: Host): void {
  const area = areaOf(range);
  const { sheet } = range;
  requireAllowed(sheet, "allowFormatCells");
  const { book } = host;
  book.own(() => {
    if (!Array.isArray(values)) return restyle(book, sheet, area, pattern(values));
    const rows = values as unknown[][];
    if (rows.length === 1 && rows[0]?.length === 1) return restyle(book, sheet, area, pattern(rows[0][0]));
    if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount))
      throw wrongDimensions();
    for (const part of uniformBlocks(rows, area)) restyle(book, sheet, part.area, pattern(part.value));
  });
  book.events.emit({ kind: "format-changed", sheet, area, origin: "client" });
}

function pattern(value: unknown) {
  if (typeof value !== "string") throw invalidArgument();
  return { n: value === "General" ? null : { pattern: value } };
}

/** Splits a block into runs of equal values down each column, so that a column of one format is one change. */
function* uniformBlocks(
  rows: readonly (readonly unknown[])[],
  area: Area,
): Iterable<{ area: Area; value: unknown }> {
  for (let j = 0; j < area.columnCount; j++) {
    let start = 0;
    for (let i = 1; i <= area.rowCount; i++) {
      if (i < area.rowCount && rows[i]![j] === rows[start]![j]) continue;
      const value = rows[start]![j];
      if (value !== null) {
        yield {
          area: { row: area.row + start, column: area.column + j, rowCount: i - start, columnCount: 1 },
          value,
        };
      }
      start = i;
    }
  }
}

/** A property that all rows or columns share, or null where they differ. */
export function common<T>(first: number, count: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) if (read(index) !== value) return null;
  return value;
}

export const lastUsedRow = (sheet: Sheet, area: Area): number =>
  Math.min(endRow(area), sheet.worksheet.getRowCount() - 1);
export const lastUsedColumn = (sheet: Sheet, area: Area): number =>
  Math.min(endColumn(area), sheet.worksheet.getColumnCount() - 1);
