import { type Area, MAX_COLUMNS, MAX_ROWS, endColumn, endRow, fromEdges } from "./area";

/** Rows or columns that come or go, and with them everything behind. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** First row or column inserted before, or deleted. */
  readonly at: number;
  readonly count: number;
  /** Where only cells move: the rows or columns across the axis that take part. Whole rows or columns otherwise. */
  readonly across?: { readonly from: number; readonly to: number };
}

function shiftSpan(start: number, end: number, shift: Shift, limit: number): [number, number] | undefined {
  const { at, count } = shift;
  if (end === limit - 1 && start === 0) return [start, end];
  if (shift.kind === "insert") {
    if (at > end) return [start, end];
    return at <= start
      ? [start + count, Math.min(end + count, limit - 1)]
      : [start, Math.min(end + count, limit - 1)];
  }
  const gone = at + count;
  if (at > end) return [start, end];
  if (at <= start && gone > end) return undefined;
  const newStart = start < at ? start : start < gone ? at : start - count;
  const newEnd = end < at ? end : end < gone ? at - 1 : end - count;
  return [newStart, newEnd];
}

/** Where an area stands after the shift; undefined when all its cells are gone. */
export function shiftArea(a: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === "rows";
  if (shift.across) {
    const [from, to] = rows ? [a.column, endColumn(a)] : [a.row, endRow(a)];
    if (from < shift.across.from || to > shift.across.to) return a;
  }
  if (rows) {
    const span = shiftSpan(a.row, endRow(a), shift, MAX_ROWS);
    return span && fromEdges(span[0], a.column, span[1], endColumn(a));
  }
  const span = shiftSpan(a.column, endColumn(a), shift, MAX_COLUMNS);
  return span && fromEdges(a.row, span[0], endRow(a), span[1]);
}
