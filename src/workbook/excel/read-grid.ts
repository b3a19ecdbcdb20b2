import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import { toWorkbookError } from "./error-codes";
import { fullAddress, rangeOn } from "./ranges";
import { ASSUMED_CELL_BYTES, estimatedBytes, rowsPerChunk } from "./sizes";

export interface ReadProgress {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The progress of one part of a task, which takes it from one share of the whole to another. */
export function partOf({ onProgress, signal }: ReadProgress, from: number, to: number): ReadProgress {
  return {
    ...(signal && { signal }),
    ...(onProgress && { onProgress: (share: number) => onProgress(from + share * (to - from)) }),
  };
}

/** The first chunk is small: it shows how much a row takes. */
const FIRST_ROWS = 1_000;

/** A chunk has at most so many times the rows of the one before. */
const GROWTH = 8;

type GridProperty = "values" | "text" | "formulas" | "numberFormat";

/**
 * Reads a block in chunks that fit into one answer. How much a cell takes is learnt from the chunk before. An answer that
 * is refused for its size, or comes back as null, is asked for once more in half the size.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
  property: GridProperty,
  { onProgress, signal }: ReadProgress = {},
): Promise<Cell[][]> {
  const grid: Cell[][] = [];
  let chunkRows = Math.min(FIRST_ROWS, rowsPerChunk(range.columnCount, ASSUMED_CELL_BYTES));
  let mostRows = Infinity;
  while (grid.length < range.rowCount) {
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const row = range.row + grid.length;
    const rowCount = Math.min(chunkRows, range.rowCount - grid.length);
    const chunk = await readChunk(context, sheet, { ...range, row, rowCount }, property);
    if (chunk) {
      for (const cells of chunk) grid.push(cells);
      const cellBytes = estimatedBytes(chunk) / (rowCount * range.columnCount);
      chunkRows = Math.min(chunkRows * GROWTH, mostRows, rowsPerChunk(range.columnCount, cellBytes));
      onProgress?.(grid.length / range.rowCount);
    } else {
      if (mostRows < Infinity || rowCount === 1) {
        throw new WorkbookError("too-large", { sheet: range.sheet, address: fullAddress(range) });
      }
      mostRows = chunkRows = Math.ceil(rowCount / 2);
    }
  }
  return grid;
}

/** One chunk, or undefined where the answer was too large for the host. */
async function readChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
  property: GridProperty,
): Promise<Cell[][] | undefined> {
  const cells = rangeOn(sheet, range);
  cells.load(property);
  try {
    await context.sync();
  } catch (reason) {
    const error = toWorkbookError(reason);
    if (error.kind === "too-large") return undefined;
    throw error;
  }
  const grid = cells[property] as Cell[][] | null;
  if (grid === null) return undefined;
  if (grid.length !== range.rowCount) {
    throw new WorkbookError("read-failed", { sheet: range.sheet, address: fullAddress(range) });
  }
  return grid;
}
