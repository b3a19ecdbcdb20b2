import { findColumn } from "../../core";
import type { ExceptionKind, ExceptionTest, ScoringModel, Table } from "../../core";
import type { FormulaPart, ReadColumn } from "../../workbook/workbook";
import type { ModelPlaces } from "../report/types";
import { elapsed } from "./factor-formula";
import { markColumn, numberColumn } from "./read-columns";

/** Texts that say no, and so mark nobody; formulas compare them without case. */
const NO_WORDS = ["nein", "n", "no", "falsch", "false", "0"];

export interface ConditionInput {
  readonly model: Pick<ScoringModel, ExceptionKind>;
  readonly table: Table;
  readonly places: ModelPlaces;
  /** Takes a column into what the formulas read, and gives the customer's cell in it. */
  readonly read: (column: ReadColumn) => FormulaPart;
}

/**
 * Whether a customer is new or returning, as a part of a formula that is TRUE or FALSE.
 *
 * @returns Undefined where the model has no such rule, or no customer can meet it: a column or the reference date is
 *   missing.
 */
export function exceptionCondition(
  which: ExceptionKind,
  { model, table, places, read }: ConditionInput,
): readonly FormulaPart[] | undefined {
  const test = model[which]?.test;
  if (test === undefined) return undefined;
  const months = places.exceptions[which]?.months;
  if (test.kind === "gap") return months && gapCondition(test, { page: months }, table, read);
  const column = findColumn(table, test.column);
  if (column === undefined) return undefined;
  if (test.kind === "mark") return markCondition(read(markColumn(column)));
  const { referenceDate } = places;
  const isDate = column.kind === "date";
  if (months === undefined || (isDate && referenceDate === undefined)) return undefined;
  const cell = read(numberColumn(column));
  const given =
    isDate && referenceDate !== undefined ? elapsed(cell, { page: referenceDate }, "months") : [cell];
  const compare = which === "newCustomers" ? "<" : ">";
  return ["IF(ISNUMBER(", cell, "),", ...given, compare, { page: months }, ",FALSE)"];
}

/** A day must have begun after the months were complete: a month from 15 May ends with 15 June. */
function gapCondition(
  test: Extract<ExceptionTest, { kind: "gap" }>,
  limit: FormulaPart,
  table: Table,
  read: ConditionInput["read"],
): readonly FormulaPart[] | undefined {
  const last = findColumn(table, test.last);
  const previous = findColumn(table, test.previous);
  if (last === undefined || previous === undefined) return undefined;
  const to = read(numberColumn(last));
  const from = read(numberColumn(previous));
  return [
    ...["IF(AND(ISNUMBER(", from, "),ISNUMBER(", to, ")),IF(", to, ">", from, ","],
    ...["IF(INT(", to, ")-1>INT(", from, "),DATEDIF(INT(", from, "),INT(", to, ')-1,"m"),0)>=', limit],
    ",FALSE),FALSE)",
  ];
}

function markCondition(cell: FormulaPart): readonly FormulaPart[] {
  const isText = ["TRIM(", cell, ')<>""', ...NO_WORDS.flatMap((word) => [",TRIM(", cell, `)<>"${word}"`])];
  return [
    ...["IFERROR(IF(OR(ISNUMBER(", cell, "),ISLOGICAL(", cell, ")),N(", cell, ")<>0,AND("],
    ...isText,
    ")),FALSE)",
  ];
}
