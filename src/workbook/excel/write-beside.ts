import type { Cell } from "../../core";
import type { WriteReceipt, WriteRequest } from "../workbook";
import { WorkbookError } from "../workbook";
import type { BeforeBeside } from "./before";
import { setFormat, writeText } from "./cell-format";
import { cellInput } from "./cell-text";
import { classFormat, replaceClassFormats } from "./class-formats";
import { formulaTexts, type FormulaTexts } from "./formula-texts";
import { liftFilter, reapplyFilter } from "./filter";
import type { LiftedFilter } from "./filter";
import { locateOrFail } from "./locate";
import { findMarks, setMarks } from "./marks";
import { refuse } from "./refuse";
import { findObstacles } from "./obstacles";
import { adjoiningColumns, placeBeside } from "./placement";
import type { PlacedColumn, Placement } from "./placement";
import { fullAddress, rangeOn } from "./ranges";
import type { ReadProgress } from "./read-grid";
import type { WriteRun } from "./run";
import { saveBeside } from "./save-beside";
import { supports } from "./support";
import { undoBeside } from "./undo-beside";
import { verifyBeside } from "./verify-beside";
import { writeGrid } from "./write-grid";

interface Plan {
  readonly placement: Placement;
  readonly before: BeforeBeside;
  readonly tableId: string | undefined;
}

/** Writes result columns to the right of their source. Either all of them stand there afterwards or none. */
export async function writeBeside(
  run: WriteRun,
  request: WriteRequest,
  pageSheet: string,
  progress: ReadProgress = {},
): Promise<WriteReceipt> {
  const plan = await run("look", (context) => makePlan(context, request));
  let lifted: LiftedFilter | undefined;
  let literals = 0;
  try {
    await run("change", async (context) => {
      const located = await locateOrFail(context, request.source);
      if (located.info.filtered) lifted = await liftFilter(context, located);
      const { columns } = plan.placement;
      const formulas = await formulaTexts(context, located.sheet, request, columns, pageSheet);
      literals = formulas.literals;
      await addColumns(context, plan, request);
      await writeColumns(context, plan, request, formulas, progress);
      const classColumn = plan.placement.columns.find(({ result }) => result.id === "class");
      if (classColumn) {
        const sheet = context.workbook.worksheets.getItem(plan.before.sheetId);
        await replaceClassFormats(context, sheet, classColumn.data, request.classColors.map(classFormat));
      }
    });
    await run("look", (context) => verifyBeside(context, request, plan.placement));
    const filter = lifted;
    lifted = undefined;
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
  } catch (reason) {
    const filter = lifted;
    await takeBack(run, plan.before, filter, reason);
    throw reason;
  }
  const hasFormulas = request.columns.some(({ formula }) => formula);
  return { ...receiptOf(request, plan), ...(hasFormulas && { literals }) };
}

/** After a failure nothing half-written stays; where the host no longer answers, nobody can tell what stands there. */
async function takeBack(
  run: WriteRun,
  before: BeforeBeside,
  filter: LiftedFilter | undefined,
  reason: unknown,
): Promise<void> {
  if (reason instanceof WorkbookError && reason.kind === "unknown-state") return;
  try {
    await undoBeside(run, before);
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
  } catch (cause) {
    throw new WorkbookError("unknown-state", { sheet: before.columns[0]?.data.sheet ?? "" }, { cause });
  }
}

async function makePlan(context: Excel.RequestContext, request: WriteRequest): Promise<Plan> {
  refuse(await findObstacles(context, request));
  const located = await locateOrFail(context, request.source);
  const placement = placeBeside(located, await findMarks(context), request);
  const before = await saveBeside(context, located, placement, request);
  const grows = placement.columns.some(({ isNew }) => isNew);
  if (located.table && grows && !supports("1.13")) throw new WorkbookError("not-supported");
  return { placement, before, tableId: located.table && located.info.id };
}

