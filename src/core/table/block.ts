import { plainCell, type PlainCell } from "./cell-text";
import type { CellGrid } from "./types";

/** Columns of the widest row. */
export function blockWidth(cells: CellGrid): number {
  let width = 0;
  for (const row of cells) {
    if (Array.isArray(row) && row.length > width) width = row.length;
  }
  return width;
}

/** A cell in plain form; undefined also outside the block. */
export const cellAt = (cells: CellGrid, row: number, column: number): PlainCell =>
  plainCell(cells[row]?.[column]);

/** First column of a row that is not blank; -1 where all are. */
export function firstFilled(cells: CellGrid, row: number, width: number): number {
  for (let column = 0; column < width; column += 1) {
    if (cellAt(cells, row, column) !== undefined) return column;
  }
  return -1;
}
