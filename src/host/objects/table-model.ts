import { type Area, area, cellCount, endColumn, endRow, intersection, sameArea } from "../area";
import { clearArea, writeBlock } from "../book/cells";
import { publishTables } from "../book/publish";
import type { TableRecord } from "../book/records";
import type { Sheet } from "../book/sheet";
import { headersOf } from "../book/table-headers";
import { isBlank, valueOf } from "../book/value";
import { HostError, accessDenied, alreadyExists, invalidArgument, mergedRangeConflict } from "../host-error";
import { sameText } from "./collection";
import { shiftCells } from "./range-changes";
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

const columnStem = (host: Host) => (host.book.language === "de" ? "Spalte" : "Column");

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
function setArea(host: Host, table: TableRecord, next: Area): void {
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

const isFree = (sheet: Sheet, where: Area): boolean => {
  for (let row = where.row; row <= endRow(where); row++) {
    for (let column = where.column; column <= endColumn(where); column++) {
      if (!isBlank(sheet.cell(row, column))) return false;
    }
  }
  return true;
};

/** Makes room for rows below or within the table and takes them into it. */
export function insertRows(
  host: Host,
  table: TableRecord,
  index: number | null,
  count: number,
  alwaysInsert: boolean,
): Area {
  requireEditable(table.sheet);
  const body = bodyArea(table);
  if (index !== null && (index < 0 || index > body.rowCount)) throw invalidArgument();
  const row = body.row + (index ?? body.rowCount);
  const added = { ...table.area, row, rowCount: count };
  const atEnd = row > endRow(body);
  if (atEnd && !table.showTotals) {
    if (alwaysInsert || !isFree(table.sheet, added)) shiftCells(host, table.sheet, added, "insert", "rows");
    table.sheet.ensureSize(added);
    setArea(host, table, { ...table.area, rowCount: table.area.rowCount + count });
  } else shiftCells(host, table.sheet, added, "insert", "rows");
  return added;
}

export function deleteRow(host: Host, table: TableRecord, index: number): void {
  requireEditable(table.sheet);
  const body = bodyArea(table);
  if (index < 0 || index >= body.rowCount) throw invalidArgument();
  if (body.rowCount === 1) {
    host.book.own(() => clearArea(host.book, table.sheet, body, "contents"));
    return;
  }
  shiftCells(host, table.sheet, { ...body, row: body.row + index, rowCount: 1 }, "delete", "rows");
}

/** Puts a column into the table; cells to its right move over. */
export function insertColumn(
  host: Host,
  table: TableRecord,
  index: number | null,
  name: string | undefined,
): number {
  requireEditable(table.sheet);
  const at = index === null || index < 0 ? table.area.columnCount : index;
  if (at > table.area.columnCount) throw invalidArgument();
  const before = [...headersOf(table)];
  const column = { ...table.area, column: table.area.column + at, columnCount: 1 };
  const atEnd = at === table.area.columnCount;
  if (!atEnd || !isFree(table.sheet, column)) shiftCells(host, table.sheet, column, "insert", "columns");
  // Cells that move because of the table take no column of the table with them: it grew already, unless at its edge.
  if (table.area.columnCount === before.length) {
    const id = table.nextColumnId++;
    table.columnIds.splice(at, 0, id);
    setArea(host, table, {
      ...table.area,
      column: table.area.column - (at === 0 ? 1 : 0),
      columnCount: before.length + 1,
    });
  } else {
    if (table.columnIds.length < table.area.columnCount) table.columnIds.splice(at, 0, table.nextColumnId++);
    setArea(host, table, table.area);
  }
  table.sheet.ensureSize(table.area);
  before.splice(at, 0, name ?? "");
  if (name === undefined) before[at] = freeColumnName(host, before);
  writeHeaders(host, table, before);
  return table.columnIds[at]!;
}

function freeColumnName(host: Host, names: readonly string[]): string {
  let number = 1;
  while (names.some((name) => sameText(name, columnStem(host) + number))) number++;
  return columnStem(host) + number;
}

export function deleteColumn(host: Host, table: TableRecord, id: number): void {
  requireEditable(table.sheet);
  const index = table.columnIds.indexOf(id);
  if (index < 0 || table.area.columnCount === 1) throw invalidArgument();
  const column = { ...table.area, column: table.area.column + index, columnCount: 1 };
  const before = table.area;
  shiftCells(host, table.sheet, column, "delete", "columns");
  if (table.columnIds.length > table.area.columnCount) table.columnIds.splice(index, 1);
  if (!sameArea(before, table.area)) setArea(host, table, table.area);
}

/** Adds or removes the totals row: a label in the first column, a sum under a last column of numbers. */
export function setTotals(host: Host, table: TableRecord, show: boolean): void {
  requireEditable(table.sheet);
  if (show === table.showTotals) return;
  if (!show) {
    const row = totalsArea(table)!;
    table.showTotals = false;
    host.book.own(() => clearArea(host.book, table.sheet, row, "contents"));
    setArea(host, table, { ...table.area, rowCount: table.area.rowCount - 1 });
    return;
  }
  const row = { ...table.area, row: endRow(table.area) + 1, rowCount: 1 };
  if (!isFree(table.sheet, row)) shiftCells(host, table.sheet, row, "insert", "rows");
  table.showTotals = true;
  table.sheet.ensureSize(row);
  setArea(host, table, { ...table.area, rowCount: table.area.rowCount + 1 });
  const last = table.area.columnCount - 1;
  const body = bodyArea(table);
  const firstValue = valueOf(table.sheet.cell(body.row, body.column + last));
  const header = headersOf(table)[last]!;
  const total = `=SUBTOTAL(${typeof firstValue === "number" ? 109 : 103},${table.name}[${header}])`;
  const label = host.book.language === "de" ? "Ergebnis" : "Total";
  host.book.own(() =>
    writeBlock(host.book, table.sheet, row, (_, j) =>
      j === last && last > 0 ? total : j === 0 ? label : null,
    ),
  );
}

/** Hides or shows the header row; the table keeps its column names. */
export function setHeaders(host: Host, table: TableRecord, show: boolean): void {
  requireEditable(table.sheet);
  if (show === table.showHeaders) return;
  const { area: whole } = table;
  if (!show) {
    const names = headersOf(table);
    host.book.own(() => clearArea(host.book, table.sheet, { ...whole, rowCount: 1 }, "contents"));
    table.headers = [...names];
    table.showHeaders = false;
    setArea(host, table, { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 });
    return;
  }
  const row = { ...whole, row: whole.row - 1, rowCount: 1 };
  if (whole.row === 0 || !isFree(table.sheet, row)) {
    shiftCells(host, table.sheet, { ...whole, rowCount: 1 }, "insert", "rows");
    table.area = { ...table.area, row: table.area.row - 1, rowCount: table.area.rowCount };
  }
  const top = Math.max(0, whole.row === 0 ? 0 : table.area.row - 1);
  table.showHeaders = true;
  setArea(host, table, area(top, whole.column, whole.rowCount + 1, whole.columnCount));
  writeHeaders(host, table, table.headers);
}

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
