import type { Survivors } from "../clv/beta-geometric";
import { fail, ok, type Result } from "../result";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import type { SurvivorTableSetup } from "./setup";
import type { ContractIssue } from "./types";

/** Customers of whom it is known how many were left. */
export interface SurvivorGroup {
  /** "" where the table does not name it. */
  readonly name: string;
  readonly survivors: Survivors;
}

/** Shares of 1 or 100 % stand for so many customers. */
const CUSTOMERS_FOR_SHARES = 1000;

/**
 * Reads a table of survivors. Blank cells at the end of a group were not observed; shares become survivors of
 * {@link CUSTOMERS_FOR_SHARES} customers.
 */
export function readSurvivors(
  table: Table,
  setup: SurvivorTableSetup,
): Result<readonly SurvivorGroup[], ContractIssue> {
  const columns: Column[] = [];
  const missing: ContractIssue[] = [];
  for (const header of setup.columns) {
    const column = findColumn(table, header);
    if (column) columns.push(column);
    else missing.push({ kind: "contract-column-missing", values: { column: header } });
  }
  const [first, ...others] = missing;
  if (first !== undefined) return fail(first, ...others);
  const groups = (setup.direction === "down" ? downwards(columns) : across(table, columns, setup.names))
    .map(({ name, survivors }) => ({ name, survivors: counted(observed(survivors)) }))
    .filter(({ survivors }) => survivors.length > 0);
  const issues = groups.flatMap(issuesOf);
  const [wrong, ...more] = issues;
  if (wrong !== undefined) return fail(wrong, ...more);
  if (!groups.some(({ survivors }) => survivors.length > 1)) return fail({ kind: "survivors-missing" });
  return ok(groups);
}

const downwards = (columns: readonly Column[]) =>
  columns.map(({ name, numbers }) => ({ name, survivors: [...numbers] }));

function across(table: Table, columns: readonly Column[], header: string | undefined) {
  const names = header === undefined ? undefined : findColumn(table, header);
  return Array.from({ length: columns[0]?.numbers.length ?? 0 }, (_, row) => ({
    name: names === undefined ? String(row + 1) : nameAt(names, row),
    survivors: columns.map(({ numbers }) => numbers[row]!),
  }));
}

function nameAt({ codes, dictionary, numbers }: Column, row: number): string {
  const number = numbers[row]!;
  return dictionary[codes[row] ?? -1] ?? (Number.isNaN(number) ? "" : String(number));
}

/** Without what is blank behind the last number. */
function observed(values: readonly number[]): number[] {
  let end = values.length;
  while (end > 0 && Number.isNaN(values[end - 1]!)) end--;
  return values.slice(0, end);
}

const counted = (values: readonly number[]): number[] =>
  values[0] === 1 && values.every((value) => !(value > 1))
    ? values.map((value) => value * CUSTOMERS_FOR_SHARES)
    : [...values];

function issuesOf({ name, survivors }: SurvivorGroup): ContractIssue[] {
  return survivors.flatMap((value, period): ContractIssue[] => {
    const values = { group: name, period, value };
    if (!(value >= 0 && value < Infinity)) return [{ kind: "survivors-not-a-count", values }];
    const before = survivors[period - 1] ?? Infinity;
    return value > before ? [{ kind: "survivors-rise", values: { ...values, before } }] : [];
  });
}
