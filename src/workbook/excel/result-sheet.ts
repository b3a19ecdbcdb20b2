import type { RangeRef, ResultColumn, WriteRequest } from "../workbook";
import { alignRows } from "./align-rows";
import { findMarks, markName, SHEET_MARK } from "./marks";
import { endColumn, loadPlace, rangeRef } from "./ranges";
import { readGrid } from "./read-grid";

/** The note stands in the first row, the table's header in the third. */
export const NOTE_ROW = 0;
export const HEADER_ROW = 2;

/** A result sheet of an earlier run. */
export interface ResultSheet {
  readonly id: string;
  readonly name: string;
  readonly tableId: string;
  /** Header and body. */
  readonly block: RangeRef;
  /** Own columns by mark, with their column on the sheet. */
  readonly own: ReadonlyMap<string, number>;
}

/** Finds the result sheet by its mark, wherever it is and whatever it is called. */
export async function findResultSheet(
  context: Excel.RequestContext,
  resultId: string,
): Promise<ResultSheet | undefined> {
  const marks = await findMarks(context);
  const mark = marks.get(markName(resultId, SHEET_MARK));
  if (!mark) return undefined;
  const { tables } = context.workbook.worksheets.getItem(mark.sheetId);
  tables.load("items/id");
  await context.sync();
  const places = tables.items.map((table) => ({ table, range: loadPlace(table.getRange()) }));
  await context.sync();
  const found = places
    .map(({ table, range }) => ({ id: table.id, block: rangeRef(mark.range.sheet, range) }))
    .find(({ block }) => block.row === mark.range.row && block.column === mark.range.column);
  if (!found) return undefined;
  const prefix = markName(resultId, "");
  const own = [...marks.values()].filter(
    ({ name, sheetId, range }) =>
      name.startsWith(prefix) &&
      name !== mark.name &&
      sheetId === mark.sheetId &&
      range.column >= found.block.column &&
      range.column < endColumn(found.block),
  );
  return {
    id: mark.sheetId,
    name: mark.range.sheet,
    tableId: found.id,
    block: found.block,
    own: new Map(own.map(({ name, range }) => [name, range.column])),
  };
}

/** A column for the result sheet with its place. */
export interface SheetColumn {
  readonly result: ResultColumn;
  readonly mark: string;
  readonly column: number;
}

export interface SheetLayout {
  readonly columns: readonly SheetColumn[];
  /** Header and body as they will be. */
  readonly block: RangeRef;
  /** For each row of the body the customer it shows, -1 for a customer of an earlier run. */
  readonly customers: Int32Array;
}

/** Columns in the order of the request on a new sheet; on an old one each stays where it is. */
export function layOutColumns(request: WriteRequest, sheet: ResultSheet | undefined): SheetColumn[] {
  const results = [...(request.carried ?? []), ...request.columns];
  let free = sheet ? endColumn(sheet.block) : 0;
  return results.map((result) => {
    const mark = markName(request.resultId, result.id);
    return { result, mark, column: sheet?.own.get(mark) ?? free++ };
  });
}

/**
 * Gives every customer a row. Where the user has put columns of their own into the table, customers keep their rows, new
 * ones come below and rows of vanished ones stay with empty results; else the rows follow the source.
 */
export async function layOut(
  context: Excel.RequestContext,
  request: WriteRequest,
  sheet: ResultSheet | undefined,
): Promise<SheetLayout> {
  const columns = layOutColumns(request, sheet);
  const left = sheet?.block.column ?? 0;
  const right = Math.max(sheet ? endColumn(sheet.block) : 0, ...columns.map(({ column }) => column + 1));
  const customers = await placeCustomers(context, request, sheet, columns);
  return {
    columns,
    block: {
      sheet: sheet?.name ?? (request.target.kind === "sheet" ? request.target.sheet : ""),
      row: sheet?.block.row ?? HEADER_ROW,
      column: left,
      // A table has at least one row below its header.
      rowCount: Math.max(1, customers.length) + 1,
      columnCount: right - left,
    },
    customers,
  };
}

async function placeCustomers(
  context: Excel.RequestContext,
  request: WriteRequest,
  sheet: ResultSheet | undefined,
  columns: readonly SheetColumn[],
): Promise<Int32Array> {
  const count = request.sourceRows.length;
  const inOrder = Int32Array.from({ length: count }, (_, customer) => customer);
  const key = columns.find(({ result }) => result.id === "key");
  if (!sheet || !key || !sheet.own.has(key.mark) || sheet.own.size >= sheet.block.columnCount) return inOrder;

  const cells = { ...sheet.block, row: sheet.block.row + 1, rowCount: sheet.block.rowCount - 1 };
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const shown = await readGrid(context, proxy, { ...cells, column: key.column, columnCount: 1 }, "text");
  const keys = key.result.values.map((value) => String(value ?? ""));
  const kept = alignRows(
    keys,
    shown.map(([text]) => String(text ?? "")),
  );
  const placed = new Set(kept);
  return Int32Array.from([...kept, ...inOrder.filter((customer) => !placed.has(customer))]);
}
