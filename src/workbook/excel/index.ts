import type { Workbook } from "../workbook";
import { beforeOf } from "./before";
import { onChange, onSelection, selection } from "./events";
import { insertFormula } from "./insert-formula";
import { insertList } from "./insert-list";
import { locate } from "./locate";
import { LIST_MARK } from "./marks";
import { findSource, tableOfList } from "./own-table";
import { readRange } from "./read-range";
import { readSource } from "./read-source";
import { createRunner } from "./run";
import type { RunnerOptions } from "./run";
import { listSources } from "./sources";
import { loadStore, saveStore } from "./store";
import { findTableObstacles } from "./table-obstacles";
import { writeList } from "./write-list";
import { writePage } from "./write-page";
import { findAllObstacles, undo, writeResults } from "./write-results";

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
    checkWrite: (request) => runner.read((context) => findAllObstacles(context, request)),
    writeResults: (request, options) => runner.write((run) => writeResults(run, request, options)),
    undoWrite: (receipt) => runner.write((run) => undo(run, beforeOf(receipt))),
    writePage: (page, options) => runner.write((run) => writePage(run, page, options)),
    insertFormula: (formula, options) => insertFormula(runner, formula, options),
    loadStore: () => loadStore(runner),
    saveStore: (text) => saveStore(runner, text),
    insertList: (sheet, cells, columnFormats) =>
      runner.write((run) => run("change", (context) => insertList(context, sheet, cells, columnFormats))),
    checkList: (request) => runner.read((context) => findTableObstacles(context, tableOfList(request))),
    writeList: (request, options) => runner.write((run) => writeList(run, request, options)),
    findList: (id) => runner.read((context) => findSource(context, { id, kind: LIST_MARK })),
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
