import type { Workbook } from "../workbook";
import { beforeOf } from "./before";
import { onChange, onSelection, selection } from "./events";
import { locate } from "./locate";
import { LIST_MARK } from "./marks";
import { readRange } from "./read-range";
import { readSource } from "./read-source";
import { createRunner } from "./run";
import type { RunnerOptions } from "./run";
import { listSources } from "./sources";
import { loadStore, saveStore } from "./store";

/** Milliseconds after which Excel counts as not answering. */
const TIMEOUT = 30_000;

/** The pane shows its first page without it and has it by the time that somebody writes. */
const writing = () => import(/* webpackPrefetch: true */ "./writing");

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
    checkWrite: async (request) => {
      const { findAllObstacles } = await writing();
      return runner.read((context) => findAllObstacles(context, request));
    },
    writeResults: async (request, options) => {
      const { writeResults } = await writing();
      return runner.write((run) => writeResults(run, request, options));
    },
    undoWrite: async (receipt) => {
      const { undo } = await writing();
      return runner.write((run) => undo(run, beforeOf(receipt)));
    },
    writePage: async (page, options) => {
      const { writePage } = await writing();
      return runner.write((run) => writePage(run, page, options));
    },
    writePages: async (pages, options) => {
      const { writePages } = await writing();
      return runner.write((run) => writePages(run, pages, options));
    },
    insertFormula: async (formula, options) => {
      const { insertFormula } = await writing();
      return insertFormula(runner, formula, options);
    },
    loadStore: () => loadStore(runner),
    saveStore: (text) => saveStore(runner, text),
    insertList: async (sheet, cells, columnFormats) => {
      const { insertList } = await writing();
      return runner.write((run) =>
        run("change", (context) => insertList(context, sheet, cells, columnFormats)),
      );
    },
    checkList: async (request) => {
      const { findTableObstacles, tableOfList } = await writing();
      return runner.read((context) => findTableObstacles(context, tableOfList(request)));
    },
    writeList: async (request, options) => {
      const { writeList } = await writing();
      return runner.write((run) => writeList(run, request, options));
    },
    findList: async (id) => {
      const { findSource } = await writing();
      return runner.read((context) => findSource(context, { id, kind: LIST_MARK }));
    },
    readList: async (id, columns, options) => {
      const { readList } = await writing();
      return runner.read((context) => readList(context, id, columns, options));
    },
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
