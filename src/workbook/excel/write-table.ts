import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import type { BeforeTable, SavedTable } from "./before";
import { setFormat, writeText } from "./cell-format";
import { cellInput } from "./cell-text";
import { classFormat, replaceClassFormats } from "./class-formats";
import { liftFilter, reapplyFilter } from "./filter";
import type { LiftedFilter } from "./filter";
import { freeName, freeTableName } from "./free-name";
import { removeMarks, setMarks } from "./marks";
import { blockMark, findOwnTable, headMark } from "./own-table";
import type { OwnTable, StandingTable } from "./own-table";
import { rangeOn } from "./ranges";
import { partOf } from "./read-grid";
import type { ReadProgress } from "./read-grid";
import { refuse } from "./refuse";
import type { WriteRun } from "./run";
import { saveTable } from "./save-table";
import { writeHead } from "./table-head";
import { layOut } from "./table-layout";
import type { TableLayout } from "./table-layout";
import { findTableObstacles } from "./table-obstacles";
import { undoTable } from "./undo-table";
import { verifyTable } from "./verify-table";
import { writeGrid } from "./write-grid";

const TABLE_STYLE = "TableStyleLight1";

/** More rows than these at the top would leave too little of a small window to move in. */
const MOST_FROZEN_ROWS = 5;

/** Shares of the whole at which what stood there is saved, and the new cells are written; the rest is to look at them. */
const SAVED = 0.3;
const WRITTEN = 0.8;

interface Plan {
  readonly standing: StandingTable | undefined;
  readonly layout: TableLayout;
  readonly saved: SavedTable | undefined;
}

/** What a finished table did. */
export interface TableOutcome {
  readonly layout: TableLayout;
  readonly updated: boolean;
  readonly before: BeforeTable;
}

/** Writes a table on a sheet of its own, or over its last version. Either all of it stands there afterwards or nothing. */
export async function writeTable(
  run: WriteRun,
  table: OwnTable,
  progress: ReadProgress = {},
): Promise<TableOutcome> {
  const { standing, layout, saved } = await run("look", (context) => makePlan(context, table, progress));
  let before: BeforeTable | undefined;
  let lifted: LiftedFilter | undefined;
  try {
    const sheet = standing
      ? { id: standing.sheetId, name: standing.sheet }
      : await run("change", (context) => addSheet(context, table));
    const plan = { standing, saved, layout: onSheet(layout, sheet.name) };
    before = beforeOfPlan(table, plan, sheet.id);
    await run("change", async (context) => {
      const proxy = context.workbook.worksheets.getItem(sheet.id);
      const old = standing && context.workbook.tables.getItem(standing.tableId);
      if (old) lifted = await liftFilter(context, { sheet: proxy, table: old });
      await writeBlock(context, table, plan, proxy, partOf(progress, standing ? SAVED : 0, WRITTEN));
    });
    await run("look", (context) => verifyTable(context, sheet.id, plan.layout, partOf(progress, WRITTEN, 1)));
    const filter = lifted;
    lifted = undefined;
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
    if (table.activate) await run("change", (context) => activate(context, sheet.id));
    return { layout: plan.layout, updated: standing !== undefined, before };
  } catch (reason) {
    const filter = lifted;
    await takeBack(run, before, filter, reason);
    throw reason;
  }
}

async function makePlan(
  context: Excel.RequestContext,
  table: OwnTable,
  progress: ReadProgress,
): Promise<Plan> {
  refuse(await findTableObstacles(context, table));
  const standing = await findOwnTable(context, table);
  const layout = await layOut(context, table, standing);
  const saved = standing && (await saveTable(context, table, standing, partOf(progress, 0, SAVED)));
  return { standing, layout, saved };
}

async function addSheet(
  context: Excel.RequestContext,
  { sheet: wanted }: OwnTable,
): Promise<{ readonly id: string; readonly name: string }> {
  const sheet = context.workbook.worksheets.add(await freeName(context, wanted));
  sheet.load("id,name");
  await context.sync();
  return { id: sheet.id, name: sheet.name };
}

function onSheet(layout: TableLayout, sheet: string): TableLayout {
  const { block, head } = layout;
  const range = head.range && { ...head.range, sheet };
  return { ...layout, block: { ...block, sheet }, head: { ...head, range } };
}

async function writeBlock(
  context: Excel.RequestContext,
  table: OwnTable,
  plan: Plan,
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
  if (!layout.head.range) await removeMarks(context, [headMark(table)]);
  await setMarks(context, marksOf(table, layout));
  await writeColumns(context, table, plan, sheet, progress);
  await shapeTable(context, table, plan, sheet);
  const classColumn = columns.find(({ source }) => source.id === "class");
  if (classColumn) {
    const data = dataOf(block, classColumn.column);
    const rowCount = Math.max(data.rowCount, standing?.block.rowCount ?? 0);
    const formats = table.classColors.map(classFormat);
    await replaceClassFormats(context, sheet, data, formats, { ...data, rowCount });
  }
}

async function writeColumns(
  context: Excel.RequestContext,
  table: OwnTable,
  { layout, standing }: Plan,
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
  { standing, layout }: Plan,
  sheet: Excel.Worksheet,
): Promise<void> {
  const range = rangeOn(sheet, layout.block);
  if (standing) {
    context.workbook.tables.getItem(standing.tableId).resize(range);
  } else {
    const name = await freeTableName(context, table.table);
    const added = sheet.tables.add(range, true);
    added.name = name;
    added.style = TABLE_STYLE;
    const frozen = layout.block.row + 1;
    if (frozen <= MOST_FROZEN_ROWS) sheet.freezePanes.freezeRows(frozen);
    range.format.autofitColumns();
  }
  await context.sync();
}

async function activate(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).activate();
  await context.sync();
}

function marksOf(
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

function beforeOfPlan(table: OwnTable, { layout, saved }: Plan, sheetId: string): BeforeTable {
  return {
    kind: "table",
    sheetId,
    marks: marksOf(table, layout).map(({ name }) => name),
    standing: saved,
    after: layout.block,
    head: layout.head.range,
    inserted: layout.head.inserted,
  };
}

async function takeBack(
  run: WriteRun,
  before: BeforeTable | undefined,
  filter: LiftedFilter | undefined,
  reason: unknown,
): Promise<void> {
  if (!before || (reason instanceof WorkbookError && reason.kind === "unknown-state")) return;
  try {
    await run("change", (context) => undoTable(context, before));
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
  } catch (cause) {
    throw new WorkbookError("unknown-state", { sheet: before.after.sheet }, { cause });
  }
}
