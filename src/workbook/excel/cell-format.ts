import { cellInput, INPUT_FORMAT } from "./cell-text";

/** Text ("@") gets the format in which text is written. */
export const formatFor = (numberFormat: string): string =>
  numberFormat === "@" ? INPUT_FORMAT : numberFormat;

/** Gives all cells of a range one number format. */
export function setFormat(range: Excel.Range, numberFormat: string): void {
  // Excel takes one value for all cells; the types know grids only.
  range.numberFormat = formatFor(numberFormat) as unknown as string[][];
}

/** Writes a text into one cell, whatever format the cell had. */
export function writeText(cell: Excel.Range, text: string): void {
  setFormat(cell, INPUT_FORMAT);
  cell.values = [[cellInput(text)]];
}
