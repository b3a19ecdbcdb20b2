import type { RangeRef } from "../workbook";
import { alignRows } from "./align-rows";
import { LIST_MARK } from "./marks";
import { columnMark } from "./own-table";
import type { OwnColumn, OwnTable, StandingTable } from "./own-table";
import { endColumn } from "./ranges";
import { readGrid } from "./read-grid";
import { placeHead } from "./table-head";
import type { HeadPlace } from "./table-head";

/** A column of a table of ours with its place on the sheet. */
export interface PlacedOwnColumn {
  readonly source: OwnColumn;
  readonly mark: string;
  readonly column: number;
}

export interface TableLayout {
  readonly columns: readonly PlacedOwnColumn[];
  /** Columns of a list that are no longer wanted; their cells are blanked, for they are data. */
  readonly unwanted: readonly number[];
  /** Header and body as they will be. */
  readonly block: RangeRef;
  /** For each row of the body its row in the request, -1 for one of an earlier run. */
  readonly rows: Int32Array;
  readonly head: HeadPlace;
}

/** Columns in the order of the request on a new sheet; on an old one each stays where it is. */
function placeColumns(table: OwnTable, standing: StandingTable | undefined): PlacedOwnColumn[] {
  let free = standing ? endColumn(standing.block) : 0;
  return table.columns.map((source) => {
    const mark = columnMark(table, source.id);
    return { source, mark, column: standing?.own.get(mark) ?? free++ };
  });
}

/**
 * Gives every row of the request its place. Where others have put columns into the table, its rows stay where they are, new
 * ones come below and rows that are no longer wanted stand on with blank cells of ours; else the rows follow the request.
 */
export async function layOut(
  context: Excel.RequestContext,
  table: OwnTable,
  standing: StandingTable | undefined,
): Promise<TableLayout> {
  const columns = placeColumns(table, standing);
  const left = standing?.block.column ?? 0;
  const right = Math.max(
    standing ? endColumn(standing.block) : 0,
    ...columns.map(({ column }) => column + 1),
  );
  const rows = await placeRows(context, table, standing, columns);
  const head = placeHead(table, standing);
  return {
    columns,
    unwanted: unwantedColumns(table, standing, columns),
    block: {
      sheet: standing?.sheet ?? table.sheet,
      row: head.headerRow,
      column: left,
      // A table has at least one row below its header.
      rowCount: Math.max(1, rows.length) + 1,
      columnCount: right - left,
    },
    rows,
    head,
  };
}

function unwantedColumns(
  { kind }: OwnTable,
  standing: StandingTable | undefined,
  columns: readonly PlacedOwnColumn[],
): number[] {
  if (!standing || kind !== LIST_MARK) return [];
  const wanted = new Set(columns.map(({ mark }) => mark));
  return [...standing.own].filter(([mark]) => !wanted.has(mark)).map(([, column]) => column);
}

async function placeRows(
  context: Excel.RequestContext,
  table: OwnTable,
  standing: StandingTable | undefined,
  columns: readonly PlacedOwnColumn[],
): Promise<Int32Array> {
  const inOrder = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  const key = columns.find(({ source }) => source.id === table.key);
  if (!standing || !key || !standing.own.has(key.mark)) return inOrder;
  if (standing.own.size >= standing.block.columnCount) return inOrder;

  const cells = { ...standing.block, row: standing.block.row + 1, rowCount: standing.block.rowCount - 1 };
  const proxy = context.workbook.worksheets.getItem(standing.sheetId);
  const shown = await readGrid(context, proxy, { ...cells, column: key.column, columnCount: 1 }, "text");
  const kept = alignRows(
    Array.from(key.source.values, (value) => String(value ?? "")),
    shown.map(([text]) => String(text ?? "")),
  );
  const placed = new Set(kept);
  return Int32Array.from([...kept, ...inOrder.filter((row) => !placed.has(row))]);
}
