import { type Area, area, endColumn, endRow, intersection, isWholeColumns, isWholeRows } from "../area";
import { clearArea } from "../book/cells";
import { clearValidations } from "../book/clear-validations";
import type { Sheet } from "../book/sheet";
import { toSpan } from "../book/span";
import { accessDenied, invalidArgument } from "../host-error";
import { shiftCells } from "./cell-shift";
import { clearFormats } from "./clear-formats";
import { areaOf, requireAllowed, requireUnlocked } from "./range-cells";
import { copyFrom } from "./range-copy";
import { rangeRef } from "./range-navigation";
import { selectArea } from "./selection";
import type { Host, RangeSelf, Ref } from "./types";

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
  if (kind === "all") clearValidations(sheet, where);
  host.book.events.emit(
    formatsOnly
      ? { kind: "format-changed", sheet, area: where, origin: "client" }
      : { kind: "changed", sheet, area: where, changeType: "RangeEdited", origin: "client" },
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
