import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import { isTransient, toWorkbookError } from "./error-codes";
import { rangeOn } from "./ranges";
import type { ReadProgress } from "./read-grid";
import { CHUNK_BYTES, estimatedBytes } from "./sizes";

type WrittenProperty = "values" | "formulas" | "numberFormat";

/** Rows that are weighed together while a chunk is filled. */
const STEP_ROWS = 256;

/**
 * Writes a grid in chunks that fit into one request. null leaves a cell as it is, "" clears it. A chunk that was refused for
 * its size is sent in half once, one at which the host stumbled is sent a second time: both change nothing else.
 *
 * @param rowsOf Rows of the grid from `start`, at most `count`.
 */
export async function writeGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
  rowsOf: (start: number, count: number) => Cell[][],
  property: WrittenProperty = "values",
  { onProgress, signal }: ReadProgress = {},
): Promise<void> {
  let limit = CHUNK_BYTES;
  let row = 0;
  while (row < range.rowCount) {
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const chunk = fillChunk(rowsOf, row, range.rowCount, limit);
    const place = { ...range, row: range.row + row, rowCount: chunk.length };
    const error = await writeChunk(context, rangeOn(sheet, place), chunk, property);
    if (error) {
      if (error.kind !== "too-large" || limit < CHUNK_BYTES || chunk.length === 1) throw error;
      limit = estimatedBytes(chunk) / 2;
      continue;
    }
    row += chunk.length;
    onProgress?.(row / range.rowCount);
  }
}

function fillChunk(
  rowsOf: (start: number, count: number) => Cell[][],
  start: number,
  end: number,
  limit: number,
): Cell[][] {
  const chunk: Cell[][] = [];
  let bytes = 0;
  while (start + chunk.length < end) {
    const rows = rowsOf(start + chunk.length, Math.min(STEP_ROWS, end - start - chunk.length));
    const size = estimatedBytes(rows);
    if (chunk.length > 0 && bytes + size > limit) break;
    chunk.push(...rows);
    bytes += size;
  }
  return chunk;
}

async function writeChunk(
  context: Excel.RequestContext,
  cells: Excel.Range,
  chunk: Cell[][],
  property: WrittenProperty,
): Promise<WorkbookError | undefined> {
  const error = await tryChunk(context, cells, chunk, property);
  return error && isTransient(error) ? tryChunk(context, cells, chunk, property) : error;
}

async function tryChunk(
  context: Excel.RequestContext,
  cells: Excel.Range,
  chunk: Cell[][],
  property: WrittenProperty,
): Promise<WorkbookError | undefined> {
  cells[property] = chunk;
  try {
    await context.sync();
    return undefined;
  } catch (reason) {
    return toWorkbookError(reason);
  }
}
