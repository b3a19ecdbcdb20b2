import { type Area, endColumn, endRow } from "../area";
import type { Span } from "./univer";

export const fromSpan = (span: Span): Area => ({
  row: span.startRow,
  column: span.startColumn,
  rowCount: span.endRow - span.startRow + 1,
  columnCount: span.endColumn - span.startColumn + 1,
});

export const toSpan = (a: Area): Span => ({
  startRow: a.row,
  endRow: endRow(a),
  startColumn: a.column,
  endColumn: endColumn(a),
});
