import { parseAddress } from "../address";
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  bounding,
  endColumn,
  endRow,
  intersection,
  isOnSheet,
  sameArea,
} from "../area";
import type { Sheet } from "../book/sheet";
import { isBlank } from "../book/value";
import { HostError, invalidArgument, notFound } from "../host-error";
import { areaOf } from "./range-cells";
import { type Host, type RangeSelf, Ref, ref } from "./types";

export const rangeRef = (sheet: Sheet, where: Area): Ref<"Range"> => {
  if (!isOnSheet(where)) throw invalidArgument();
  return ref("Range", { sheet, area: where });
};

/** Finds what an address, a name or another range of the client stands for. */
export function findRange(host: Host, sheet: Sheet, text: string): Ref<"Range"> {
  const address = parseAddress(text);
  if (address) {
    const target = address.sheet === undefined ? sheet : host.book.sheetByName(address.sheet);
    if (!target) throw notFound();
    return rangeRef(target, address.area);
  }
  const wanted = text.toLowerCase();
  const name =
    host.book.names.find((n) => n.sheet === sheet && n.name.toLowerCase() === wanted) ??
    host.book.names.find((n) => !n.sheet && n.name.toLowerCase() === wanted);
  if (name) return findRange(host, sheet, name.formula.replace(/^=/, ""));
  const table = host.book.tables.find((t) => t.name.toLowerCase() === wanted);
  if (!table) throw invalidArgument();
  return rangeRef(table.sheet, table.area);
}

/** The range that the client passed: an object, an address, or null. */
export function rangeArgument(host: Host, sheet: Sheet, value: unknown): RangeSelf {
  if (value instanceof Ref && value.type === "Range") return (value as Ref<"Range">).self;
  if (typeof value === "string") return findRange(host, sheet, value).self;
  throw invalidArgument();
}

const whole = (value: number): number => {
  if (!Number.isInteger(value)) throw invalidArgument();
  return value;
};

const at = (range: RangeSelf, change: (a: Area) => Area): Ref<"Range"> =>
  rangeRef(range.sheet, change(areaOf(range)));

function intersect(range: RangeSelf, other: unknown, host: Host): Ref<"Range"> | null {
  const second = rangeArgument(host, range.sheet, other);
  if (second.sheet !== range.sheet) throw invalidArgument();
  const common = intersection(areaOf(range), areaOf(second));
  return common ? rangeRef(range.sheet, common) : null;
}

function orNotFound(found: Ref<"Range"> | null): Ref<"Range"> {
  if (!found) throw notFound();
  return found;
}

function used(range: RangeSelf, valuesOnly: boolean): Ref<"Range"> | null {
  const own = areaOf(range);
  const ofSheet = range.sheet.usedArea(valuesOnly);
  const common = ofSheet && intersection(ofSheet, own);
  if (!common) return null;
  const exact = tighten(range.sheet, common, valuesOnly);
  return exact ? rangeRef(range.sheet, exact) : null;
}

// The used area of a part of the sheet may be smaller than its share of the sheet's used area.
function tighten(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let found: Area | undefined;
  for (let row = within.row; row <= endRow(within); row++) {
    for (let column = within.column; column <= endColumn(within); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (isBlank(cell) && (valuesOnly || !cell.s))) continue;
      const here = area(row, column);
      found = found ? bounding(found, here) : here;
      if (sameArea(found, within)) return found;
    }
  }
  return found;
}

function spillOf(range: RangeSelf): Area | undefined {
  const own = areaOf(range);
  if (own.rowCount * own.columnCount > 1) throw invalidArgument();
  return range.sheet.context.spills.areas(range.sheet.key).find((spill) => intersection(spill, own));
}

function spillParent(range: RangeSelf): Ref<"Range"> | null {
  const spill = spillOf(range);
  return spill ? rangeRef(range.sheet, area(spill.row, spill.column)) : null;
}

function spillingTo(range: RangeSelf): Ref<"Range"> | null {
  const spill = spillOf(range);
  const own = areaOf(range);
  return spill?.row === own.row && spill.column === own.column ? rangeRef(range.sheet, spill) : null;
}

function mergedAreas(range: RangeSelf): Ref<"RangeAreas"> | null {
  const own = areaOf(range);
  const found = range.sheet.merges.filter((merge) => intersection(merge, own));
  if (found.length === 0) return null;
  if (found.length > 512)
    throw new HostError("GeneralException", "There are too many merged areas in the range.");
  return ref("RangeAreas", { ranges: found.map((merge) => ({ sheet: range.sheet, area: merge })) });
}

