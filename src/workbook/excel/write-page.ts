import { WorkbookError } from "../workbook";
import type { Page, PageReceipt } from "../workbook";
import type { BeforePage } from "./before";
import { freeName } from "./free-name";
import { setMarks } from "./marks";
import { clearBlock, fillPage } from "./fill-page";
import { removeCharts } from "./page-charts";
import { pageBlock } from "./page-cells";
import { findPageObstacles } from "./page-obstacles";
import { findPage, pageMark, readPage } from "./page-sheet";
import type { PageSheet } from "./page-sheet";
import { fullAddress } from "./ranges";
import { refuse } from "./refuse";
import type { WriteRun } from "./run";
import { undoPage } from "./undo-page";

/** Writes a page onto its own sheet: the one of the last run, else a new one. Either it stands there or nothing is left. */
export async function writePage(
  run: WriteRun,
  page: Page,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<PageReceipt> {
  const existing = await run("look", (context) => lookFor(context, page));
  const saved = existing && (await run("look", (context) => readPage(context, page.id, existing)));
  const sheet = await run("change", (context) => openSheet(context, page, existing));
  const after = pageBlock(page, sheet.name);
  const before: BeforePage = {
    kind: "page",
    sheetId: sheet.id,
    id: page.id,
    page: saved,
    after,
  };
  try {
    await run("change", async (context) => {
      await setMarks(context, [{ name: pageMark(page.id), range: after }]);
      const proxy = context.workbook.worksheets.getItem(sheet.id);
      if (existing) {
        await removeCharts(context, proxy, page.id);
        clearBlock(proxy, existing.block);
      }
      await fillPage(context, proxy, page, after, signal);
    });
  } catch (reason) {
    await takeBack(run, before, reason);
    throw reason;
  }
  return { sheet: sheet.name, address: fullAddress(after), updated: existing !== undefined, before };
}

async function lookFor(context: Excel.RequestContext, page: Page): Promise<PageSheet | undefined> {
  refuse(await findPageObstacles(context, page));
  return findPage(context, page.id);
}

async function openSheet(
  context: Excel.RequestContext,
  page: Page,
  existing: PageSheet | undefined,
): Promise<{ readonly id: string; readonly name: string }> {
  const name = existing ? "" : await freeName(context, page.sheet);
  const sheet = existing
    ? context.workbook.worksheets.getItem(existing.sheetId)
    : context.workbook.worksheets.add(name);
  sheet.load("id,name");
  await context.sync();
  return { id: sheet.id, name: sheet.name };
}

/** After a failure nothing half-written stays. */
async function takeBack(run: WriteRun, before: BeforePage, reason: unknown): Promise<void> {
  if (reason instanceof WorkbookError && reason.kind === "unknown-state") return;
  try {
    await run("change", (context) => undoPage(context, before));
  } catch (cause) {
    throw new WorkbookError("unknown-state", { sheet: before.after.sheet }, { cause });
  }
}
