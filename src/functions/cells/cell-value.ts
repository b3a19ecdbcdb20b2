/** The cells of one argument as Excel hands them over, row by row; `null` or `undefined` where it was left out. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/** True for an empty cell, one with nothing but spaces, or an argument that was left out. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** True where an argument was left out or is a single empty cell. */
export const isLeftOut = (cells: Cells): boolean =>
  !cells || (cells.length <= 1 && (cells[0] ?? []).every(isBlank));

/** A cell's content as a sentence can quote it; an error cell as "#N/A". */
export const shown = (cell: unknown): string =>
  cell instanceof CustomFunctions.Error ? String(cell.code) : String(cell);
