import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  endColumn,
  endRow,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
} from "../area";
import { clearArea, restyle, writeBlock } from "../book/cells";
import { shiftRecords } from "../book/shift-records";
import type { Sheet } from "../book/sheet";
import { toSpan } from "../book/span";
import type { Style } from "../book/univer";
import { valueOf } from "../book/value";
import { accessDenied, insertDeleteConflict, invalidArgument, nonBlankCellOffSheet } from "../host-error";
import type { Shift } from "../shift";
import { moveFormula } from "../formula-references";
import { areaOf, requireAllowed, requireUnlocked } from "./range-cells";
import { rangeArgument, rangeRef } from "./range-navigation";
import { type Host, type RangeSelf, type Ref } from "./types";
import { clearFormats } from "./clear-formats";
import { selectArea } from "./selection";

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
      if (kind === "insert") cells.insertCells(direction);
      else cells.deleteCells(direction);
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

function removeRows(sheet: Sheet, shift: Shift): void {
  sheet.ensureSize(area(shift.at + shift.count, 0));
  sheet.grid.deleteRows(shift.at, shift.count);
}

function insert(range: RangeSelf, [direction]: [string], host: Host): Ref<"Range"> {
  const where = areaOf(range);
  const axis = direction === "Down" ? "rows" : direction === "Right" ? "columns" : undefined;
  if (!axis) throw invalidArgument();
  const whole = isWholeRows(where) ? "rows" : isWholeColumns(where) ? "columns" : undefined;
  requireAllowed(
    range.sheet,
    whole === "rows" ? "allowInsertRows" : whole === "columns" ? "allowInsertColumns" : "",
  );
  shiftCells(host, range.sheet, where, "insert", whole ?? axis);
  return rangeRef(range.sheet, where);
}

function remove(range: RangeSelf, [direction]: [string], host: Host): void {
  const where = areaOf(range);
  const axis = direction === "Up" ? "rows" : direction === "Left" ? "columns" : undefined;
  if (!axis) throw invalidArgument();
  const whole = isWholeRows(where) ? "rows" : isWholeColumns(where) ? "columns" : undefined;
  requireAllowed(
    range.sheet,
    whole === "rows" ? "allowDeleteRows" : whole === "columns" ? "allowDeleteColumns" : "",
  );
  shiftCells(host, range.sheet, where, "delete", whole ?? axis);
}

function clear(range: RangeSelf, [what = "All"]: [string?], host: Host): void {
  const where = areaOf(range);
  const { sheet } = range;
  const formatsOnly = what === "Formats";
  if (formatsOnly) requireAllowed(sheet, "allowFormatCells");
  else requireUnlocked(sheet, where);
  const kinds: Readonly<Record<string, "all" | "contents" | "formats">> = {
    All: "all",
    Contents: "contents",
    Formats: "formats",
    ResetContents: "contents",
  };
  const kind = kinds[what];
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (!kind) throw invalidArgument();
  host.book.own(() => clearArea(host.book, sheet, where, kind));
  if (kind !== "contents") {
    clearFormats(range, host);
    unmerge(range, [], host);
  }
  host.book.events.emit(
    formatsOnly
      ? { kind: "format-changed", sheet, area: where, origin: "client" }
      : { kind: "changed", sheet, area: where, changeType: "RangeEdited", origin: "client" },
  );
}

type CopyArguments = [unknown, string?, boolean?, boolean?];

