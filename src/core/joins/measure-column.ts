import { aggregatesOfKind } from "../rollup/aggregates-of-kind";
import { shownCell } from "../rollup/group-rows";
import { rollUpColumn, type IsNewer } from "../rollup/roll-up-column";
import type { Aggregate } from "../rollup/types";
import { elapsedTime } from "../scoring/elapsed-time";
import { categoryKey } from "../table/category-key";
import { CellStatus, type Column } from "../table/types";
import type { CustomerRows } from "./customer-rows";
import { yearlyTrend } from "./trend";
import type { MeasureAggregate, MeasureSource } from "./types";

/** What a measure looks at: its column and date by the rows of one table. */
export interface MeasureInput {
  readonly column: Column | undefined;
  readonly by: Column | undefined;
  readonly rows: CustomerRows;
  readonly sourceRows: Int32Array;
  /** Excel serial day. */
  readonly reference: number;
}

/** One value per customer that has rows, with the row in the block that gave the value or its mark. */
export type MeasuredColumn = Column & { readonly sourceRows: Int32Array };

const ONLY_HERE: readonly MeasureAggregate[] = [
  "last",
  "distinct",
  "share",
  "trend",
  "since-last",
  "since-first",
];

const isOfRollUp = (aggregate: MeasureAggregate): aggregate is Aggregate => !ONLY_HERE.includes(aggregate);

/** True when a measure makes sense of its columns. */
export function measureFits({ aggregate, text }: MeasureSource, column?: Column, by?: Column): boolean {
  if (column === undefined) return aggregate === "count";
  const { kind } = column;
  if (isOfRollUp(aggregate))
    return aggregatesOfKind(kind).includes(aggregate) && (aggregate !== "newest" || by !== undefined);
  if (aggregate === "share") return text !== undefined || kind === "boolean";
  if (aggregate === "trend") return kind === "number" && by !== undefined;
  if (aggregate === "since-last" || aggregate === "since-first") return kind === "date";
  return kind !== "empty";
}

/** The figure of each customer that has rows; see {@link MeasureSource} for what they mean. */
export function measureColumn(source: MeasureSource, input: MeasureInput): MeasuredColumn {
  const { aggregate } = source;
  const { column, by, rows, sourceRows } = input;
  if (column === undefined) return numbersOf(input, (members) => ({ number: members.length }));
  const rollUp = (how: Aggregate, isNewer: IsNewer = () => true) =>
    rollUpColumn(column, how, rows.groups, sourceRows, isNewer) as MeasuredColumn;
  switch (aggregate) {
    case "last":
      return rollUp("newest");
    case "distinct":
      return numbersOf(input, distinctIn(column));
    case "share":
      return numbersOf(input, shareIn(column, source.text));
    case "trend":
      return numbersOf(input, (members) => trendOf(column, by!, members, input.reference));
    case "since-last":
    case "since-first":
      return sinceDates(rollUp(aggregate === "since-last" ? "max" : "min"), source, input.reference);
    default:
      return rollUp(aggregate, newerBy(by));
  }
}

/** A row without a date is older than any with one. */
function newerBy(by: Column | undefined): IsNewer {
  const dayOf = (row: number) =>
    by === undefined || Number.isNaN(by.numbers[row]) ? -Infinity : by.numbers[row]!;
  return (row, other) => dayOf(row) >= dayOf(other);
}

interface Figure {
  readonly number: number;
  readonly status?: number;
  /** Table row of the cell that gave the mark. */
  readonly row?: number;
}

function numbersOf(
  { column, rows: { groups }, sourceRows }: MeasureInput,
  figureOf: (members: readonly number[]) => Figure,
): MeasuredColumn {
  const numbers = new Float64Array(groups.count);
  const status = new Uint8Array(groups.count);
  const cells = new Int32Array(groups.count);
  for (let unit = 0; unit < groups.count; unit += 1) {
    const members = Array.from(groups.rows.subarray(groups.starts[unit], groups.starts[unit + 1]));
    const { number, status: mark = CellStatus.value, row = members[0]! } = figureOf(members);
    numbers[unit] = number;
    status[unit] = mark;
    cells[unit] = sourceRows[row]!;
  }
  return {
    name: "",
    index: -1,
    kind: "number",
    numbers,
    codes: new Int32Array(groups.count).fill(-1),
    dictionary: [],
    status,
    locale: column?.locale ?? "de",
    localeAmbiguous: false,
    sourceRows: cells,
  };
}

const isFaulty = ({ status }: Column, row: number): boolean =>
  status[row] === CellStatus.error || status[row] === CellStatus.unreadable;

const isUsable = ({ status }: Column, row: number): boolean =>
  status[row] === CellStatus.value || status[row] === CellStatus.estimate;

/** The value of a cell for comparing: its text without differences of blanks and case, else its number. */
function comparedIn({ codes, dictionary, numbers }: Column): (row: number) => string | number {
  const texts = dictionary.map(categoryKey);
  return (row) => texts[codes[row]!] ?? numbers[row]!;
}

function distinctIn(column: Column): (members: readonly number[]) => Figure {
  const compared = comparedIn(column);
  return (members) => ({
    number: new Set(members.filter((row) => isUsable(column, row)).map(compared)).size,
  });
}

/** The mark of the worst of these rows: a faulty cell leaves no figure, a guess makes it one. */
function markedBy(column: Column, rows: readonly number[], number: number): Figure {
  const faulty = rows.find((row) => isFaulty(column, row));
  if (faulty !== undefined) return { number: NaN, status: column.status[faulty]!, row: faulty };
  if (Number.isNaN(number)) return { number, status: CellStatus.blank };
  const guess = rows.find((row) => column.status[row] === CellStatus.estimate);
  return guess === undefined ? { number } : { number, status: CellStatus.estimate, row: guess };
}

function shareIn(column: Column, text?: string): (members: readonly number[]) => Figure {
  const wanted = text === undefined ? undefined : categoryKey(text);
  const texts = column.dictionary.map(categoryKey);
  const isMet = (row: number): boolean =>
    wanted === undefined
      ? column.numbers[row] === 1
      : (texts[column.codes[row]!] ?? categoryKey(shownCell(column, row))) === wanted;
  return (members) => {
    const usable = members.filter((row) => isUsable(column, row));
    return markedBy(column, members, usable.length === 0 ? NaN : usable.filter(isMet).length / usable.length);
  };
}

function trendOf(column: Column, by: Column, members: readonly number[], reference: number): Figure {
  const dated = members.filter((row) => by.numbers[row]! < Math.floor(reference) + 1);
  const usable = dated.filter((row) => isUsable(column, row));
  const trend = yearlyTrend(
    usable.map((row) => by.numbers[row]!),
    usable.map((row) => column.numbers[row]!),
    reference,
  );
  return markedBy(column, dated, trend);
}

function sinceDates(
  dates: MeasuredColumn,
  { unit = "days" }: MeasureSource,
  reference: number,
): MeasuredColumn {
  return {
    ...dates,
    kind: "number",
    numbers: dates.numbers.map((day) => elapsedTime(day, reference, unit)),
    codes: new Int32Array(dates.codes.length).fill(-1),
    dictionary: [],
  };
}
