import { WorkbookError } from "../workbook";
import type { BeforePage } from "./before";
import { clearBlock, fillPage } from "./fill-page";
import { removeMarks, setMarks } from "./marks";
import { pageBlock } from "./page-cells";
import { endColumn, endRow, loadPlace, rangeRef } from "./ranges";

/** Takes a page away that a write made, or brings back the one that stood there. */
export async function undoPage(
  context: Excel.RequestContext,
  { sheetId, mark, page, after }: BeforePage,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) {
    if (page) throw new WorkbookError("missing", { sheet: after.sheet });
    await removeMarks(context, [mark]);
    return;
  }
  if (page) {
    clearBlock(sheet, after);
    const block = pageBlock(page, sheet.name);
    await fillPage(context, sheet, page, block);
    await setMarks(context, [{ name: mark, range: block }]);
    return;
  }
  const place = loadPlace(sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const used = place.isNullObject ? undefined : rangeRef(after.sheet, place);
  // A sheet on which the user has since put something of their own stays.
  if (used && (endRow(used) > endRow(after) || endColumn(used) > endColumn(after))) clearBlock(sheet, after);
  else sheet.delete();
  await context.sync();
  await removeMarks(context, [mark]);
}
