import type { Page, PageCell, PageRow, RangeRef } from "../workbook";
import { findMarks, markName, SHEET_MARK } from "./marks";
import { loadCell, readCell } from "./page-cells";
import { keptCharts } from "./page-charts";
import { loadPrint } from "./page-margins";
import { contains, endColumn, endRow, firstCell, loadPlace, rangeOn, rangeRef } from "./ranges";
import { mergedAreas } from "./read-source";
import { supports } from "./support";

/** Cells whose looks are asked for at one go. */
const CELLS_PER_REQUEST = 250;

const widthOfPoints = (points: number): number => (points / 0.75 - 5) / 7;

/** A page of an earlier run. */
export interface PageSheet {
  readonly sheetId: string;
  readonly block: RangeRef;
}

export const pageMark = (id: string): string => markName(id, SHEET_MARK);

/** Finds a page by its mark, wherever its sheet is and whatever it is called. */
export async function findPage(context: Excel.RequestContext, id: string): Promise<PageSheet | undefined> {
  const mark = (await findMarks(context)).get(pageMark(id));
  return mark && { sheetId: mark.sheetId, block: mark.range };
}

/** Cells of others that a page would reach, outside of what is ours; undefined where there are none. */
export async function cellsInTheWay(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  own: RangeRef,
  wanted: RangeRef,
): Promise<RangeRef | undefined> {
  const below = { ...wanted, row: endRow(own), rowCount: endRow(wanted) - endRow(own) };
  const right = { ...wanted, column: endColumn(own), columnCount: endColumn(wanted) - endColumn(own) };
  const areas = [below, right].filter(
    (area) => area.rowCount > 0 && area.columnCount > 0 && !contains(own, area),
  );
  const used = areas.map((area) => loadPlace(rangeOn(sheet, area).getUsedRangeOrNullObject(true)));
  await context.sync();
  const found = used.find(({ isNullObject }) => !isNullObject);
  return found && rangeRef(wanted.sheet, found);
}

/** The page as it stands in the workbook, in the form in which it can be written again. */
export async function readPage(
  context: Excel.RequestContext,
  id: string,
  { sheetId, block }: PageSheet,
): Promise<Page> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const widths = columnsOf(sheet, block);
  const blank = { row: endRow(block) + 1, column: endColumn(block) };
  const { rows, merged } = await readBlock(context, sheet, block, blank);
  const heights = rowsOf(sheet, [...new Set(merged.map((address) => firstCell(address).row))]);
  const readPrint = supports("1.9") ? loadPrint(sheet) : undefined;
  await context.sync();
  const charts = await keptCharts(context, id);
  return {
    id,
    sheet: block.sheet,
    rows,
    ...(charts.length > 0 && { charts }),
    ...(readPrint && { print: readPrint() }),
    columnWidths: widths.map(({ format }) => widthOfPoints(format.columnWidth)),
    rowHeights: Object.fromEntries(heights.map(({ row, range }) => [row, range.format.rowHeight])),
  };
}

/**
 * Cells with their looks and spans, in the form in which they can be written again.
 *
 * @param blank A cell that looks as cells usually do.
 */
export async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: RangeRef,
  blank: Pick<RangeRef, "row" | "column">,
): Promise<{ readonly rows: readonly PageRow[]; readonly merged: readonly string[] }> {
  const { font } = rangeOn(sheet, { ...blank, rowCount: 1, columnCount: 1 }).format;
  font.load("size,color");
  await context.sync();
  const rows = await readCells(context, sheet, block, font);
  const merged = await mergedAreas(context, rangeOn(sheet, block));
  for (const address of merged) {
    const first = firstCell(address);
    const last = firstCell(address.slice(address.lastIndexOf(":") + 1));
    const row = rows[first.row - block.row];
    const at = first.column - block.column;
    if (row?.[at]) row[at] = { ...row[at], span: last.column - first.column + 1 };
  }
  return { rows, merged };
}

function columnsOf(sheet: Excel.Worksheet, block: RangeRef): Excel.Range[] {
  return Array.from({ length: block.columnCount }, (_, at) => {
    const column = rangeOn(sheet, { ...block, rowCount: 1, column: block.column + at, columnCount: 1 });
    column.format.load("columnWidth");
    return column;
  });
}

function rowsOf(sheet: Excel.Worksheet, rows: readonly number[]): { row: number; range: Excel.Range }[] {
  return rows.map((row) => {
    const range = rangeOn(sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
    range.format.load("rowHeight");
    return { row, range };
  });
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: RangeRef,
  usual: Excel.RangeFont,
): Promise<PageCell[][]> {
  const rows: PageCell[][] = [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / block.columnCount));
  for (let start = 0; start < block.rowCount; start += rowsAtOnce) {
    const rowCount = Math.min(rowsAtOnce, block.rowCount - start);
    rows.push(...(await readRows(context, sheet, { ...block, row: block.row + start, rowCount }, usual)));
  }
  return rows;
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: RangeRef,
  usual: Excel.RangeFont,
): Promise<PageCell[][]> {
  const loaded = Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) =>
      loadCell(rangeOn(sheet, { row: row + down, column: column + right, rowCount: 1, columnCount: 1 })),
    ),
  );
  await context.sync();
  return loaded.map((cells) => cells.map((cell) => readCell(cell, usual)));
}
