import { proposeKey, readTable } from "../core";
import type { CellGrid, ReadTableOptions, Table } from "../core";
import type { SourceBlock, SourceInfo, Workbook } from "../workbook/workbook";
import { findBlockFindings } from "./block-findings";
import type { ReadChoices } from "./read-choices";

/** A customer list as it was read, with everything that the user should know about it. */
export interface CustomerList {
  /** Its findings begin with those of the block: merged cells, hidden columns and rows. */
  readonly table: Table;
  readonly block: SourceBlock;
}

export interface LoadOptions {
  /** Share of the cells that were read, 0…1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Header of the column to take for the key where none is fixed, "" for none. @default proposeKey */
  readonly findKey?: (table: Table) => string;
  /** Headers of further columns whose cells are compared as they are shown. @default none */
  readonly findShown?: (table: Table) => readonly string[];
}

/** Up to this many cells the shown text of every column is read, so that any column can become the key at once. */
const TEXT_OF_ALL_CELLS = 50_000;

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
  const { findKey = proposeKey, findShown } = options;
  const tableOptions = tableOptionsFor(source, choices);
  const block = await workbook.readSource(source, {
    ...options,
    textColumns: (values) =>
      columnsToShow(values, tableOptions, (head) => [
        choices.key ?? findKey(head),
        ...(findShown?.(head) ?? []),
      ]),
  });
  const shown = findShown?.(readTable(block.values.slice(0, ROWS_TO_FIND_KEY), tableOptions)) ?? [];
  const read = (key: string) =>
    withoutOwnColumns(
      readTable(block.values, {
        ...tableOptions,
        shown,
        ...(key === "" ? {} : { key }),
        columnFormats: block.columnFormats,
        ...textRows(block),
      }),
      block,
    );
  if (choices.key !== undefined) return customerList(read(choices.key), block);

  const keyless = read("");
  const key = findKey(keyless);
  if (key === "") return customerList(keyless, block);
  const column = keyless.columns.find(({ name }) => name === key);
  const isShown = column !== undefined && block.text[column.index] !== undefined;
  return isShown
    ? customerList(read(key), block)
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

/** The shown cells row by row, as `readTable` takes them, with holes for columns whose text was not read. */
function textRows(block: SourceBlock): Pick<ReadTableOptions, "text"> {
  const shown = block.text.flatMap((column, index) => (column ? [{ column, index }] : []));
  if (shown.length === 0) return {};
  const text = block.values.map((_, row) => {
    const cells: string[] = [];
    for (const { column, index } of shown) cells[index] = column[row] ?? "";
    return cells;
  });
  return { text };
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
