import type { Area } from "../area";
import { formatAddress } from "../address";
import { rewriteReferences } from "../formula-references";
import { type Shift, shiftArea } from "../shift";
import { shiftCharts } from "./chart-records";
import { publishNames, publishTables } from "./publish";
import type { Sheet } from "./sheet";
import type { BookState } from "./state";

/** Moves everything that we keep by address when rows, columns or cells of a sheet come or go. */
export function shiftRecords(book: BookState, sheet: Sheet, shift: Shift): void {
  const moved = (area: Area) => shiftArea(area, shift);
  const here = <T extends { readonly sheet: Sheet }>(record: T) => record.sheet === sheet;
  shiftTables(book, sheet, shift);
  book.conditionalFormats = book.conditionalFormats.filter((format) => {
    if (!here(format)) return true;
    format.areas = format.areas.map(moved).filter((area) => area !== undefined);
    return format.areas.length > 0;
  });
  book.comments = book.comments.filter((comment) => {
    if (!here(comment)) return true;
    const cell = moved(comment.cell);
    if (cell) comment.cell = cell;
    return cell !== undefined;
  });
  shiftCharts(book, sheet, moved);
  sheet.unlocked = sheet.unlocked.map(moved).filter((area) => area !== undefined);
  sheet.validations = sheet.validations.map(({ rule, areas }) => ({
    rule,
    areas: areas.map(moved).filter((area) => area !== undefined),
  }));
  if (sheet.autoFilter) {
    const area = moved(sheet.autoFilter.area);
    if (area) shiftFilter(sheet.autoFilter, area, shift);
    else sheet.autoFilter = undefined;
  }
  shiftFormulas(book, sheet, shift);
  for (const follow of book.followers) follow(sheet, moved);
  publishNames(book);
  publishTables(book);
}

function shiftTables(book: BookState, sheet: Sheet, shift: Shift): void {
  book.tables = book.tables.filter((table) => {
    if (table.sheet !== sheet) return true;
    const before = table.area;
    const after = shiftArea(before, shift);
    if (!after) return false;
    if (shift.axis === "columns" && !shift.across) keepColumns(table, before, after, shift);
    table.area = after;
    if (table.filter) shiftFilter(table.filter, shiftArea(table.filter.area, shift) ?? after, shift);
    return true;
  });
}

function keepColumns(
  table: { columnIds: number[]; nextColumnId: number; headers: string[] },
  before: Area,
  after: Area,
  shift: Shift,
): void {
  const at = shift.at - before.column;
  if (shift.kind === "insert") {
    const added = after.columnCount - before.columnCount;
    const ids = Array.from({ length: added }, () => table.nextColumnId++);
    table.columnIds.splice(at, 0, ...ids);
    table.headers.splice(at, 0, ...ids.map(() => ""));
    return;
  }
  const from = Math.max(0, at);
  table.columnIds.splice(from, before.columnCount - after.columnCount);
  table.headers.splice(from, before.columnCount - after.columnCount);
}

function shiftFilter(filter: { area: Area; hiddenRows: Set<number> }, area: Area, shift: Shift): void {
  filter.area = area;
  if (shift.axis !== "rows") return;
  const rows = [...filter.hiddenRows].map((row) =>
    shiftArea({ row, column: area.column, rowCount: 1, columnCount: 1 }, shift),
  );
  filter.hiddenRows = new Set(rows.filter((row) => row !== undefined).map((row) => row.row));
}

function shiftFormulas(book: BookState, sheet: Sheet, shift: Shift): void {
  const rewrite = (formula: string, home: Sheet | undefined) =>
    rewriteReferences(formula, (named, area) => {
      const target = named === undefined ? home : book.sheetByName(named);
      if (target !== sheet) return undefined;
      const after = shiftArea(area, shift);
      return after ? { sheet: named, area: after } : "gone";
    });
  for (const name of book.names) name.formula = rewrite(name.formula, name.sheet);
  for (const format of book.conditionalFormats) {
    format.rule = Object.fromEntries(
      Object.entries(format.rule).map(([key, text]) => [
        key,
        text.startsWith("=") ? rewrite(text, format.sheet) : text,
      ]),
    );
  }
}

/** "=Kunden!$L$4:$L$124" for an area. */
export const referenceFormula = (sheet: Sheet, area: Area): string =>
  `=${formatAddress(sheet.name, area, "$")}`;
