/** True for what Excel hands over for an empty cell or an argument that was left out. */
export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** A cell's content as a sentence can quote it; an error cell as "#N/A". */
export const shown = (cell: unknown): string =>
  cell instanceof CustomFunctions.Error ? String(cell.code) : String(cell);
