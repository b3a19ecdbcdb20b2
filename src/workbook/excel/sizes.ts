import type { Cell } from "../../core";

/** Target size of one request or answer; Excel on the web takes 5 MB. */
export const CHUNK_BYTES = 1_500_000;

/** Excel answers reads of more cells with null. */
export const MAX_READ_CELLS = 5_000_000;

/** Assumed until a chunk has shown how much its cells really take. */
export const ASSUMED_CELL_BYTES = 20;

/** Size of a grid in a request: what its cells take as JSON, roughly. */
export function estimatedBytes(grid: readonly (readonly Cell[])[]): number {
  let bytes = 0;
  for (const row of grid) {
    bytes += 2;
    for (const cell of row) bytes += cellBytes(cell);
  }
  return bytes;
}

/** How many rows fit into one chunk, at least one. */
export function rowsPerChunk(columnCount: number, cellBytes: number): number {
  const cells = Math.min(CHUNK_BYTES / cellBytes, MAX_READ_CELLS);
  return Math.max(1, Math.floor(cells / columnCount));
}

function cellBytes(cell: Cell): number {
  // A sign outside ASCII takes up to three bytes in UTF-8 and is sent escaped by some hosts.
  if (typeof cell === "string") return 3 + cell.length * 1.25;
  return typeof cell === "number" && !Number.isInteger(cell) ? 18 : 8;
}
