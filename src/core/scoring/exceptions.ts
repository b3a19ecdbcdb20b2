import type { ExceptionRule, ExceptionTest, ScoringModel } from "../model/types";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { readYesNo } from "../table/yes-no";
import { elapsedTime } from "./elapsed-time";
import { Exception } from "./types";

type RowTest = (row: number) => boolean;

const never: RowTest = () => false;

/** Yes, or any text that is not a no: a column that marks customers may hold an "x", a reason or a date. */
export function isMarked(column: Column, row: number): boolean {
  const text = column.dictionary[column.codes[row]!];
  if (text !== undefined) return text.trim() !== "" && readYesNo(text) !== false;
  const number = column.numbers[row]!;
  return !Number.isNaN(number) && number !== 0;
}

/** Months that a column gives: its number, or those since its date. */
function monthsGiven({ kind, numbers }: Column, reference: number): (row: number) => number {
  return kind === "date" ? (row) => elapsedTime(numbers[row]!, reference, "months") : (row) => numbers[row]!;
}

/**
 * A gap is longer than so many months when another day has begun after they were complete: a month from 15 May ends
 * with 15 June.
 */
function isLongerThan(months: number, from: number, to: number): boolean {
  return elapsedTime(from, to - 1, "months") >= months && to > from;
}

function rowTest(
  test: ExceptionTest,
  table: Table,
  reference: number,
  judge: (months: number, limit: number) => boolean,
): RowTest {
  if (test.kind === "gap") {
    const last = findColumn(table, test.last);
    const previous = findColumn(table, test.previous);
    if (last === undefined || previous === undefined) return never;
    return (row) => isLongerThan(test.months, previous.numbers[row]!, last.numbers[row]!);
  }
  const column = findColumn(table, test.column);
  if (column === undefined) return never;
  if (test.kind === "mark") return (row) => isMarked(column, row);
  const months = monthsGiven(column, reference);
  return (row) => judge(months(row), test.months);
}

/** An `Exception` per row of the table. A row without the date or number that is asked for is none. */
export function findExceptions(
  { newCustomers, returningCustomers, referenceDate }: ScoringModel,
  table: Table,
): Uint8Array {
  const found = new Uint8Array(table.rowCount);
  const reference = serialOfIso(referenceDate) ?? NaN;
  const mark = (
    rule: ExceptionRule | undefined,
    as: Exception,
    judge: (months: number, limit: number) => boolean,
  ) => {
    if (rule === undefined) return;
    const test = rowTest(rule.test, table, reference, judge);
    for (let row = 0; row < found.length; row += 1) if (test(row)) found[row] = as;
  };
  mark(returningCustomers, Exception.returningCustomer, (months, limit) => months > limit);
  mark(newCustomers, Exception.newCustomer, (months, limit) => months < limit);
  return found;
}

/** The rule behind an exception; undefined where there is none. */
export function exceptionRule(model: ScoringModel, exception: number): ExceptionRule | undefined {
  if (exception === Exception.newCustomer) return model.newCustomers;
  return exception === Exception.returningCustomer ? model.returningCustomers : undefined;
}

/** A class as it is shown: one of the model's, or the one that an exception forms. */
export interface ShownClass {
  readonly name: string;
  /** "#rrggbb" */
  readonly color: string;
  readonly strategy: string;
  /** Index into `model.classes.list`; -1 for the class of an exception. */
  readonly classIndex: number;
}

/**
 * The class that a customer is shown with.
 *
 * @param classIndex As in `Scores.classIndex`; -1 has no class.
 * @param exception As in `Scores.exception`.
 */
export function shownClass(
  model: ScoringModel,
  classIndex: number,
  exception: number,
): ShownClass | undefined {
  if (classIndex < 0) return undefined;
  const rule = exceptionRule(model, exception);
  if (rule?.shown === "class") {
    const { name, color, strategy } = rule;
    return { name, color, strategy, classIndex: -1 };
  }
  const found = model.classes.list[classIndex];
  return found && { name: found.name, color: found.color, strategy: found.strategy, classIndex };
}

/**
 * Where every row is shown: an index into `model.classes.list`; behind the last class new customers, then returning
 * ones, where they form classes of their own; -1 without a score.
 *
 * @param classIndex As in `Scores.classIndex`.
 * @param exception As in `Scores.exception`.
 */
export function shownPlaces(model: ScoringModel, classIndex: Int8Array, exception: Uint8Array): Int8Array {
  const classCount = model.classes.list.length;
  const isOwnClass = Object.values(Exception).map((kind) => exceptionRule(model, kind)?.shown === "class");
  return classIndex.map((index, row) => {
    const kind = exception[row]!;
    return index >= 0 && isOwnClass[kind] === true ? classCount + kind - 1 : index;
  });
}
