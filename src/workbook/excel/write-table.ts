import { WorkbookError } from "../workbook";
import type { SourceInfo } from "../workbook";
import type { BeforeTable, SavedTable } from "./before";
import { fillTable, marksOf } from "./fill-table";
import type { TablePlan } from "./fill-table";
import { liftFilter, reapplyFilter } from "./filter";
import type { LiftedFilter } from "./filter";
import { freeName } from "./free-name";
import { findOwnTable, findSource } from "./own-table";
import type { OwnTable } from "./own-table";
import { partOf } from "./read-grid";
import type { ReadProgress } from "./read-grid";
import { refuse } from "./refuse";
import type { WriteRun } from "./run";
import { saveTable } from "./save-table";
import { layOut } from "./table-layout";
import type { TableLayout } from "./table-layout";
import { findTableObstacles } from "./table-obstacles";
import { undoTable } from "./undo-table";
import { verifyTable } from "./verify-table";

/** Shares of the whole at which what stood there is saved, and the new cells are written; the rest is to look at them. */
const SAVED = 0.3;
const WRITTEN = 0.8;

interface Plan extends TablePlan {
  readonly saved: SavedTable | undefined;
}

/** What a finished table did. */
export interface TableOutcome {
  readonly layout: TableLayout;
  /** The table as it stands now. */
  readonly source: SourceInfo;
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
      await fillTable(context, table, plan, proxy, partOf(progress, standing ? SAVED : 0, WRITTEN));
    });
    await run("look", (context) => verifyTable(context, sheet.id, plan.layout, partOf(progress, WRITTEN, 1)));
    const filter = lifted;
    lifted = undefined;
    if (filter) await run("change", (context) => reapplyFilter(context, filter));
    if (table.activate) await run("change", (context) => activate(context, sheet.id));
    const source = await run("look", (context) => describe(context, table));
    return { layout: plan.layout, source, updated: standing !== undefined, before };
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

async function activate(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).activate();
  await context.sync();
}

async function describe(context: Excel.RequestContext, table: OwnTable): Promise<SourceInfo> {
  const source = await findSource(context, table);
  if (!source) throw new WorkbookError("missing", { sheet: table.sheet });
  return source;
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
