/** Room around the matrix: numbers on the left and below, knobs of the borders above and on the right; pixels. */
export const MATRIX_ROOM = { left: 24, top: 16, right: 14, bottom: 16 } as const;

const LEAST = 180;
const LOWEST = 220;
const HIGHEST = 440;

export interface MatrixSize {
  /** Pixels of the matrix itself. */
  readonly width: number;
  readonly height: number;
}

/** The matrix in a chart of so many pixels across: nearly square, and never so high that a pane cannot show it. */
export function matrixSize(chartWidth: number): MatrixSize {
  const width = Math.max(LEAST, chartWidth - MATRIX_ROOM.left - MATRIX_ROOM.right);
  return { width, height: Math.round(Math.max(LOWEST, Math.min(HIGHEST, 0.95 * width))) };
}
