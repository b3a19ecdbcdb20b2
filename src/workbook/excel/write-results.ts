import { WorkbookError } from "../workbook";
import type { Obstacle, WriteReceipt, WriteRequest } from "../workbook";
import type { Before, BeforeBoth } from "./before";
import { beforeOf } from "./before";
import { undoFormula } from "./insert-formula";
import { findObstacles } from "./obstacles";
import { tableOfResults } from "./own-table";
import { findPageObstacles } from "./page-obstacles";
import { fullAddress } from "./ranges";
import type { ReadProgress } from "./read-grid";
import type { WriteRun } from "./run";
import { undoBeside } from "./undo-beside";
import { undoPage } from "./undo-page";
import { undoTable } from "./undo-table";
import { writeBeside } from "./write-beside";
import { writePage } from "./write-page";
import { undoPages } from "./write-pages";
import { writeTable } from "./write-table";

/** Every reason not to write the results or their page. */
export async function findAllObstacles(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<readonly Obstacle[]> {
  const obstacles = await findObstacles(context, request);
  return request.page ? [...obstacles, ...(await findPageObstacles(context, request.page))] : obstacles;
}

/** Writes the page, then the results: formulas refer to it. A page whose results could not be written is taken back. */
export async function writeResults(
  run: WriteRun,
  request: WriteRequest,
  options: ReadProgress = {},
): Promise<WriteReceipt> {
  if (!request.page) return writeColumns(run, request, options, "");
  const page = await writePage(run, request.page, options.signal ? { signal: options.signal } : {});
  try {
    const results = await writeColumns(run, request, options, page.sheet);
    const before: BeforeBoth = { kind: "both", results: results.before, page: page.before };
    return { ...results, page: page.sheet, before };
  } catch (reason) {
    const isKnown = !(reason instanceof WorkbookError && reason.kind === "unknown-state");
    if (isKnown) await undo(run, beforeOf(page));
    throw reason;
  }
}

const writeColumns = (run: WriteRun, request: WriteRequest, options: ReadProgress, pageSheet: string) =>
  request.target.kind === "sheet"
    ? writeOnSheet(run, request, request.target.sheet, options)
    : writeBeside(run, request, pageSheet, options);

/** Writes results as a table on a sheet of their own. A sheet of an earlier run is updated. */
async function writeOnSheet(
  run: WriteRun,
  request: WriteRequest,
  sheet: string,
  options: ReadProgress,
): Promise<WriteReceipt> {
  const table = tableOfResults(request, sheet);
  const { layout, updated, before } = await writeTable(run, table, options);
  return {
    resultId: request.resultId,
    address: fullAddress(layout.block),
    rowCount: table.rowCount,
    columnCount: table.columns.length,
    updated,
    before,
  };
}

/** Takes back whatever a receipt tells of. */
export async function undo(run: WriteRun, before: Before): Promise<void> {
  switch (before.kind) {
    case "both":
      await undo(run, beforeOf({ before: before.results, address: "" }));
      return undo(run, beforeOf({ before: before.page, address: "" }));
    case "beside":
      return undoBeside(run, before);
    case "table":
      return run("change", (context) => undoTable(context, before));
    case "page":
      return run("change", (context) => undoPage(context, before));
    case "pages":
      return undoPages(run, before);
    case "formula":
      return run("change", (context) => undoFormula(context, before));
  }
}
