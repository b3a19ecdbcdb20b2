import { type Area, cellCount, endColumn, endRow, intersection } from "../area";
import { clearArea, writeBlock } from "../book/cells";
import { publishTables } from "../book/publish";
import type { TableRecord } from "../book/records";
import type { Sheet } from "../book/sheet";
import { headersOf } from "../book/table-headers";
import { isBlank, valueOf } from "../book/value";
import { HostError, accessDenied, alreadyExists, invalidArgument, mergedRangeConflict } from "../host-error";
import { shiftCells } from "./cell-shift";
import { sameText } from "./collection";
import type { Host } from "./types";

/** The parts of a table. */
export const headerArea = (t: TableRecord): Area | undefined =>
  t.showHeaders ? { ...t.area, rowCount: 1 } : undefined;
export const totalsArea = (t: TableRecord): Area | undefined =>
  t.showTotals ? { ...t.area, row: endRow(t.area), rowCount: 1 } : undefined;

export function bodyArea(t: TableRecord): Area {
  const top = t.showHeaders ? 1 : 0;
  const rows = t.area.rowCount - top - (t.showTotals ? 1 : 0);
  return { ...t.area, row: t.area.row + top, rowCount: Math.max(1, rows) };
}

const overlap = () => new HostError("InvalidOperation", "A table can't overlap another table.");

export function requireEditable(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied();
}

function freeTableName(host: Host): string {
  const stem = host.book.language === "de" ? "Tabelle" : "Table";
  let number = 1;
  while (host.book.tables.some((table) => sameText(table.name, stem + number))) number++;
  return stem + number;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export function renameTable(host: Host, table: TableRecord, name: string): void {
  if (typeof name !== "string" || !VALID_NAME.test(name) || name.length > 255) throw invalidArgument();
  const { book } = host;
  if (book.tables.some((other) => other !== table && sameText(other.name, name))) throw alreadyExists();
  if (book.names.some((other) => sameText(other.name, name))) throw alreadyExists();
  table.name = name;
  publishTables(book);
}

export const columnStem = (host: Host) => (host.book.language === "de" ? "Spalte" : "Column");

/** Header texts as a table needs them: none empty, none twice. */
function distinctHeaders(host: Host, texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, i) => {
    const wanted = text === "" ? `${columnStem(host)}${i + 1}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Writes header texts, as text even where they look like numbers; cells that hold them already stay untouched. */
export function writeHeaders(host: Host, table: TableRecord, texts: readonly string[]): void {
  const names = distinctHeaders(host, texts);
  const { sheet, area: whole } = table;
  table.headers = names;
  if (table.showHeaders) {
    const isThere = (j: number) => valueOf(sheet.cell(whole.row, whole.column + j)) === names[j];
    const header = { ...whole, rowCount: 1 };
    host.book.own(() =>
      writeBlock(host.book, sheet, header, (_, j) => (isThere(j) ? null : asText(names[j]!))),
    );
  }
  publishTables(host.book);
}

const asText = (text: string): string =>
  /^[\p{L}_ ]/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;

export function addTable(host: Host, sheet: Sheet, where: Area, hasHeaders: boolean): TableRecord {
  const { book } = host;
  requireEditable(sheet);
  if (sheet.merges.some((merge) => intersection(merge, where))) throw mergedRangeConflict();
  if (book.tables.some((table) => table.sheet === sheet && intersection(table.area, where))) throw overlap();
  let whole = where;
  if (!hasHeaders) {
    shiftCells(host, sheet, { ...where, rowCount: 1 }, "insert", "rows");
    whole = { ...where, rowCount: where.rowCount + 1 };
  } else if (where.rowCount === 1) whole = { ...where, rowCount: 2 };
  const texts = Array.from({ length: whole.columnCount }, (_, i) =>
    hasHeaders ? String(valueOf(sheet.cell(whole.row, whole.column + i))) : "",
  );
  const table: TableRecord = {
    id: String(book.nextSerial()),
    name: freeTableName(host),
    sheet,
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    columnIds: texts.map((_, i) => i + 1),
    nextColumnId: texts.length + 1,
    headers: texts,
    filter: { area: whole, criteria: new Map(), hiddenRows: new Set() },
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    sortFields: [],
  };
  sheet.ensureSize(whole);
  book.tables.push(table);
  writeHeaders(host, table, texts);
  book.events.emit({ kind: "table-added", table, origin: "client" });
  return table;
}

/** Sets the table's area and what depends on it. */
export function setArea(host: Host, table: TableRecord, next: Area): void {
  table.area = next;
  if (table.filter) table.filter.area = table.showTotals ? { ...next, rowCount: next.rowCount - 1 } : next;
  publishTables(host.book);
}

/** The header row must stay where it is; columns to the right of the old table join it. */
export function resizeTable(host: Host, table: TableRecord, next: Area): void {
  requireEditable(table.sheet);
  if (next.row !== table.area.row || !intersection(next, table.area) || next.rowCount < 2)
    throw invalidArgument();
  if (table.sheet.merges.some((merge) => intersection(merge, next))) throw mergedRangeConflict();
  const others = host.book.tables.filter((other) => other !== table && other.sheet === table.sheet);
  if (others.some((other) => intersection(other.area, next))) throw overlap();
  const ids = Array.from({ length: next.columnCount }, (_, i) => {
    const old = next.column + i - table.area.column;
    return table.columnIds[old] ?? table.nextColumnId++;
  });
  table.columnIds = ids;
  table.sheet.ensureSize(next);
  setArea(host, table, next);
  writeHeaders(host, table, headersOf(table));
}

/** No cell of the area holds anything. */
export const isFree = (sheet: Sheet, where: Area): boolean => {
  for (let row = where.row; row <= endRow(where); row++) {
    for (let column = where.column; column <= endColumn(where); column++) {
      if (!isBlank(sheet.cell(row, column))) return false;
    }
  }
  return true;
};

/** Takes the table away and leaves its cells. */
export function dropTable(host: Host, table: TableRecord): void {
  requireEditable(table.sheet);
  const { book } = host;
  book.tables = book.tables.filter((other) => other !== table);
  publishTables(book);
  book.events.emit({ kind: "table-deleted", table, origin: "client" });
}

/** Deletes the table with its cells. */
export function deleteTable(host: Host, table: TableRecord): void {
  dropTable(host, table);
  if (cellCount(table.area) > 0) host.book.own(() => clearArea(host.book, table.sheet, table.area, "all"));
}