/** Marks come first: whatever fails after them, the columns can be found and taken away again. */
async function addColumns(context: Excel.RequestContext, plan: Plan, request: WriteRequest): Promise<void> {
  const { columns, headerRow, rows } = plan.placement;
  const sheet = context.workbook.worksheets.getItem(plan.before.sheetId);
  const filled = columns.filter(({ data }) => data.rowCount > 0);
  await setMarks(
    context,
    filled.map(({ mark, data }) => ({ name: mark, range: data })),
  );
  const added = columns.filter(({ isNew }) => isNew);
  const standing = new Map(plan.before.columns.map(({ mark, header }) => [mark, header]));
  if (headerRow !== undefined) {
    for (const { result, data, mark } of columns) {
      if (standing.get(mark) !== result.header) {
        writeText(rangeOn(sheet, { ...data, row: headerRow, rowCount: 1 }), result.header);
      }
    }
    for (const { data } of added) {
      const neighbour = rangeOn(sheet, {
        ...data,
        row: headerRow,
        rowCount: 1,
        column: request.source.range.column + request.source.range.columnCount - 1,
      });
      rangeOn(sheet, { ...data, row: headerRow, rowCount: 1 }).copyFrom(neighbour, "Formats");
    }
  }
  for (const { result, data, isNew } of filled) {
    // Numbers of an earlier run keep the format that the user may have given them.
    if (isNew || result.numberFormat === "@") setFormat(rangeOn(sheet, data), result.numberFormat);
  }
  if (plan.tableId !== undefined && added.length > 0) {
    const last = Math.max(...added.map(({ data }) => data.column));
    const first = request.source.range.column;
    context.workbook.tables
      .getItem(plan.tableId)
      .resize(rangeOn(sheet, { ...rows, column: first, columnCount: last - first + 1 }));
  }
  await context.sync();
}

async function writeColumns(
  context: Excel.RequestContext,
  plan: Plan,
  request: WriteRequest,
  formulas: FormulaTexts,
  { onProgress, signal }: ReadProgress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.before.sheetId);
  const groups = adjoiningColumns(plan.placement.columns.filter(({ data }) => data.rowCount > 0));
  const customers = customersByRow(request, plan.placement.columns[0]?.data.rowCount ?? 0);
  for (const [done, group] of groups.entries()) {
    const range = { ...group[0]!.data, columnCount: group.length };
    const rowsOf = (start: number, count: number) => rowsOfGroup(group, customers, formulas, start, count);
    const property = group.some(({ result }) => result.formula) ? "formulas" : "values";
    await writeGrid(context, sheet, range, rowsOf, property, {
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress: (share) => onProgress((done + share) / groups.length) } : {}),
    });
  }
}

/** For each row below the header the customer that stands in it, -1 for a row that is none. */
export function customersByRow({ sourceRows, headerRow }: WriteRequest, rowCount: number): Int32Array {
  const customers = new Int32Array(rowCount).fill(-1);
  for (let customer = 0; customer < sourceRows.length; customer++) {
    customers[sourceRows[customer]! - headerRow - 1] = customer;
  }
  return customers;
}

function rowsOfGroup(
  group: readonly PlacedColumn[],
  customers: Int32Array,
  formulas: FormulaTexts,
  start: number,
  count: number,
): Cell[][] {
  return Array.from({ length: count }, (_, offset) => {
    const customer = customers[start + offset]!;
    return group.map((column) =>
      customer < 0
        ? null
        : (formulas.textOf(column, customer) ?? cellInput(column.result.values[customer] ?? "")),
    );
  });
}

function receiptOf(request: WriteRequest, { placement, before }: Plan): WriteReceipt {
  const { columns, headerRow } = placement;
  const left = Math.min(...columns.map(({ data }) => data.column));
  const right = Math.max(...columns.map(({ data }) => data.column));
  const data = columns[0]!.data;
  const top = headerRow ?? data.row;
  return {
    resultId: request.resultId,
    address: fullAddress({
      sheet: data.sheet,
      row: top,
      rowCount: data.row + data.rowCount - top,
      column: left,
      columnCount: right - left + 1,
    }),
    rowCount: request.sourceRows.length,
    columnCount: columns.length,
    updated: columns.some(({ isNew }) => !isNew),
    before,
  };
}
