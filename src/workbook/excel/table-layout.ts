import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import { alignRows } from "./align-rows";
import { sameKey } from "./cell-text";
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
  /** Columns of a list that are no longer wanted and stand on beside those of others; their cells are blanked. */
  readonly unwanted: readonly number[];
  /** Header and body as they will be. */
  readonly block: RangeRef;
  /** For each row of the body its row in the request, -1 for one of an earlier run. */
  readonly rows: Int32Array;
  readonly head: HeadPlace;
}

/**
 * Columns in the order of the request on a new sheet; on an old one each stays where it is, but for those behind a
 * column that goes.
 */
function placeColumns(
  table: OwnTable,
  standing: StandingTable | undefined,
  leaving: readonly number[],
): PlacedOwnColumn[] {
  let free = standing ? endColumn(standing.block) - leaving.length : 0;
  return table.columns.map((source) => {
    const mark = columnMark(table, source.id);
    const stands = standing?.own.get(mark);
    const column = stands === undefined ? free++ : stands - leaving.filter((gone) => gone < stands).length;
    return { source, mark, column };
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
  const unwanted = unwantedColumns(table, standing);
  const leaving = canMove(table, standing) ? unwanted : [];
  const columns = placeColumns(table, standing, leaving);
  const left = standing?.block.column ?? 0;
  const standingRight = standing ? endColumn(standing.block) - leaving.length : 0;
  const right = Math.max(standingRight, ...columns.map(({ column }) => column + 1));
  const rows = await placeRows(context, table, standing, columns);
  const head = placeHead(table, standing);
  return {
    columns,
    unwanted: leaving.length > 0 ? [] : unwanted,
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

/** Whether columns may take each other's places: nobody else's stand between them, and every cell is written anew. */
const canMove = ({ columns }: OwnTable, standing: StandingTable | undefined): boolean =>
  standing !== undefined &&
  standing.own.size >= standing.block.columnCount &&
  columns.every(({ left }) => left === undefined);

function unwantedColumns(table: OwnTable, standing: StandingTable | undefined): number[] {
  if (!standing || table.kind !== LIST_MARK) return [];
  const wanted = new Set(table.columns.map(({ id }) => columnMark(table, id)));
  return [...standing.own].filter(([mark]) => !wanted.has(mark)).map(([, column]) => column);
}

async function placeRows(
  context: Excel.RequestContext,
  table: OwnTable,
  standing: StandingTable | undefined,
  columns: readonly PlacedOwnColumn[],
): Promise<Int32Array> {
  const inOrder = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  const rowsStay = columns.some(({ source }) => source.left !== undefined);
  if (!standing || (standing.own.size >= standing.block.columnCount && !rowsStay)) return inOrder;
  const kept = await standingRows(context, table, standing, columns);
  if (!kept) return inOrder;
  const placed = new Set(kept);
  return Int32Array.from([...kept, ...inOrder.filter((row) => !placed.has(row))]);
}

/** For each row that stands its row in the request, -1 where it is no longer wanted; undefined where nothing tells. */
async function standingRows(
  context: Excel.RequestContext,
  { key: keyId, standsAt }: OwnTable,
  standing: StandingTable,
  columns: readonly PlacedOwnColumn[],
): Promise<Int32Array | undefined> {
  const { block, own, sheetId } = standing;
  const rowCount = block.rowCount - 1;
  const key = columns.find(({ source, mark }) => source.id === keyId && own.has(mark));
  if (!key) return standsAt && rowsStandingAt(standsAt, rowCount);

  const cells = { ...block, row: block.row + 1, rowCount, column: key.column, columnCount: 1 };
  const shown = await readGrid(context, context.workbook.worksheets.getItem(sheetId), cells, "text");
  const texts = shown.map(([text]) => String(text ?? ""));
  const keys = Array.from(key.source.values, (value) => String(value ?? ""));
  if (!standsAt) return alignRows(keys, texts);
  const hasChanged = keys.some((text, row) => {
    const at = standsAt[row] ?? -1;
    return at >= 0 && !sameKey(texts[at] ?? "", text);
  });
  if (hasChanged) throw new WorkbookError("keys-changed", { sheet: standing.sheet });
  return rowsStandingAt(standsAt, rowCount);
}

function rowsStandingAt(standsAt: ArrayLike<number>, rowCount: number): Int32Array {
  const rows = new Int32Array(rowCount).fill(-1);
  Array.from(standsAt).forEach((at, row) => {
    if (at >= 0) rows[at] = row;
  });
  return rows;
}
