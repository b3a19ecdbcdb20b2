import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import type { BeforePage } from "./before";
import { clearBlock, fillPage } from "./fill-page";
import { removeMarks, setMarks } from "./marks";
import { keepCharts, removeCharts } from "./page-charts";
import { pageBlock } from "./page-cells";
import { pageMark } from "./page-sheet";
import { endColumn, endRow, loadPlace, rangeRef } from "./ranges";

/** Takes a page away that a write made, or brings back the one that stood there. */
export async function undoPage(
  context: Excel.RequestContext,
  { sheetId, id, page, after }: BeforePage,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  const mark = pageMark(id);
  if (sheet.isNullObject && page) throw new WorkbookError("missing", { sheet: after.sheet });
  if (!sheet.isNullObject) await removeCharts(context, sheet, id);
  if (page) {
    clearBlock(sheet, after);
    const block = pageBlock(page, sheet.name);
    await fillPage(context, sheet, page, block);
    await setMarks(context, [{ name: mark, range: block }]);
    return;
  }
  if (!sheet.isNullObject) await removeSheet(context, sheet, after);
  await keepCharts(context, { id });
  await removeMarks(context, [mark]);
}

/** A sheet on which the user has since put something of their own stays. */
async function removeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  after: RangeRef,
): Promise<void> {
  const place = loadPlace(sheet.getUsedRangeOrNullObject(true));
  const { charts } = sheet;
  charts.load("count");
  await context.sync();
  const used = place.isNullObject ? undefined : rangeRef(after.sheet, place);
  const hasMore = used && (endRow(used) > endRow(after) || endColumn(used) > endColumn(after));
  if (hasMore || charts.count > 0) clearBlock(sheet, after);
  else sheet.delete();
  await context.sync();
}
