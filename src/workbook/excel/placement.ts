import type { RangeRef, ResultColumn, WriteRequest } from "../workbook";
import type { Located } from "./locate";
import { markName } from "./marks";
import type { Marked } from "./marks";
import { contains, endColumn } from "./ranges";

/** A result column with the place where it stands or will stand. */
export interface PlacedColumn {
  readonly result: ResultColumn;
  readonly mark: string;
  /** The cells below the header. */
  readonly data: RangeRef;
  readonly isNew: boolean;
}

/** Where results go beside a source. */
export interface Placement {
  readonly columns: readonly PlacedColumn[];
  /** Row of the header on the sheet, undefined where the source has none. */
  readonly headerRow: number | undefined;
  /** All rows that a new column takes: header, body and a table's totals row. */
  readonly rows: Pick<RangeRef, "row" | "rowCount">;
}

/** Own columns stay where they are; new ones are put to the right of the source and of what is ours already. */
export function placeBeside(
  located: Located,
  marks: ReadonlyMap<string, Marked>,
  request: WriteRequest,
): Placement {
  const source = located.info.range;
  const firstDataRow = source.row + request.headerRow + 1;
  const rowCount = source.rowCount - request.headerRow - 1;
  const dataAt = (column: number): RangeRef => ({
    sheet: source.sheet,
    row: firstDataRow,
    column,
    rowCount,
    columnCount: 1,
  });
  const own = [...marks.values()].filter(
    ({ range }) => range.sheet === source.sheet && range.row < source.row + source.rowCount,
  );
  const isOurs = (column: number) => own.some(({ range }) => range.column === column);
  let free = endColumn(source);
  while (!located.table && isOurs(free)) free++;

  const taken = new Set<number>();
  const columns = request.columns.map((result): PlacedColumn => {
    const mark = markName(request.resultId, result.id);
    const found = marks.get(mark)?.range;
    const data = found && dataAt(found.column);
    const isUsable =
      found !== undefined &&
      data !== undefined &&
      found.sheet === source.sheet &&
      !taken.has(found.column) &&
      (!located.table || contains(source, data));
    const placed = isUsable ? data : dataAt(free++);
    taken.add(placed.column);
    return { result, mark, data: placed, isNew: !isUsable };
  });
  return {
    columns,
    headerRow: request.headerRow < 0 ? undefined : source.row + request.headerRow,
    rows:
      located.table || request.headerRow < 0
        ? { row: source.row, rowCount: located.rowsWithTotals }
        : { row: firstDataRow - 1, rowCount: rowCount + 1 },
  };
}

/** Columns that stand side by side, from left to right, to be written at one go. */
export function adjoiningColumns<T extends { readonly data: RangeRef }>(columns: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const column of [...columns].sort((a, b) => a.data.column - b.data.column)) {
    const group = groups.at(-1);
    if (group && group.at(-1)!.data.column + 1 === column.data.column) group.push(column);
    else groups.push([column]);
  }
  return groups;
}
