import { type Area, endRow, sameArea } from "../area";
import { clearArea } from "../book/cells";
import type { TableRecord } from "../book/records";
import { headersOf } from "../book/table-headers";
import { invalidArgument } from "../host-error";
import { shiftCells } from "./cell-shift";
import { sameText } from "./collection";
import { bodyArea, columnStem, isFree, requireEditable, setArea, writeHeaders } from "./table-model";
import type { Host } from "./types";

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