/** Copies values, formulas and formats; a single cell fills the range, references in formulas move along. */
function copyFrom(
  range: RangeSelf,
  [source, what = "All", skipBlanks, transpose]: CopyArguments,
  host: Host,
): void {
  const from = rangeArgument(host, range.sheet, source);
  const origin = areaOf(from);
  const start = areaOf(range);
  const height = transpose ? origin.columnCount : origin.rowCount;
  const width = transpose ? origin.rowCount : origin.columnCount;
  const repeats = (whole: number, part: number) => (whole > part && whole % part === 0 ? whole : part);
  const target = area(
    start.row,
    start.column,
    repeats(start.rowCount, height),
    repeats(start.columnCount, width),
  );
  if (!isOnSheet(target)) throw invalidArgument();
  requireUnlocked(range.sheet, target);
  const { book } = host;
  const place = (i: number, j: number) => {
    const [r, c] = transpose ? [j % width, i % height] : [i % height, j % width];
    return { row: origin.row + r, column: origin.column + c };
  };
  const contents = Array.from({ length: target.rowCount }, (_, i) =>
    Array.from({ length: target.columnCount }, (_, j) => {
      const { row, column } = place(i, j);
      const formula = what === "Values" ? undefined : from.sheet.formula(row, column);
      const value = formula
        ? moveFormula(formula, target.row + i - row, target.column + j - column)
        : valueOf(from.sheet.cell(row, column));
      if (value === "" && skipBlanks) return null;
      return typeof value === "string" && !formula && value !== "" ? `'${value}` : value;
    }),
  );
  const styles = Array.from({ length: target.rowCount }, (_, i) =>
    Array.from({ length: target.columnCount }, (_, j) =>
      from.sheet.style(place(i, j).row, place(i, j).column),
    ),
  );
  book.own(() => {
    if (what === "All" || what === "Formats") copyStyles(host, range.sheet, target, styles);
    if (what !== "Formats") writeBlock(book, range.sheet, target, (i, j) => contents[i]![j]!);
  });
  book.events.emit({
    kind: "changed",
    sheet: range.sheet,
    area: target,
    changeType: "RangeEdited",
    origin: "client",
  });
}

function copyStyles(
  host: Host,
  sheet: Sheet,
  target: Area,
  styles: readonly (readonly (Style | undefined)[])[],
): void {
  clearArea(host.book, sheet, target, "formats");
  styles.forEach((row, i) =>
    row.forEach((style, j) => {
      if (style && Object.keys(style).length > 0)
        restyle(host.book, sheet, area(target.row + i, target.column + j), style);
    }),
  );
}

function merge(range: RangeSelf, [across]: [boolean?], host: Host): void {
  requireAllowed(range.sheet, "allowFormatCells");
  const where = areaOf(range);
  const { sheet } = range;
  if (host.book.tables.some((table) => table.sheet === sheet && intersection(table.area, where)))
    throw accessDenied();
  const parts = across
    ? Array.from({ length: where.rowCount }, (_, i) =>
        area(where.row + i, where.column, 1, where.columnCount),
      )
    : [where];
  const kept = sheet.merges.filter((m) => !intersection(m, where));
  for (const part of parts) {
    for (let row = part.row; row <= endRow(part); row++) {
      for (let column = part.column; column <= endColumn(part); column++) {
        if (row === part.row && column === part.column) continue;
        if (sheet.cell(row, column))
          host.book.own(() => clearArea(host.book, sheet, area(row, column), "contents"));
      }
    }
  }
  setMerges(host, sheet, [...kept, ...parts]);
}

function unmerge(range: RangeSelf, _: [], host: Host): void {
  requireAllowed(range.sheet, "allowFormatCells");
  const where = areaOf(range);
  setMerges(
    host,
    range.sheet,
    range.sheet.merges.filter((m) => !intersection(m, where)),
  );
}

function setMerges(host: Host, sheet: Sheet, merges: readonly Area[]): void {
  host.book.mutate("sheet.mutation.remove-worksheet-merge", sheet, { ranges: sheet.merges.map(toSpan) });
  host.book.mutate("sheet.mutation.add-worksheet-merge", sheet, { ranges: merges.map(toSpan) });
}

/** Methods of Range that change cells. */
export const rangeChanges = {
  Insert: insert,
  Delete: remove,
  Clear: clear,
  CopyFrom: copyFrom,
  Merge: merge,
  Unmerge: unmerge,
  Select: (range: RangeSelf, _: [], host: Host) => selectArea(host.book, range.sheet, areaOf(range)),
  Calculate: (_range: RangeSelf, _: [], host: Host) => host.book.calculation.calculateNow(),
};
