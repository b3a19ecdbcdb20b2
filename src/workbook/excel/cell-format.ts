import { cellInput, INPUT_FORMAT } from "./cell-text";

/** Gives all cells of a range one number format. Text columns ("@") get the format in which text is written. */
export function setFormat(range: Excel.Range, numberFormat: string): void {
  const format = numberFormat === "@" ? INPUT_FORMAT : numberFormat;
  // Excel takes one value for all cells; the types know grids only.
  range.numberFormat = format as unknown as string[][];
}

/** Writes a text into one cell, whatever format the cell had. */
export function writeText(cell: Excel.Range, text: string): void {
  setFormat(cell, INPUT_FORMAT);
  cell.values = [[cellInput(text)]];
}
