import { proposeKey, readTable, readTableSteps } from "../core";
import type { CellGrid, ReadTableOptions, Table } from "../core";
import type { SourceBlock, SourceInfo, Workbook } from "../workbook/workbook";
import { findBlockFindings } from "./block-findings";
import { inTurns } from "./in-turns";
import type { ReadChoices } from "./read-choices";

/** A customer list as it was read, with everything that the user should know about it. */
export interface CustomerList {
  /** Its findings begin with those of the block: merged cells, hidden columns and rows. */
  readonly table: Table;
  readonly block: SourceBlock;
}

export interface LoadOptions {
  /** Share of the work that is done, 0…1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Header of the column to take for the key where none is fixed, "" for none. @default proposeKey */
  readonly findKey?: (table: Table) => string;
  /** Headers of further columns whose cells are compared as they are shown. @default none */
  readonly findShown?: (table: Table) => readonly string[];
}

/** Up to this many cells the shown text of every column is read, so that any column can become the key at once. */
const TEXT_OF_ALL_CELLS = 50_000;

/** Share of the work that the host does: handing over the cells. The rest is making a table of them. */
const BY_THE_HOST = 0.8;

/** Rows that are looked at to find the key columns of a block before it is read as a whole. */
const ROWS_TO_FIND_KEY = 500;

/**
 * Reads a source and turns it into a table. Keys are taken as they are shown ("007" is not 7).
 *
 * @param choices What the user fixed; see `ReadChoices`. Without a key one is found, "" stands for none.
 * @throws WorkbookError when the workbook cannot be read, or kind `cancelled` after `signal` was raised.
 */
export async function loadCustomers(
  workbook: Workbook,
  source: SourceInfo,
  choices: ReadChoices = {},
  options: LoadOptions = {},
): Promise<CustomerList> {
  const { findKey = proposeKey, findShown, onProgress, signal } = options;
  const tableOptions = tableOptionsFor(source, choices);
  const block = await workbook.readSource(source, {
    ...(signal !== undefined && { signal }),
    ...(onProgress !== undefined && { onProgress: (share) => onProgress(share * BY_THE_HOST) }),
    textColumns: (values) =>
      columnsToShow(values, tableOptions, (head) => [
        choices.key ?? findKey(head),
        ...(findShown?.(head) ?? []),
      ]),
  });
  const shown = findShown?.(readTable(block.values.slice(0, ROWS_TO_FIND_KEY), tableOptions)) ?? [];
  const read = async (key: string, done: number) => {
    const steps = readTableSteps(block.values, {
      ...tableOptions,
      shown,
      ...(key === "" ? {} : { key }),
      columnFormats: block.columnFormats,
      textColumns: block.text,
    });
    const left = 1 - done;
    const watched = { signal, onProgress: (share: number) => onProgress?.(done + (share * left) / 2) };
    return withoutOwnColumns(await inTurns(steps, watched), block);
  };
  if (choices.key !== undefined) return customerList(await read(choices.key, BY_THE_HOST), block);

  const keyless = await read("", BY_THE_HOST);
  const key = findKey(keyless);
  if (key === "") return customerList(keyless, block);
  const column = keyless.columns.find(({ name }) => name === key);
  const isShown = column !== undefined && block.text[column.index] !== undefined;
  return isShown
    ? customerList(await read(key, (1 + BY_THE_HOST) / 2), block)
    : loadCustomers(workbook, source, { ...choices, key }, options);
}

function customerList(table: Table, block: SourceBlock): CustomerList {
  return { table: { ...table, findings: [...findBlockFindings(block, table), ...table.findings] }, block };
}

function tableOptionsFor(source: SourceInfo, { key: _, ...choices }: ReadChoices): ReadTableOptions {
  const { sheet, row, column } = source.range;
  const isExcelTable = source.kind === "table" && source.hasHeader !== false;
  const headerRow = source.hasHeader === false ? { headerRow: -1 } : {};
  return { ...headerRow, ...choices, origin: { sheet, row, column }, isExcelTable };
}

function columnsToShow(
  values: CellGrid,
  options: ReadTableOptions,
  keysOf: (head: Table) => readonly string[],
): readonly number[] {
  const columnCount = values[0]?.length ?? 0;
  if (values.length * columnCount <= TEXT_OF_ALL_CELLS)
    return Array.from({ length: columnCount }, (_, i) => i);
  const head = readTable(values.slice(0, ROWS_TO_FIND_KEY), options);
  const wanted = new Set(keysOf(head));
  return head.columns.filter(({ name }) => wanted.has(name)).map(({ index }) => index);
}

/** Results of an earlier run say nothing about a customer that could be judged. */
function withoutOwnColumns(table: Table, { ownColumns = [] }: SourceBlock): Table {
  if (ownColumns.length === 0) return table;
  const own = new Set(ownColumns);
  const columns = table.columns.filter(({ index }) => !own.has(index));
  const names = new Set(columns.map(({ name }) => name));
  const findings = table.findings.filter(({ column }) => column === undefined || names.has(column));
  return { ...table, columns, findings };
}
