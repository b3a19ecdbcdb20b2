import type { CellGrid } from "../../core";
import type { SourceInfo } from "../workbook";
import { setFormat } from "./cell-format";
import { cellInput } from "./cell-text";
import { freeName } from "./free-name";
import { describeTable } from "./locate";
import { rangeOn } from "./ranges";
import { writeGrid } from "./write-grid";

/** Makes a new sheet with a list as an Excel table. */
export async function insertList(
  context: Excel.RequestContext,
  wantedName: string,
  cells: CellGrid,
  columnFormats: readonly (string | undefined)[],
): Promise<SourceInfo> {
  const name = await freeName(context, wantedName);
  const sheet = context.workbook.worksheets.add(name);
  const columnCount = columnFormats.length;
  const range = { sheet: name, row: 0, column: 0, rowCount: cells.length, columnCount };
  const rowsOf = (start: number, count: number) =>
    cells.slice(start, start + count).map((row) => row.map(cellInput));
  await writeGrid(context, sheet, range, rowsOf);
  const body = { ...range, row: 1, rowCount: cells.length - 1, columnCount: 1 };
  for (const [column, format] of columnFormats.entries()) {
    if (format !== undefined) setFormat(rangeOn(sheet, { ...body, column }), format);
  }
  const table = sheet.tables.add(rangeOn(sheet, range), true);
  rangeOn(sheet, range).format.autofitColumns();
  sheet.activate();
  table.load("id,name,showTotals,showHeaders");
  await context.sync();
  return (await describeTable(context, table)).info;
}
