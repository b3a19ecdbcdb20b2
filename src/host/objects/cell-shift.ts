import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  endColumn,
  endRow,
  intersection,
  isWholeColumns,
  isWholeRows,
} from "../area";
import type { Sheet } from "../book/sheet";
import { shiftRecords } from "../book/shift-records";
import { insertDeleteConflict, nonBlankCellOffSheet } from "../host-error";
import type { Host } from "./types";
import type { Shift } from "../shift";

/** Univer's numbers for the direction in which cells move. */
const ACROSS_ROWS = 1;
const ACROSS_COLUMNS = 0;

function shiftOf(a: Area, kind: Shift["kind"], axis: Shift["axis"]): Shift {
  if (axis === "rows") {
    const shift: Shift = { kind, axis, at: a.row, count: a.rowCount };
    return isWholeRows(a) ? shift : { ...shift, across: { from: a.column, to: endColumn(a) } };
  }
  const shift: Shift = { kind, axis, at: a.column, count: a.columnCount };
  return isWholeColumns(a) ? shift : { ...shift, across: { from: a.row, to: endRow(a) } };
}

/** Tables and merged cells must move as a whole or not at all. */
function requireWhole(host: Host, sheet: Sheet, where: Area, shift: Shift): void {
  if (!shift.across) return;
  const path =
    shift.axis === "rows"
      ? { ...where, rowCount: MAX_ROWS - where.row }
      : { ...where, columnCount: MAX_COLUMNS - where.column };
  const bodies = [
    ...host.book.tables.filter((table) => table.sheet === sheet).map((table) => table.area),
    ...sheet.merges,
  ];
  for (const body of bodies) {
    const touched = intersection(body, path);
    if (!touched) continue;
    const wholeAcross =
      shift.axis === "rows" ? touched.columnCount === body.columnCount : touched.rowCount === body.rowCount;
    if (!wholeAcross) throw insertDeleteConflict();
  }
}

/** Nothing may be pushed off the end of the sheet. */
function requireRoom(sheet: Sheet, shift: Shift): void {
  const used = sheet.usedArea(true);
  if (!used || shift.kind === "delete") return;
  const last = shift.axis === "rows" ? endRow(used) : endColumn(used);
  if (last >= shift.at && last + shift.count >= (shift.axis === "rows" ? MAX_ROWS : MAX_COLUMNS))
    throw nonBlankCellOffSheet();
}

/** Moves cells of the sheet as inserting or deleting does, records included. */
export function shiftCells(
  host: Host,
  sheet: Sheet,
  where: Area,
  kind: Shift["kind"],
  axis: Shift["axis"],
): void {
  const { book } = host;
  const shift = shiftOf(where, kind, axis);
  requireWhole(host, sheet, where, shift);
  requireRoom(sheet, shift);
  const { grid } = sheet;
  book.own(() => {
    if (shift.across) {
      sheet.ensureSize(where);
      const cells = grid.getRange(where.row, where.column, where.rowCount, where.columnCount);
      const direction = axis === "rows" ? ACROSS_ROWS : ACROSS_COLUMNS;
      onFrontSheet(host, sheet, () => {
        if (kind === "insert") cells.insertCells(direction);
        else cells.deleteCells(direction);
      });
      shiftRecords(book, sheet, shift);
      sheet.forgetUsedArea();
      const changeType = kind === "insert" ? "CellInserted" : "CellDeleted";
      book.events.emit({ kind: "changed", sheet, area: where, changeType, origin: "client" });
    } else if (axis === "rows") {
      if (kind === "insert") grid.insertRows(shift.at, shift.count);
      else removeRows(sheet, shift);
    } else if (kind === "insert") grid.insertColumns(shift.at, shift.count);
    else grid.deleteColumns(shift.at, shift.count);
  });
  book.calculation.changedEverything();
}

/** Univer moves cells of the sheet in front only, whatever sheet they were taken from. */
function onFrontSheet({ book }: Host, sheet: Sheet, move: () => void): void {
  const univerBook = book.grid.getWorkbook();
  const front = univerBook.getActiveSheet();
  univerBook.setActiveSheet(sheet.grid.getSheet());
  try {
    move();
  } finally {
    univerBook.setActiveSheet(front);
  }
}

function removeRows(sheet: Sheet, shift: Shift): void {
  sheet.ensureSize(area(shift.at + shift.count, 0));
  sheet.grid.deleteRows(shift.at, shift.count);
}
