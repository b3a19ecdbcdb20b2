import type { Workbook } from "../workbook";
import { beforeOf } from "./before";
import { onChange, onSelection, selection } from "./events";
import { insertFormula, undoFormula } from "./insert-formula";
import { insertList } from "./insert-list";
import { locate } from "./locate";
import { findObstacles } from "./obstacles";
import { readRange } from "./read-range";
import { readSource } from "./read-source";
import { createRunner } from "./run";
import type { RunnerOptions } from "./run";
import { listSources } from "./sources";
import { loadStore, saveStore } from "./store";
import { undoBeside } from "./undo-beside";
import { undoPage } from "./undo-page";
import { undoSheet } from "./undo-sheet";
import { writeBeside } from "./write-beside";
import { writePage } from "./write-page";
import { writeSheet } from "./write-sheet";

/** Milliseconds after which Excel counts as not answering. */
const TIMEOUT = 30_000;

/** The open workbook of the Excel that this add-in runs in. */
export function createExcelWorkbook({ timeout = TIMEOUT }: Partial<RunnerOptions> = {}): Workbook {
  const runner = createRunner({ timeout });
  return {
    name: () =>
      runner.read(async (context) => {
        const { workbook } = context;
        workbook.load("name");
        await context.sync();
        return workbook.name;
      }),
    listSources: () => listSources(runner),
    findSource: (kind, id, name) =>
      runner.read(async (context) => (await locate(context, { kind, id, name }))?.info),
    readSource: (source, options) => runner.read((context) => readSource(context, source, options)),
    readRange: (address) => readRange(runner, address),
    checkWrite: (request) => runner.read((context) => findObstacles(context, request)),
    writeResults: (request, options) =>
      runner.write((run) =>
        request.target.kind === "sheet"
          ? writeSheet(run, request, request.target.sheet, options)
          : writeBeside(run, request, options),
      ),
    undoWrite: (receipt) =>
      runner.write(async (run) => {
        const before = beforeOf(receipt);
        if (before.kind === "sheet") await run("change", (context) => undoSheet(context, before));
        else if (before.kind === "page") await run("change", (context) => undoPage(context, before));
        else if (before.kind === "formula") await run("change", (context) => undoFormula(context, before));
        else await undoBeside(run, before);
      }),
    writePage: (page, options) => runner.write((run) => writePage(run, page, options)),
    insertFormula: (formula, options) => insertFormula(runner, formula, options),
    loadStore: () => loadStore(runner),
    saveStore: (text) => saveStore(runner, text),
    insertList: (sheet, cells, columnFormats) =>
      runner.write((run) => run("change", (context) => insertList(context, sheet, cells, columnFormats))),
    select: (sheet, row, column) =>
      runner.read(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getCell(row, column).select();
        await context.sync();
      }),
    selection: () => selection(runner),
    onSelection: (listener) => onSelection(runner, listener),
    onChange: (listener) => onChange(runner, listener),
  };
}
