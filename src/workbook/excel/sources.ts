import { WorkbookError } from "../workbook";
import type { SourceInfo } from "../workbook";
import { describeCells, describeTable } from "./locate";
import { findMarks, isSheetMark } from "./marks";
import { contains } from "./ranges";
import type { Runner } from "./run";

/** Tables first, then sheets, then the selection; without sheets of our own and without what is listed already. */
export async function listSources(runner: Runner): Promise<readonly SourceInfo[]> {
  const { tables, sheets } = await runner.read(async (context) => {
    const own = await ownSheetIds(context);
    return {
      tables: await listTables(context, own),
      sheets: await listSheets(context, own),
    };
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

async function ownSheetIds(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const marks = await findMarks(context);
  const sheets = [...marks.values()].filter(({ name }) => isSheetMark(name));
  return new Set(sheets.map(({ sheetId }) => sheetId));
}

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
  ownSheets: ReadonlySet<string>,
): Promise<SourceInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const infos: SourceInfo[] = [];
  for (const sheet of worksheets.items) {
    if (ownSheets.has(sheet.id) || sheet.visibility !== "Visible") continue;
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
