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

/** What a filter looks for in a column with one number per table row. */
interface Sought {
  readonly column: Int8Array | Uint8Array | undefined;
  readonly value: number;
  /** Only customers who have a score. */
  readonly scored?: boolean;
}

function soughtBy(
  filter: Exclude<ListFilter, { kind: "all" }>,
  scores: Scores,
  marks: CustomerMarks,
): Sought {
  switch (filter.kind) {
    case "class":
      return { column: marks.place, value: filter.place };
    case "new":
      return { column: scores.exception, value: Exception.newCustomer, scored: true };
    case "returning":
      return { column: scores.exception, value: Exception.returningCustomer, scored: true };
    case "near":
    case "estimated":
    case "unstable":
      return { column: marks[filter.kind], value: 1 };
    case "loss":
      return { column: scores.loss, value: 1 };
    case "notScored":
      return { column: scores.state, value: ScoreState.excluded };
    case "missing":
      return { column: marks.missing[filter.factorIndex], value: 1 };
  }
}

/** Tells the rows that a filter lets through. */
export function filterTest(filter: ListFilter, scores: Scores, marks: CustomerMarks): RowTest {
  if (filter.kind === "all") return () => true;
  const { column, value, scored = false } = soughtBy(filter, scores, marks);
  const { state } = scores;
  return (row) => column?.[row] === value && (!scored || state[row] === ScoreState.scored);
}

/** How many customers a filter lets through. */
export function filterCount(filter: ListFilter, scores: Scores, marks: CustomerMarks): number {
  if (filter.kind === "all") return scores.rowCount;
  const { column = new Uint8Array(0), value, scored = false } = soughtBy(filter, scores, marks);
  const { state } = scores;
  let count = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (column[row] === value && (!scored || state[row] === ScoreState.scored)) count += 1;
  }
  return count;
}

export const isSameFilter = (one: ListFilter, other: ListFilter): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
