import { Exception, exceptionRule, type Scores, type ScoringModel, ScoreState } from "../../../core";
import type { CustomerMarks } from "./customer-marks";

/** Which customers a list shows. `place` is the class as shown, see `CustomerMarks.place`. */
export type ListFilter =
  | { readonly kind: "all" }
  | { readonly kind: "class"; readonly place: number }
  | { readonly kind: MarkFilter }
  | { readonly kind: "missing"; readonly factorIndex: number };

export type MarkFilter = "new" | "returning" | "near" | "estimated" | "unstable" | "loss" | "notScored";

export const ALL_CUSTOMERS: ListFilter = { kind: "all" };
export const MARK_FILTERS: readonly MarkFilter[] = [
  "new",
  "returning",
  "near",
  "estimated",
  "unstable",
  "loss",
  "notScored",
];

/** The filter for a mark; new and returning customers who form a class are looked for by that class. */
export function markFilter(kind: MarkFilter, model: ScoringModel): ListFilter {
  const exception = kind === "new" ? Exception.newCustomer : Exception.returningCustomer;
  const isClass =
    (kind === "new" || kind === "returning") && exceptionRule(model, exception)?.shown === "class";
  return isClass ? { kind: "class", place: model.classes.list.length + exception - 1 } : { kind };
}

export type RowTest = (row: number) => boolean;

/** Tells the rows that a filter lets through. */
export function filterTest(filter: ListFilter, scores: Scores, marks: CustomerMarks): RowTest {
  switch (filter.kind) {
    case "all":
      return () => true;
    case "class":
      return (row) => marks.place[row] === filter.place;
    case "new":
      return (row) => scores.exception[row] === Exception.newCustomer && isScored(scores, row);
    case "returning":
      return (row) => scores.exception[row] === Exception.returningCustomer && isScored(scores, row);
    case "near":
      return (row) => marks.near[row] === 1;
    case "estimated":
      return (row) => marks.estimated[row] === 1;
    case "unstable":
      return (row) => marks.unstable[row] === 1;
    case "loss":
      return (row) => scores.loss[row] === 1;
    case "notScored":
      return (row) => !isScored(scores, row);
    case "missing":
      return (row) => marks.missing[filter.factorIndex]?.[row] === 1;
  }
}

const isScored = ({ state }: Scores, row: number): boolean => state[row] === ScoreState.scored;

/** How many customers a filter lets through. */
export function filterCount(filter: ListFilter, scores: Scores, marks: CustomerMarks): number {
  if (filter.kind === "all") return scores.rowCount;
  const passes = filterTest(filter, scores, marks);
  let count = 0;
  for (let row = 0; row < scores.rowCount; row += 1) if (passes(row)) count += 1;
  return count;
}

export const isSameFilter = (one: ListFilter, other: ListFilter): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
