import type { Cell } from "../../core";
import type { RangeRef, WriteReceipt, WriteRequest } from "../workbook";
import { WorkbookError } from "../workbook";
import type { BeforeSheet } from "./before";
import { setFormat, writeText } from "./cell-format";
import { cellInput } from "./cell-text";
import { classFormat, replaceClassFormats } from "./class-formats";
import { liftFilter, reapplyFilter } from "./filter";
import type { LiftedFilter } from "./filter";
import { markName, setMarks, SHEET_MARK } from "./marks";
import { refuse } from "./refuse";
import { fullAddress, rangeOn } from "./ranges";
import type { ReadProgress } from "./read-grid";
import { findResultSheet, layOut, NOTE_ROW } from "./result-sheet";
import type { ResultSheet, SheetLayout } from "./result-sheet";
import type { WriteRun } from "./run";
import { saveSheet } from "./save-sheet";
import { findSheetObstacles } from "./sheet-obstacles";
import { undoSheet } from "./undo-sheet";
import { verifySheet } from "./verify-sheet";
import { writeGrid } from "./write-grid";

const TABLE_STYLE = "TableStyleLight1";

interface Plan {
  readonly existing: ResultSheet | undefined;
  readonly layout: SheetLayout;
  readonly block: BeforeSheet["block"];
}

/** Writes results as a table on a sheet of their own. A sheet of an earlier run is updated. */
export async function writeSheet(
  run: WriteRun,
  request: WriteRequest,
  sheetName: string,
  progress: ReadProgress = {},
): Promise<WriteReceipt> {
  const plan = await run("look", (context) => makePlan(context, request, sheetName));
  let before: BeforeSheet | undefined;
  let lifted: LiftedFilter | undefined;
  try {
    const sheetId = plan.existing?.id ?? (await run("change", (context) => addSheet(context, sheetName)));
    before = beforeOfPlan(request, plan, sheetId);
    await run("change", async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const table = plan.existing && context.workbook.tables.getItem(plan.existing.tableId);
      if (table) lifted = await liftFilter(context, { sheet, table });
      await writeBlock(context, request, plan, sheet, progress);
    });
    await run("look", (context) => verifySheet(context, sheetId, plan.layout));
    const filter = lifted;
    lifted = undefined;
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
  } catch (reason) {
    const filter = lifted;
    await takeBack(run, before, filter, reason);
    throw reason;
  }
  return receiptOf(request, plan, before);
}

async function makePlan(
  context: Excel.RequestContext,
  request: WriteRequest,
  sheetName: string,
): Promise<Plan> {
  refuse(await findSheetObstacles(context, request, sheetName));
  const existing = await findResultSheet(context, request.resultId);
  const layout = await layOut(context, request, existing);
  const block = existing && (await saveSheet(context, existing));
  return { existing, layout, block };
}

async function addSheet(context: Excel.RequestContext, name: string): Promise<string> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

async function writeBlock(
  context: Excel.RequestContext,
  request: WriteRequest,
  plan: Plan,
  sheet: Excel.Worksheet,
  progress: ReadProgress,
): Promise<void> {
  const { block, columns } = plan.layout;
  const header = { ...block, rowCount: 1 };
  const note = rangeOn(sheet, { row: NOTE_ROW, column: block.column, rowCount: 1, columnCount: 1 });
  writeText(note, request.note);
  for (const { result, column } of columns) {
    writeText(rangeOn(sheet, { ...header, column, columnCount: 1 }), result.header);
    setFormat(rangeOn(sheet, dataOf(block, column)), result.numberFormat);
  }
  await setMarks(context, marksOf(request.resultId, plan.layout));
  await writeColumns(context, sheet, plan, progress);
  await shapeTable(context, request, plan, sheet);
  const classColumn = columns.find(({ result }) => result.id === "class");
  if (classColumn) {
    const data = dataOf(block, classColumn.column);
    const rowCount = Math.max(data.rowCount, plan.existing?.block.rowCount ?? 0);
    const formats = request.classColors.map(classFormat);
    await replaceClassFormats(context, sheet, data, formats, { ...data, rowCount });
  }
}

async function writeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { layout, existing }: Plan,
  progress: ReadProgress,
): Promise<void> {
  const { block, columns, customers } = layout;
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const rowsBefore = existing ? existing.block.rowCount - 1 : 0;
  const rowCount = Math.max(block.rowCount - 1, rowsBefore);
  const range = { ...block, row: block.row + 1, rowCount, column: left, columnCount: right - left + 1 };
  const places = columns.map(({ result, column }) => ({ result, at: column - left }));
  const isKept = (row: number) => row < customers.length;
  const rowsOf = (start: number, count: number) =>
    Array.from({ length: count }, (_, offset) => {
      const cells: Cell[] = new Array<Cell>(range.columnCount).fill(null);
      const customer = customers[start + offset] ?? -1;
      for (const { result, at } of places) {
        const isCarried = result.id === "key" || result.id === "name";
        if (customer >= 0) cells[at] = cellInput(result.values[customer] ?? "");
        else if (!isCarried || !isKept(start + offset)) cells[at] = "";
      }
      return cells;
    });
  await writeGrid(context, sheet, range, rowsOf, "values", progress);
}

async function shapeTable(
  context: Excel.RequestContext,
  request: WriteRequest,
  { existing, layout }: Plan,
  sheet: Excel.Worksheet,
): Promise<void> {
  const range = rangeOn(sheet, layout.block);
  if (existing) {
    context.workbook.tables.getItem(existing.tableId).resize(range);
  } else {
    const table = sheet.tables.add(range, true);
    table.name = `Kundenwert_${request.resultId}`;
    table.style = TABLE_STYLE;
    sheet.freezePanes.freezeRows(layout.block.row + 1);
    range.format.autofitColumns();
  }
  await context.sync();
}

function marksOf(resultId: string, { block, columns }: SheetLayout): { name: string; range: RangeRef }[] {
  return [
    { name: markName(resultId, SHEET_MARK), range: block },
    ...columns.map(({ mark, column }) => ({ name: mark, range: dataOf(block, column) })),
  ];
}

function dataOf(block: RangeRef, column: number): RangeRef {
  return { ...block, row: block.row + 1, rowCount: block.rowCount - 1, column, columnCount: 1 };
}

function beforeOfPlan(request: WriteRequest, { layout, block }: Plan, sheetId: string): BeforeSheet {
  const marks = marksOf(request.resultId, layout).map(({ name }) => name);
  return { kind: "sheet", sheetId, marks, block, after: layout.block };
}

async function takeBack(
  run: WriteRun,
  before: BeforeSheet | undefined,
  filter: LiftedFilter | undefined,
  reason: unknown,
): Promise<void> {
  if (!before || (reason instanceof WorkbookError && reason.kind === "unknown-state")) return;
  try {
    await run("change", (context) => undoSheet(context, before));
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
  } catch (cause) {
    throw new WorkbookError("unknown-state", { sheet: before.after.sheet }, { cause });
  }
}

function receiptOf(request: WriteRequest, { layout, existing }: Plan, before: BeforeSheet): WriteReceipt {
  return {
    resultId: request.resultId,
    address: fullAddress(layout.block),
    rowCount: request.sourceRows.length,
    columnCount: layout.columns.length,
    updated: existing !== undefined,
    before,
  };
}
