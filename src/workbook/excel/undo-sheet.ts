import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { BeforeSheet } from "./before";
import { setFormat, writeText } from "./cell-format";
import { INPUT_FORMAT } from "./cell-text";
import { replaceClassFormats } from "./class-formats";
import { liftFilter, reapplyFilter } from "./filter";
import { isSheetMark, removeMarks, setMarks } from "./marks";
import { endColumn, endRow, fullAddress, loadPlace, rangeOn, rangeRef } from "./ranges";
import { NOTE_ROW } from "./result-sheet";
import { writeGrid } from "./write-grid";

/** Takes a sheet away that a write made, or brings back what stood on it. */
export async function undoSheet(context: Excel.RequestContext, before: BeforeSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) {
    if (before.block) throw new WorkbookError("missing", { sheet: before.after.sheet });
    await removeMarks(context, before.marks);
    return;
  }
  if (before.block) await restoreBlock(context, sheet, before, before.block);
  else await removeSheet(context, sheet, before);
}

/** A sheet on which the user has since put something of their own stays, without our table. */
async function removeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { after, marks }: BeforeSheet,
): Promise<void> {
  const place = loadPlace(sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const used = place.isNullObject ? undefined : rangeRef(after.sheet, place);
  const hasMore = used && (endRow(used) > endRow(after) || endColumn(used) > endColumn(after));
  if (hasMore) {
    await removeTables(context, sheet, after.row);
    rangeOn(sheet, { ...after, row: NOTE_ROW, rowCount: endRow(after) }).clear("All");
  } else {
    sheet.delete();
  }
  await context.sync();
  await removeMarks(context, marks);
}

async function removeTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
): Promise<void> {
  const table = await tableAt(context, sheet, headerRow);
  table?.convertToRange();
  await context.sync();
}

async function tableAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
): Promise<Excel.Table | undefined> {
  const tables = sheet.tables;
  tables.load("items/id");
  await context.sync();
  const places = tables.items.map((table) => ({ table, range: loadPlace(table.getRange()) }));
  await context.sync();
  return places.find(({ range }) => range.rowIndex === headerRow)?.table;
}

async function restoreBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { after, marks }: BeforeSheet,
  block: NonNullable<BeforeSheet["block"]>,
): Promise<void> {
  const table = await tableAt(context, sheet, after.row);
  if (!table) throw new WorkbookError("missing", { sheet: after.sheet, address: fullAddress(after) });
  const { range } = block;
  const lifted = await liftFilter(context, { sheet, table });
  table.resize(rangeOn(sheet, range));
  const below = endRow(after) - endRow(range);
  if (below > 0) rangeOn(sheet, { ...after, row: endRow(range), rowCount: below }).clear("All");
  const right = endColumn(after) - endColumn(range);
  if (right > 0) rangeOn(sheet, { ...after, column: endColumn(range), columnCount: right }).clear("All");
  writeText(
    rangeOn(sheet, { ...range, row: NOTE_ROW, rowCount: 1, columnCount: 1 }),
    String(block.note ?? ""),
  );
  await context.sync();

  const rowsOf = (grid: readonly (readonly Cell[])[]) => (start: number, count: number) =>
    grid.slice(start, start + count).map((cells) => [...cells]);
  setFormat(rangeOn(sheet, range), INPUT_FORMAT);
  await writeGrid(context, sheet, range, rowsOf(block.inputs), "formulas");
  await writeGrid(context, sheet, range, rowsOf(block.formats), "numberFormat");

  const data = { ...range, row: range.row + 1, rowCount: range.rowCount - 1, columnCount: 1 };
  if (block.classFormats.column >= 0) {
    const column = { ...data, column: block.classFormats.column };
    const searched = { ...column, rowCount: Math.max(data.rowCount, after.rowCount) };
    await replaceClassFormats(context, sheet, column, block.classFormats.formats, searched);
  }
  const kept = new Set(block.marks.map(({ name }) => name));
  await removeMarks(
    context,
    marks.filter((name) => !kept.has(name) && !isSheetMark(name)),
  );
  await setMarks(context, [
    ...marks.filter(isSheetMark).map((name) => ({ name, range })),
    ...block.marks.map(({ name, column }) => ({ name, range: { ...data, column } })),
  ]);
  if (lifted) await reapplyFilter(context, lifted);
}
