/** Rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const endRow = (a: Area): number => a.row + a.rowCount - 1;
export const endColumn = (a: Area): number => a.column + a.columnCount - 1;
export const cellCount = (a: Area): number => a.rowCount * a.columnCount;
export const isWholeColumns = (a: Area): boolean => a.row === 0 && a.rowCount === MAX_ROWS;
export const isWholeRows = (a: Area): boolean => a.column === 0 && a.columnCount === MAX_COLUMNS;

export const isOnSheet = (a: Area): boolean =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rowCount >= 1 &&
  a.columnCount >= 1 &&
  a.row + a.rowCount <= MAX_ROWS &&
  a.column + a.columnCount <= MAX_COLUMNS;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export function fromEdges(top: number, left: number, bottom: number, right: number): Area {
  return area(top, left, bottom - top + 1, right - left + 1);
}

export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(endRow(a), endRow(b));
  const right = Math.min(endColumn(a), endColumn(b));
  return bottom < top || right < left ? undefined : fromEdges(top, left, bottom, right);
}

/** Smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  return fromEdges(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(endRow(a), endRow(b)),
    Math.max(endColumn(a), endColumn(b)),
  );
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    endRow(outer) >= endRow(inner) &&
    endColumn(outer) >= endColumn(inner)
  );
}

/** Parts of `a` that are not in `b`: at most four rectangles. */
export function subtract(a: Area, b: Area): readonly Area[] {
  const common = intersection(a, b);
  if (!common) return [a];
  const parts: Area[] = [];
  if (common.row > a.row) parts.push(fromEdges(a.row, a.column, common.row - 1, endColumn(a)));
  if (endRow(common) < endRow(a))
    parts.push(fromEdges(endRow(common) + 1, a.column, endRow(a), endColumn(a)));
  if (common.column > a.column)
    parts.push(fromEdges(common.row, a.column, endRow(common), common.column - 1));
  if (endColumn(common) < endColumn(a))
    parts.push(fromEdges(common.row, endColumn(common) + 1, endRow(common), endColumn(a)));
  return parts;
}
