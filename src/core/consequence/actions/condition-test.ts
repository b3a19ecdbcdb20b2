import { isOfLost } from "./lost-rule";
import type { ActionCondition, ActionFacts, ActionRange } from "./types";
import type { ElapsedUnit } from "../../model/types";
import { elapsedTimes } from "../../scoring/elapsed-time";
import { shownPlaces } from "../../scoring/exceptions";
import { Exception } from "../../scoring/types";
import { categoryKey } from "../../table/category-key";
import { serialOfIso } from "../../table/date-text";
import { findColumn } from "../../table/find-column";
import type { Column } from "../../table/types";

/** Whether a subject fits: a table row, or a lost customer behind the rows. */
export type SubjectTest = (subject: number) => boolean;

const never: SubjectTest = () => false;

/** Whether a value lies in a range; one that is not known lies in none. */
export function isInRange(range: ActionRange, value: number): boolean {
  if (range.kind === "between") return value >= range.from && value <= range.to;
  return range.kind === "below" ? value < range.limit : value > range.limit;
}

/** The names of the classes by the places of `shownPlaces`: the model's, then those of exceptions. */
export const placeNames = ({ model }: Pick<ActionFacts, "model">): readonly string[] => [
  ...model.classes.list.map(({ name }) => name),
  model.newCustomers?.name ?? "",
  model.returningCustomers?.name ?? "",
];

function classTest(classes: readonly string[], facts: ActionFacts): SubjectTest {
  const { table, model, scores, changes } = facts;
  const wanted = new Set(classes.map(categoryKey));
  const isWanted = placeNames(facts).map((name) => name !== "" && wanted.has(categoryKey(name)));
  const isBlankWanted = wanted.has("");
  const places = shownPlaces(model, scores.classIndex, scores.exception);
  return (subject) => {
    if (subject >= table.rowCount) {
      return wanted.has(categoryKey(changes?.lost[subject - table.rowCount]?.className ?? ""));
    }
    if (changes?.of[subject] === "lost") return wanted.has(categoryKey(changes.before[subject] ?? ""));
    const place = places[subject]!;
    return place < 0 ? isBlankWanted : isWanted[place] === true;
  };
}

function textTest(column: Column, texts: readonly string[]): SubjectTest {
  const wanted = new Set(texts.map(categoryKey));
  const isWanted = column.dictionary.map((text) => wanted.has(categoryKey(text)));
  const isBlankWanted = wanted.has("");
  const { codes, numbers } = column;
  return (subject) => {
    const code = codes[subject] ?? -1;
    if (code >= 0) return isWanted[code] === true;
    const number = numbers[subject] ?? NaN;
    return Number.isNaN(number) ? isBlankWanted : wanted.has(String(number));
  };
}

/** Whether a column has what a condition on numbers asks for: numbers, or dates where time is to have passed since. */
export const hasNumbers = ({ kind }: Column, elapsed: ElapsedUnit | undefined): boolean =>
  kind === "date" || (elapsed === undefined && (kind === "number" || kind === "boolean"));

/** Tells who fits a condition. One that asks for what is not there fits nobody. */
export function conditionTest(condition: ActionCondition, facts: ActionFacts): SubjectTest {
  const { table, scores, fields, changes } = facts;
  const ofRow =
    (test: SubjectTest): SubjectTest =>
    (subject) =>
      subject < table.rowCount && test(subject);
  switch (condition.kind) {
    case "class":
      return classTest(condition.classes, facts);
    case "field": {
      if (fields === undefined) return never;
      const isWanted = fields.names.map((name) => condition.fields.includes(name));
      return ofRow((row) => isWanted[fields.of[row] ?? -1] === true);
    }
    case "text": {
      const column = findColumn(table, condition.column);
      return column === undefined ? never : ofRow(textTest(column, condition.texts));
    }
    case "number": {
      const column = findColumn(table, condition.column);
      if (column === undefined || !hasNumbers(column, condition.elapsed)) return never;
      const reference = serialOfIso(facts.today) ?? NaN;
      const values =
        condition.elapsed === undefined
          ? column.numbers
          : elapsedTimes(column.numbers, reference, condition.elapsed);
      return ofRow((row) => isInRange(condition.range, values[row]!));
    }
    case "exception": {
      const isNew = condition.exceptions.includes("new");
      const isReturning = condition.exceptions.includes("returning");
      return ofRow((row) => {
        const exception = scores.exception[row];
        return exception === Exception.newCustomer
          ? isNew
          : exception === Exception.returningCustomer && isReturning;
      });
    }
    case "loss":
      return ofRow((row) => scores.loss[row] === 1);
    case "change": {
      if (changes === undefined) return never;
      const wanted = new Set(condition.changes);
      return (subject) => {
        if (subject >= table.rowCount) return isOfLost(condition);
        const change = changes.of[subject];
        return change !== undefined && wanted.has(change);
      };
    }
  }
}
