import { WorkbookError } from "../workbook";
import type { Page, PageReceipt, PagesReceipt } from "../workbook";
import type { BeforePage, BeforePages } from "./before";
import { beforeOf } from "./before";
import { findPageObstacles } from "./page-obstacles";
import { partOf } from "./read-grid";
import type { ReadProgress } from "./read-grid";
import { refuse } from "./refuse";
import type { WriteRun } from "./run";
import { undoPage } from "./undo-page";
import { writePage } from "./write-page";

/** Writes pages one after the other. When one cannot be written, those before it are taken back. */
export async function writePages(
  run: WriteRun,
  pages: readonly Page[],
  options: ReadProgress = {},
): Promise<PagesReceipt> {
  await run("look", async (context) => {
    for (const page of pages) refuse(await findPageObstacles(context, page));
  });
  const written: PageReceipt[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      if (options.signal?.aborted) throw new WorkbookError("cancelled");
      const { signal, onProgress } = partOf(options, at / pages.length, (at + 1) / pages.length);
      written.push(await writePage(run, page, signal ? { signal } : {}));
      onProgress?.(1);
    }
  } catch (reason) {
    const isKnown = !(reason instanceof WorkbookError && reason.kind === "unknown-state");
    if (isKnown) await undoPages(run, beforeOfPages(written));
    throw reason;
  }
  return { pages: written, address: written[0]?.address ?? "", before: beforeOfPages(written) };
}

const beforeOfPages = (written: readonly PageReceipt[]): BeforePages => ({
  kind: "pages",
  pages: written.map((receipt) => beforeOf(receipt) as BeforePage),
});

/** Takes pages back, the last one first. */
export async function undoPages(run: WriteRun, { pages }: BeforePages): Promise<void> {
  for (const page of [...pages].reverse()) await run("change", (context) => undoPage(context, page));
}
