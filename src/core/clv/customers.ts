import { fail, ok, type Issue, type Result } from "../result";

/** Numbers, one per customer. */
export type NumberColumn = ArrayLike<number>;

/**
 * Purchase histories as columns of equal length, one entry per customer.
 *
 * All times are in one unit and counted from the customer's first purchase.
 */
export interface CustomerColumns {
  /** Repeat purchases: whole numbers >= 0. */
  readonly frequency: NumberColumn;
  /** Time of the last purchase; 0 for a customer without repeat purchases. */
  readonly recency: NumberColumn;
  /** Time until the end of the observation, >= recency. */
  readonly age: NumberColumn;
  /** How many customers each entry stands for, > 0; one each when absent. */
  readonly weights?: NumberColumn;
}

export type CustomerIssueKind =
  | "customers-empty"
  | "column-lengths-differ"
  | "frequency-not-a-count"
  | "recency-negative"
  | "recency-beyond-age"
  | "recency-without-repeat"
  | "age-not-a-time"
  | "weight-not-positive"
  | "no-repeat-purchases";

/** `path` names the column and the first entry (from 0) that breaks the rule; `values.entries` counts all. */
export interface CustomerIssue extends Issue {
  readonly kind: CustomerIssueKind;
}

type Rule = readonly [CustomerIssueKind, keyof CustomerColumns, (entry: number) => boolean];

/**
 * What is wrong with a column, told once per rule: the first offending entry and how many there are.
 *
 * @param breaks Whether the entry at an index breaks the rule.
 */
export function findBreach<K extends string>(
  kind: K,
  column: string,
  values: NumberColumn,
  breaks: (entry: number) => boolean,
): (Issue & { readonly kind: K }) | undefined {
  let first = -1;
  let entries = 0;
  for (let entry = 0; entry < values.length; entry++) {
    if (!breaks(entry)) continue;
    if (first < 0) first = entry;
    entries++;
  }
  if (first < 0) return undefined;
  return { kind, path: [column, first], values: { value: values[first]!, entries } };
}

/**
 * Checks purchase histories before a fit.
 *
 * @returns The same columns, or one issue per broken rule.
 */
export function checkCustomers(columns: CustomerColumns): Result<CustomerColumns, CustomerIssue> {
  const { frequency, recency, age, weights } = columns;
  const entries = frequency.length;
  for (const [column, values] of Object.entries({ recency, age, ...(weights && { weights }) })) {
    if (values.length !== entries)
      return fail({
        kind: "column-lengths-differ",
        path: [column],
        values: { entries: values.length, expected: entries },
      });
  }
  if (entries === 0) return fail({ kind: "customers-empty" });
  const rules: readonly Rule[] = [
    ["frequency-not-a-count", "frequency", (i) => !(Number.isInteger(frequency[i]) && frequency[i]! >= 0)],
    ["recency-negative", "recency", (i) => !(recency[i]! >= 0)],
    ["recency-beyond-age", "recency", (i) => recency[i]! > age[i]!],
    ["recency-without-repeat", "recency", (i) => frequency[i] === 0 && recency[i]! > 0],
    ["age-not-a-time", "age", (i) => !(age[i]! >= 0 && age[i]! < Infinity)],
    ["weight-not-positive", "weights", (i) => !(weights![i]! > 0 && weights![i]! < Infinity)],
  ];
  const issues = rules.flatMap(([kind, column, breaks]) => {
    const values = columns[column];
    const issue = values && findBreach(kind, column, values, breaks);
    return issue ? [issue] : [];
  });
  const [first, ...others] = issues;
  return first ? fail(first, ...others) : ok(columns);
}

/** Checks purchase histories for a fit, which also needs someone who bought again at some time. */
export function checkRepeatCustomers(columns: CustomerColumns): Result<CustomerColumns, CustomerIssue> {
  const checked = checkCustomers(columns);
  if (!checked.ok) return checked;
  for (let i = 0; i < columns.frequency.length; i++) if (columns.frequency[i]! > 0) return checked;
  return fail({ kind: "no-repeat-purchases", values: { entries: columns.frequency.length } });
}
