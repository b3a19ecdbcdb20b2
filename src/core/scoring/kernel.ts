/**
 * Writes the points of the rows `start` … `end - 1`, in billionths, to `out[0]` …; NaN where the cell gives none.
 * Kernels work on blocks of rows that stay in the processor's cache while all factors pass over them.
 */
export type PointsKernel = (start: number, end: number, out: Float64Array) => void;

/** Rows that pass through all factors at a time. */
export const BLOCK_ROWS = 4096;
