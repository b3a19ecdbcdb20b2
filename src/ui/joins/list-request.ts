import type { JoinSetup } from "../../app";
import {
  type Cell,
  CellStatus,
  type Column,
  type CustomerView,
  findColumn,
  type MeasureSource,
  type ViewColumn,
} from "../../core";
import type { ListColumn, ListRequest, PageRow } from "../../workbook/workbook";
import { type Format, formatOf, type Say, sayIn } from "../i18n";
import type { Kernel } from "./kernel";
import { describeMeasure } from "./measure-words";
import { tablesOf } from "./setup-actions";
import type { ReadTable } from "./types";

/** By which the list is found again in the workbook. */
export const LIST_ID = "joins";

const TEXT = "@";
const WHOLE = "0";
const AMOUNT = "#,##0.00";
const SHARE = "0.0%";
const DAY = "yyyy-mm-dd";
const GENERAL = "General";

const KEY_ID = "key";
const LISTED = "list:";

/** The customers with everything that the tables tell of them, as a list of the workbook. */
export function listRequest(kernel: Kernel, setup: JoinSetup, view: CustomerView): ListRequest {
  const language = kernel.host.language();
  const words: Words = { say: sayIn(language, "joins"), format: formatOf(language) };
  const { say } = words;
  const { tables } = kernel.get();
  const columns = view.table.columns.map((column) => writtenColumn(column, view, setup, tables, words));
  return {
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    key: KEY_ID,
    names: columns
      .filter(({ id, numberFormat }) => id.startsWith(LISTED) && numberFormat === TEXT)
      .map(({ id }) => id),
    columns: withSingleIds(columns),
    head: headOf(kernel, setup, columns, words),
    activate: true,
  };
}

interface Words {
  readonly say: Say<"joins">;
  readonly format: Format;
}

interface WrittenColumn extends ListColumn {
  /** What its values mean; "" where the header says it all. */
  readonly means: string;
}

function writtenColumn(
  column: ViewColumn,
  { key }: CustomerView,
  { spec }: JoinSetup,
  tables: readonly ReadTable[],
  words: Words,
): WrittenColumn {
  const { place, name: header, definition } = column;
  const values = cellsOf(column, words.format);
  const tableOf = (id: string | undefined) => tables.find((table) => table.id === id);
  if (place === undefined) {
    const list = tableOf(spec.customers?.table);
    if (header === key) {
      const means =
        list === undefined ? words.say("means.named") : words.say("means.key", { table: list.source.name });
      return { id: KEY_ID, header, values, numberFormat: TEXT, means };
    }
    const known = list?.columnFormats[column.index];
    return { id: LISTED + header, header, values, numberFormat: formatOfKind(column, known), means: "" };
  }
  const measured = spec.tables[place.table]!;
  const measure = measured.measures[place.measure]!;
  const read = tableOf(measured.table)!;
  const described = describeMeasure(measure, measured, tables, words);
  const faulty = countFaulty(column);
  const { aggregate, column: of = "", text = "", from = "", to = "" } = measure;
  return {
    id: ["figure", measured.table, aggregate, of, text, from, to].join(":"),
    header,
    values,
    numberFormat: figureFormat(column, measure, findColumn(read.table, of), read.columnFormats),
    means: [
      definition ?? described,
      ...(faulty === 0 ? [] : [words.say("list.faulty", { count: faulty })]),
    ].join(" "),
  };
}

/** Two figures made the same way are told apart by their order. */
function withSingleIds(columns: readonly WrittenColumn[]): readonly ListColumn[] {
  const seen = new Map<string, number>();
  return columns.map(({ means: _, ...column }) => {
    const copies = (seen.get(column.id) ?? 0) + 1;
    seen.set(column.id, copies);
    return copies === 1 ? column : { ...column, id: `${column.id}:${copies}` };
  });
}

/** Cells as they are written; a guess stays marked as one, a cell without a value stays blank. */
function cellsOf(column: ViewColumn, format: Format): readonly Cell[] {
  const { kind, numbers, codes, dictionary, status } = column;
  return Array.from(status, (mark, row): Cell => {
    if (mark !== CellStatus.value && mark !== CellStatus.estimate) return "";
    if (kind === "text") return dictionary[codes[row]!] ?? "";
    const number = numbers[row]!;
    if (Number.isNaN(number)) return "";
    if (kind === "boolean") return number === 1;
    return mark === CellStatus.estimate && kind === "number" ? guess(number, format) : number;
  });
}

/** "ca. 5" is read as the number 5 with its mark. */
const guess = (number: number, { decimalSeparator }: Format): string =>
  `ca. ${String(number).replace(".", decimalSeparator)}`;

const countFaulty = ({ status }: ViewColumn): number =>
  status.reduce(
    (sum, mark) => sum + (mark === CellStatus.error || mark === CellStatus.unreadable ? 1 : 0),
    0,
  );

function formatOfKind({ kind }: ViewColumn, known: string | undefined): string {
  if (kind === "text") return TEXT;
  if (known !== undefined && known !== GENERAL && known !== TEXT) return known;
  return kind === "date" ? DAY : GENERAL;
}

function figureFormat(
  column: ViewColumn,
  { aggregate }: MeasureSource,
  of: Column | undefined,
  known: readonly (string | undefined)[],
): string {
  switch (aggregate) {
    case "count":
    case "distinct":
    case "since-last":
    case "since-first":
      return WHOLE;
    case "share":
      return SHARE;
    default:
      return formatOfKind(column, known[of?.index ?? -1] ?? (column.kind === "number" ? AMOUNT : undefined));
  }
}

/** What the list is about, and what each of its columns means. */
function headOf(
  kernel: Kernel,
  { referenceDate, note }: JoinSetup,
  columns: readonly WrittenColumn[],
  { say, format }: Words,
): readonly PageRow[] {
  const { setup, tables } = kernel.get();
  const used = new Set(setup === undefined ? [] : tablesOf(setup));
  const sources = tables.filter(({ id }) => used.has(id)).map(({ source }) => source.name);
  return [
    [{ value: say("list.sheet"), bold: true, fontSize: 14 }],
    [say("list.from", { sources: format.list(sources), date: format.isoDate(kernel.host.today()) })],
    [say("list.reference", { date: format.isoDate(referenceDate) })],
    ...note.split("\n").flatMap((line) => (line.trim() === "" ? [] : [[{ value: line.trim(), bold: true }]])),
    [],
    ...columns
      .filter(({ means }) => means !== "")
      // One cell each: the first column is as narrow as the keys below.
      .map(({ header, means }): PageRow => [`${header}: ${means}`]),
  ];
}
