/** Rows that stay together: from `start` up to, and without, `end`. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Where printed sheets begin: before a block that the rest of a sheet has no room for, and wherever a sheet is full.
 *
 * @param heights Points by row.
 * @param blocks May lie within each other; one that is higher than a sheet is cut like other rows.
 * @param room Points of a sheet.
 * @returns Ascending rows, without the first one.
 */
export function pageBreaks(
  heights: readonly number[],
  blocks: readonly Block[],
  room: number,
): readonly number[] {
  const needed = new Map<number, number>();
  for (const { start, end } of blocks) {
    const height = heights.slice(start, end).reduce((total, each) => total + each, 0);
    if (height <= room) needed.set(start, Math.max(height, needed.get(start) ?? 0));
  }
  const breaks: number[] = [];
  let filled = 0;
  heights.forEach((height, row) => {
    if (filled > 0 && filled + Math.max(height, needed.get(row) ?? 0) > room) {
      breaks.push(row);
      filled = 0;
    }
    filled += height;
  });
  return breaks;
}
