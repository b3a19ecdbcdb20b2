import { type Area, endColumn, endRow, intersection } from "../area";
import type { Sheet } from "../book/sheet";
import type { Cell } from "../book/univer";
import { type Value, valueOf } from "../book/value";
import { invalidArgument, mergedRangeConflict } from "../host-error";
import type { Host } from "./types";

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const CLASSES = ["number", "string", "boolean"] as const;

/** Excel's order: numbers, text, logical values; blanks last in both directions. */
function compare(a: Value, b: Value, field: SortField, matchCase: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const direction = field.ascending === false ? -1 : 1;
  const kind = (v: Value) => CLASSES.indexOf(typeof v as (typeof CLASSES)[number]);
  if (kind(a) !== kind(b)) return direction * (kind(a) - kind(b));
  if (typeof a === "string") {
    return direction * a.localeCompare(String(b), "de", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return direction * (Number(a) - Number(b));
}

/** Sorts the rows of an area, formats included; equal rows keep their order. */
export function sortRows(
  host: Host,
  sheet: Sheet,
  where: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  if (sheet.merges.some((merge) => intersection(merge, where))) throw mergedRangeConflict();
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= where.columnCount))
    throw invalidArgument();
  const rows: { cells: (Cell | undefined)[]; keys: Value[] }[] = [];
  for (let row = where.row; row <= endRow(where); row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = where.column; column <= endColumn(where); column++) {
      const cell = sheet.matrix.getValue(row, column) ?? undefined;
      const f = sheet.formula(row, column);
      cells.push(cell && (f ? { ...cell, f } : cell));
    }
    rows.push({ cells, keys: fields.map(({ key }) => valueOf(sheet.cell(row, where.column + key))) });
  }
  rows.sort((a, b) => {
    for (const [i, field] of fields.entries()) {
      const order = compare(a.keys[i]!, b.keys[i]!, field, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const cellValue: Record<number, Record<number, Cell>> = {};
  rows.forEach(({ cells }, i) => {
    const line: Record<number, Cell> = {};
    cells.forEach((cell, j) => {
      line[where.column + j] = { v: null, t: null, f: null, si: null, p: null, s: null, ...cell } as Cell;
    });
    cellValue[where.row + i] = line;
  });
  host.book.runOwn("sheet.mutation.set-range-values", { ...host.book.at(sheet), cellValue });
  sheet.forgetUsedArea();
  host.book.calculation.changed(sheet, where);
  host.book.events.emit({ kind: "changed", sheet, area: where, changeType: "RangeEdited", origin: "client" });
}
