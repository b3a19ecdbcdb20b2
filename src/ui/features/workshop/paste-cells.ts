import type { CellGrid } from "../../../core";

/** The cells of a text that was copied from a sheet (tabs) or saved as a list (semicolons). */
export function cellsOfText(text: string): CellGrid {
  const separator = text.includes("\t") ? "\t" : ";";
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
}