function surroundingRegion(range: RangeSelf): Ref<"Range"> {
  const { sheet } = range;
  let region = areaOf(range);
  for (;;) {
    const grown = bounding(region, {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rowCount: Math.min(MAX_ROWS, endRow(region) + 2) - Math.max(0, region.row - 1),
      columnCount: Math.min(MAX_COLUMNS, endColumn(region) + 2) - Math.max(0, region.column - 1),
    });
    const filled = tighten(sheet, grown, true);
    const next = filled ? bounding(region, filled) : region;
    if (sameArea(next, region)) return rangeRef(sheet, region);
    region = next;
  }
}

/** Methods of Range that answer with another range. */
export const navigation = {
  GetCell: (range: RangeSelf, [row, column]: [number, number]) =>
    at(range, (a) => area(a.row + whole(row), a.column + whole(column))),
  GetRow: (range: RangeSelf, [row]: [number]) =>
    at(range, (a) => ({ ...a, row: a.row + whole(row), rowCount: 1 })),
  GetColumn: (range: RangeSelf, [column]: [number]) =>
    at(range, (a) => ({ ...a, column: a.column + whole(column), columnCount: 1 })),
  GetOffsetRange: (range: RangeSelf, [rows, columns]: [number, number]) =>
    at(range, (a) => ({ ...a, row: a.row + whole(rows), column: a.column + whole(columns) })),
  GetResizedRange: (range: RangeSelf, [rows, columns]: [number, number]) =>
    at(range, (a) => ({
      ...a,
      rowCount: a.rowCount + whole(rows),
      columnCount: a.columnCount + whole(columns),
    })),
  GetAbsoluteResizedRange: (range: RangeSelf, [rows, columns]: [number, number]) =>
    at(range, (a) => ({ ...a, rowCount: whole(rows), columnCount: whole(columns) })),
  GetIntersection: (range: RangeSelf, [other]: [unknown], host: Host) =>
    orNotFound(intersect(range, other, host)),
  GetIntersectionOrNullObject: (range: RangeSelf, [other]: [unknown], host: Host) =>
    intersect(range, other, host),
  GetBoundingRect: (range: RangeSelf, [other]: [unknown], host: Host) => {
    const second = rangeArgument(host, range.sheet, other);
    if (second.sheet !== range.sheet) throw invalidArgument();
    return at(range, (a) => bounding(a, areaOf(second)));
  },
  GetLastCell: (range: RangeSelf) => at(range, (a) => area(endRow(a), endColumn(a))),
  GetLastRow: (range: RangeSelf) => at(range, (a) => ({ ...a, row: endRow(a), rowCount: 1 })),
  GetLastColumn: (range: RangeSelf) => at(range, (a) => ({ ...a, column: endColumn(a), columnCount: 1 })),
  GetRowsAbove: (range: RangeSelf, [count = 1]: [number?]) =>
    at(range, (a) => ({ ...a, row: a.row - count, rowCount: count })),
  GetRowsBelow: (range: RangeSelf, [count = 1]: [number?]) =>
    at(range, (a) => ({ ...a, row: endRow(a) + 1, rowCount: count })),
  GetColumnsBefore: (range: RangeSelf, [count = 1]: [number?]) =>
    at(range, (a) => ({ ...a, column: a.column - count, columnCount: count })),
  GetColumnsAfter: (range: RangeSelf, [count = 1]: [number?]) =>
    at(range, (a) => ({ ...a, column: endColumn(a) + 1, columnCount: count })),
  GetEntireColumn: (range: RangeSelf) => at(range, (a) => ({ ...a, row: 0, rowCount: MAX_ROWS })),
  GetEntireRow: (range: RangeSelf) => at(range, (a) => ({ ...a, column: 0, columnCount: MAX_COLUMNS })),
  GetUsedRange: (range: RangeSelf, [valuesOnly]: [boolean?]) => orNotFound(used(range, valuesOnly ?? false)),
  GetUsedRangeOrNullObject: (range: RangeSelf, [valuesOnly]: [boolean?]) => used(range, valuesOnly ?? false),
  GetSurroundingRegion: (range: RangeSelf) => surroundingRegion(range),
  GetSpillParent: (range: RangeSelf) => orNotFound(spillParent(range)),
  GetSpillParentOrNullObject: (range: RangeSelf) => spillParent(range),
  GetSpillingToRange: (range: RangeSelf) => orNotFound(spillingTo(range)),
  GetSpillingToRangeOrNullObject: (range: RangeSelf) => spillingTo(range),
  GetMergedAreasOrNullObject: (range: RangeSelf) => mergedAreas(range),
};
