import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import type { BeforeTable, SavedTable } from "./before";
import { setFormat } from "./cell-format";
import { INPUT_FORMAT } from "./cell-text";
import { replaceClassFormats } from "./class-formats";
import { restoreRules } from "./column-rules";
import { clearBlock } from "./fill-page";
import { liftFilter, reapplyFilter } from "./filter";
import { removeMarks, setMarks } from "./marks";
import { endColumn, endRow, fullAddress, loadPlace, rangeOn, rangeRef } from "./ranges";
import { fillHead } from "./table-head";
import { writeGrid } from "./write-grid";

/** Takes a table of ours away that a write made, or brings back what stood there. */
export async function undoTable(context: Excel.RequestContext, before: BeforeTable): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) {
    if (before.standing) throw new WorkbookError("missing", { sheet: before.after.sheet });
    await removeMarks(context, before.marks);
    return;
  }
  if (before.standing) await restore(context, sheet, before, before.standing);
  else await removeSheet(context, sheet, before);
}

/** A sheet on which the user has since put something of their own stays, without our table. */
async function removeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { after, head, marks }: BeforeTable,
): Promise<void> {
  const place = loadPlace(sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const used = place.isNullObject ? undefined : rangeRef(after.sheet, place);
  const right = Math.max(endColumn(after), head ? endColumn(head) : 0);
  const hasMore = used && (endRow(used) > endRow(after) || endColumn(used) > right);
  if (hasMore) {
    await convertTable(context, sheet, after);
    if (head) clearBlock(sheet, head);
    rangeOn(sheet, after).clear("All");
  } else {
    sheet.delete();
  }
  await context.sync();
  await removeMarks(context, marks);
}

async function convertTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: RangeRef,
): Promise<void> {
  const { tables } = sheet;
  tables.load("items/id");
  await context.sync();
  const places = tables.items.map((table) => ({ table, range: loadPlace(table.getRange()) }));
  await context.sync();
  const own = places.find(({ range }) => range.rowIndex === row && range.columnIndex === column);
  own?.table.convertToRange();
  await context.sync();
}

async function restore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: BeforeTable,
  standing: SavedTable,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(standing.tableId);
  const place = loadPlace(table.getRange());
  await context.sync();
  const missing = { sheet: before.after.sheet, address: fullAddress(before.after) };
  if (table.isNullObject) throw new WorkbookError("missing", missing);
  const isComplete = place.rowIndex === before.after.row;
  if (!isComplete && place.rowIndex !== standing.range.row) throw new WorkbookError("missing", missing);
  const lifted = await liftFilter(context, { sheet, table });
  const stays = isComplete ? await rowsThatStay(context, sheet, before) : 0;
  const down = <T extends { readonly row: number }>(range: T): T => ({ ...range, row: range.row + stays });
  const range = down(standing.range);
  await restoreBlock(context, sheet, table, { ...before.after, row: range.row }, { ...standing, range });

  if (standing.head) await fillHead(context, sheet, standing.head.rows, standing.head.range);
  const kept = new Set(standing.marks.map(({ name }) => name));
  await removeMarks(
    context,
    before.marks.filter((name) => !kept.has(name)),
  );
  const isBelow = (mark: RangeRef) => mark.row >= standing.range.row;
  await setMarks(
    context,
    standing.marks.map((mark) => ({
      name: mark.name,
      range: isBelow(mark.range) ? down(mark.range) : mark.range,
    })),
  );
  if (lifted) await reapplyFilter(context, lifted);
}

/**
 * Takes the lines above the table away, with the rows that were put in for them.
 *
 * @returns How many of these rows stay for what others have written beside the lines.
 */
async function rowsThatStay(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { head, inserted }: BeforeTable,
): Promise<number> {
  if (head) clearBlock(sheet, head);
  if (!inserted) return 0;
  const { row, rowCount } = inserted;
  const rows = rangeOn(sheet, { row, column: 0, rowCount, columnCount: 1 }).getEntireRow();
  const used = rows.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (!used.isNullObject) return rowCount;
  rows.delete("Up");
  await context.sync();
  return 0;
}

async function restoreBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  after: RangeRef,
  { range, columns, inputs, formats, classFormats, rules }: SavedTable,
): Promise<void> {
  table.resize(rangeOn(sheet, range));
  const below = endRow(after) - endRow(range);
  if (below > 0) rangeOn(sheet, { ...after, row: endRow(range), rowCount: below }).clear("All");
  const right = endColumn(after) - endColumn(range);
  if (right > 0) rangeOn(sheet, { ...after, column: endColumn(range), columnCount: right }).clear("All");
  await context.sync();

  const isOurs = Array.from({ length: range.columnCount }, (_, at) => columns.includes(range.column + at));
  const rowsOf = (grid: readonly (readonly Cell[])[]) => (start: number, count: number) =>
    grid.slice(start, start + count).map((cells) => cells.map((cell, at) => (isOurs[at] ? cell : null)));
  for (const column of columns) setFormat(rangeOn(sheet, { ...range, column, columnCount: 1 }), INPUT_FORMAT);
  await writeGrid(context, sheet, range, rowsOf(inputs), "formulas");
  await writeGrid(context, sheet, range, rowsOf(formats), "numberFormat");

  const data = { ...range, row: range.row + 1, rowCount: range.rowCount - 1, columnCount: 1 };
  restoreRules(sheet, data, Math.max(data.rowCount, after.rowCount), rules);
  await context.sync();
  if (classFormats.column < 0) return;
  const column = { ...data, column: classFormats.column };
  const searched = { ...column, rowCount: Math.max(data.rowCount, after.rowCount) };
  await replaceClassFormats(context, sheet, column, classFormats.formats, searched);
}
