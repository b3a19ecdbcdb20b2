import {
  type ExceptionKind,
  type ExceptionRule,
  type ExceptionTest,
  findColumn,
  isOfElapsedTime,
  newExceptionRule,
  proposeExceptionTest,
  proposeReferenceDates,
  type ScoringModel,
  type Table,
  topicOf,
  usualMonths,
} from "../../../core";
import type { Language } from "../../session";

/** True for a test that counts the months since a date, up to the model's reference date. */
export function countsToReference(test: ExceptionTest, table: Table): boolean {
  return test.kind === "months" && findColumn(table, test.column)?.kind === "date";
}

const rulesOf = ({ newCustomers, returningCustomers }: ScoringModel): readonly ExceptionRule[] =>
  [newCustomers, returningCustomers].filter((rule) => rule !== undefined);

/** True while an exception of the model counts up to the reference date. */
export const needsReference = (model: ScoringModel, table: Table): boolean =>
  rulesOf(model).some(({ test }) => countsToReference(test, table));

const countsTime = (model: ScoringModel, table: Table): boolean =>
  model.factors.some(({ scale }) => isOfElapsedTime(scale)) || needsReference(model, table);

/** The day of the list by its newest dates; when customers were won says nothing about it. */
function dayOfList(table: Table, today: string): string {
  const columns = table.columns.filter(({ name }) => topicOf(name) !== "tenure");
  return proposeReferenceDates({ ...table, columns }, today)[0]?.date ?? today;
}

/**
 * Sets the rule of an exception, or takes it away. A reference date that nothing has counted to so far becomes the day
 * of the list.
 */
export function withException(
  model: ScoringModel,
  which: ExceptionKind,
  rule: ExceptionRule | undefined,
  table: Table,
  today: string,
): ScoringModel {
  const { [which]: _before, ...rest } = model;
  const changed: ScoringModel = { ...rest, ...(rule && { [which]: rule }) };
  const isFree = model.referenceDate === "" || !countsTime(model, table);
  return isFree && needsReference(changed, table)
    ? { ...changed, referenceDate: dayOfList(table, today) }
    : changed;
}

/** The rule to begin with when an exception is switched on. */
export function firstRule(which: ExceptionKind, table: Table, language: Language): ExceptionRule {
  const first = which === "newCustomers" ? "months" : "gap";
  const test = proposeExceptionTest(table, which) ?? newTest(first, which, table);
  return newExceptionRule(which, test, language);
}

/** True when every column that a test asks for is chosen. */
export function isComplete(test: ExceptionTest): boolean {
  return test.kind === "gap" ? test.last !== "" && test.previous !== "" : test.column !== "";
}

/** A test of another kind; its columns are to be chosen where no header speaks of them. */
export function newTest(kind: ExceptionTest["kind"], which: ExceptionKind, table: Table): ExceptionTest {
  const proposed = proposeExceptionTest(table, which);
  if (proposed?.kind === kind) return proposed;
  const months = usualMonths(which);
  switch (kind) {
    case "months":
      return { kind, column: "", months };
    case "gap":
      return { kind, last: "", previous: "", months };
    case "mark":
      return { kind, column: "" };
  }
}
