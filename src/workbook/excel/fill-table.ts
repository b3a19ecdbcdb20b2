import type { Cell } from "../../core";
import type { RangeRef } from "../workbook";
import { pointsOfWidth } from "../printed-sheet";
import { formatFor, setFormat, writeText } from "./cell-format";
import { cellInput } from "./cell-text";
import { classFormat, replaceClassFormats } from "./class-formats";
import { setRule } from "./column-rules";
import { freeTableName } from "./free-name";
import { removeMarks, setMarks } from "./marks";
import { blockMark, headMark } from "./own-table";
import type { OwnTable, StandingTable } from "./own-table";
import { endColumn, rangeOn } from "./ranges";
import type { ReadProgress } from "./read-grid";
import { writeHead } from "./table-head";
import type { TableLayout } from "./table-layout";
import { writeGrid } from "./write-grid";

const TABLE_STYLE = "TableStyleLight1";

/** More rows than these at the top would leave too little of a small window to move in. */
const MOST_FROZEN_ROWS = 5;

/** What is written, and what stands there from the run before. */
export interface TablePlan {
  readonly standing: StandingTable | undefined;
  readonly layout: TableLayout;
}

/** Lines above the table, header, body, marks and the table itself. */
export async function fillTable(
  context: Excel.RequestContext,
  table: OwnTable,
  plan: TablePlan,
  sheet: Excel.Worksheet,
  progress: ReadProgress,
): Promise<void> {
  const { standing, layout } = plan;
  const { block, columns } = layout;
  await writeHead(context, sheet, table.head, layout.head, standing?.head);
  for (const { source, column } of columns) {
    writeText(rangeOn(sheet, { ...block, rowCount: 1, column, columnCount: 1 }), source.header);
    setFormat(rangeOn(sheet, dataOf(block, column)), source.numberFormat);
  }
  await writeFormats(context, layout, sheet);
  if (!layout.head.range) await removeMarks(context, [headMark(table)]);
  await setMarks(context, marksOf(table, layout));
  await writeColumns(context, table, plan, sheet, progress);
  await shapeTable(context, table, plan, sheet);
  await setRules(context, plan, sheet);
  const classColumn = columns.find(({ source }) => source.id === "class");
  if (classColumn) {
    const data = dataOf(block, classColumn.column);
    const rowCount = Math.max(data.rowCount, standing?.block.rowCount ?? 0);
    const formats = table.classColors.map(classFormat);
    await replaceClassFormats(context, sheet, data, formats, { ...data, rowCount });
  }
}

/** Rows whose cells have a number format of their own keep it. */
async function writeFormats(
  context: Excel.RequestContext,
  { block, columns, rows }: TableLayout,
  sheet: Excel.Worksheet,
): Promise<void> {
  for (const { source, column } of columns) {
    const { formats } = source;
    if (formats === undefined) continue;
    const rowsOf = (start: number, count: number) =>
      Array.from({ length: count }, (_, offset): Cell[] => {
        const format = formats[rows[start + offset] ?? -1];
        return [format === undefined ? null : formatFor(format)];
      });
    await writeGrid(context, sheet, dataOf(block, column), rowsOf, "numberFormat");
  }
}

async function writeColumns(
  context: Excel.RequestContext,
  table: OwnTable,
  { layout, standing }: TablePlan,
  sheet: Excel.Worksheet,
  progress: ReadProgress,
): Promise<void> {
  const { block, columns, unwanted, rows } = layout;
  const touched = [...columns.map(({ column }) => column), ...unwanted];
  const left = Math.min(...touched);
  const columnCount = Math.max(...touched) - left + 1;
  const rowsBefore = standing ? standing.block.rowCount - 1 : 0;
  const rowCount = Math.max(block.rowCount - 1, rowsBefore);
  const range = { ...block, row: block.row + 1, rowCount, column: left, columnCount };
  const staying = new Set(table.staying);
  const rowsOf = (start: number, count: number) =>
    Array.from({ length: count }, (_, offset) => {
      const cells: Cell[] = new Array<Cell>(columnCount).fill(null);
      const from = rows[start + offset] ?? -1;
      const isKept = start + offset < rows.length;
      for (const { source, column } of columns) {
        if (from >= 0 && source.left?.[from] === 1) continue;
        if (from >= 0) cells[column - left] = cellInput(source.values[from] ?? "");
        else if (!staying.has(source.id) || !isKept) cells[column - left] = "";
      }
      for (const column of unwanted) cells[column - left] = "";
      return cells;
    });
  await writeGrid(context, sheet, range, rowsOf, "values", progress);
}

async function shapeTable(
  context: Excel.RequestContext,
  table: OwnTable,
  { standing, layout }: TablePlan,
  sheet: Excel.Worksheet,
): Promise<void> {
  const range = rangeOn(sheet, layout.block);
  if (standing) {
    context.workbook.tables.getItem(standing.tableId).resize(range);
    const columnCount = endColumn(standing.block) - endColumn(layout.block);
    const left = { ...standing.block, row: layout.block.row, column: endColumn(layout.block), columnCount };
    if (columnCount > 0) rangeOn(sheet, left).clear("All");
  } else {
    const name = await freeTableName(context, table.table);
    const added = sheet.tables.add(range, true);
    added.name = name;
    added.style = TABLE_STYLE;
    const frozen = layout.block.row + 1;
    if (frozen <= MOST_FROZEN_ROWS) sheet.freezePanes.freezeRows(frozen);
    range.format.autofitColumns();
    for (const { source, column } of layout.columns) {
      if (source.width === undefined) continue;
      rangeOn(sheet, dataOf(layout.block, column)).format.columnWidth = pointsOfWidth(source.width);
    }
  }
  await context.sync();
}

async function setRules(
  context: Excel.RequestContext,
  { standing, layout: { block, columns } }: TablePlan,
  sheet: Excel.Worksheet,
): Promise<void> {
  const rowCount = Math.max(block.rowCount, standing?.block.rowCount ?? 0) - 1;
  for (const { source, column } of columns) {
    if (source.validation) setRule(sheet, dataOf(block, column), rowCount, source.validation);
  }
  await context.sync();
}

/** All marks that a table has. */
export function marksOf(
  table: OwnTable,
  { block, columns, head }: TableLayout,
): { name: string; range: RangeRef }[] {
  return [
    { name: blockMark(table), range: block },
    ...(head.range ? [{ name: headMark(table), range: head.range }] : []),
    ...columns.map(({ mark, column }) => ({ name: mark, range: dataOf(block, column) })),
  ];
}

function dataOf(block: RangeRef, column: number): RangeRef {
  return { ...block, row: block.row + 1, rowCount: block.rowCount - 1, column, columnCount: 1 };
}
