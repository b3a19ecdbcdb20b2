import { WorkbookError } from "../workbook";
import type { RangeRef, SourceInfo } from "../workbook";
import { describeCells, describeTable } from "./locate";
import { findMarks, isListMark, isSheetMark } from "./marks";
import { contains } from "./ranges";
import type { Runner } from "./run";

/**
 * Tables first, then sheets, then the selection; without sheets of results, without what is listed already, and of a sheet
 * with a list of ours its table only.
 */
export async function listSources(runner: Runner): Promise<readonly SourceInfo[]> {
  const { tables, sheets } = await runner.read(async (context) => {
    const marks = [...(await findMarks(context)).values()];
    const own = new Set(marks.filter(({ name }) => isSheetMark(name)).map(({ sheetId }) => sheetId));
    const tables = await listTables(context, own);
    const lists = marks.filter(({ name, range }) => isListMark(name) && tables.some(beginsAt(range)));
    const listed = new Set([...own, ...lists.map(({ sheetId }) => sheetId)]);
    return { tables, sheets: await listSheets(context, listed) };
  });
  const whole = sheets.filter(({ range }) => !tables.some((table) => contains(withTotals(table), range)));
  const listed = [...tables, ...whole];
  const selection = await selectedCells(runner);
  const isNew =
    selection !== undefined &&
    selection.range.rowCount > 1 &&
    !listed.some(({ range }) => contains(selection.range, range) && contains(range, selection.range));
  return isNew ? [...listed, selection] : listed;
}

function withTotals({ range, hasTotals }: SourceInfo) {
  return hasTotals ? { ...range, rowCount: range.rowCount + 1 } : range;
}

const beginsAt =
  (place: RangeRef) =>
  ({ range }: SourceInfo): boolean =>
    range.sheet === place.sheet && range.row === place.row && range.column === place.column;

async function listTables(
  context: Excel.RequestContext,
  ownSheets: ReadonlySet<string>,
): Promise<SourceInfo[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/showTotals,items/showHeaders");
  await context.sync();
  const sheets = tables.items.map((table) => {
    const sheet = table.worksheet;
    sheet.load("id,visibility");
    return sheet;
  });
  await context.sync();
  const infos: SourceInfo[] = [];
  for (const [index, table] of tables.items.entries()) {
    const sheet = sheets[index]!;
    if (ownSheets.has(sheet.id) || sheet.visibility !== "Visible") continue;
    infos.push((await describeTable(context, table)).info);
  }
  return infos;
}

async function listSheets(
  context: Excel.RequestContext,
  leftOut: ReadonlySet<string>,
): Promise<SourceInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const infos: SourceInfo[] = [];
  for (const sheet of worksheets.items) {
    if (leftOut.has(sheet.id) || sheet.visibility !== "Visible") continue;
    const used = await describeCells(context, sheet, "sheet", sheet.getUsedRangeOrNullObject(true));
    if (used && used.info.range.rowCount > 1) infos.push(used.info);
  }
  return infos;
}

/** What is selected, cut to the cells in use; undefined for several areas, a chart or an empty place. */
async function selectedCells(runner: Runner): Promise<SourceInfo | undefined> {
  try {
    return await runner.read(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const sheet = context.workbook.getSelectedRange().worksheet;
      sheet.load("id,name");
      const used = selected.getUsedRangeOrNullObject(true);
      return (await describeCells(context, sheet, "selection", used))?.info;
    });
  } catch (error) {
    const code = error instanceof WorkbookError ? error.detail.code : undefined;
    if (code === "InvalidSelection" || code === "InvalidArgument") return undefined;
    throw error;
  }
}
