import { findColumn } from "../table/find-column";
import { serialOfIso } from "../table/date-text";
import type { Column, Table } from "../table/types";
import { fail, ok, type Result } from "../result";
import { columnCodes, type ColumnCodes } from "./column-codes";
import type { TransactionRole, TransactionSetup } from "./setup";
import { amountColumn, dayColumn } from "./transaction-columns";
import type { TransactionIssue } from "./types";

/** The columns of a list of transactions, read in their roles. */
export interface TransactionRows {
  readonly count: number;
  readonly columns: Readonly<Partial<Record<TransactionRole, Column>>>;
  readonly customers: ColumnCodes;
  readonly days: Int32Array;
  /** NaN throughout where the list has no amounts. */
  readonly amounts: Float64Array;
  readonly costs: Float64Array | undefined;
  readonly orders: ColumnCodes | undefined;
  readonly products: ColumnCodes | undefined;
  readonly channels: ColumnCodes | undefined;
  readonly currencies: ColumnCodes | undefined;
  /** Serial days between which purchases count. */
  readonly firstDay: number | undefined;
  readonly lastDay: number;
}

/**
 * Reads a list of transactions in the roles of a setup.
 *
 * @param customers Names of all customers, where a list of them is given; they are numbered before all others.
 */
export function readTransactionRows(
  table: Table,
  { roles, from, referenceDate, currency }: TransactionSetup,
  customers: readonly string[],
): Result<TransactionRows, TransactionIssue> {
  const columns: Partial<Record<TransactionRole, Column>> = {};
  const issues: TransactionIssue[] = [];
  for (const [role, header] of Object.entries(roles) as [TransactionRole, string][]) {
    const column = findColumn(table, header);
    if (column !== undefined) columns[role] = column;
    else issues.push({ kind: "column-missing", path: ["roles", role], values: { column: header } });
  }
  const lastDay = serialOfIso(referenceDate);
  const firstDay = from === undefined ? undefined : serialOfIso(from);
  if (lastDay === undefined)
    issues.push({ kind: "end-not-a-date", path: ["referenceDate"], values: { value: referenceDate } });
  else if (from !== undefined && (firstDay === undefined || firstDay > lastDay))
    issues.push({ kind: "period-empty", path: ["from"], values: { from, to: referenceDate } });
  for (const [name, rate] of Object.entries(currency?.rates ?? {}))
    if (!(rate > 0 && rate < Infinity))
      issues.push({ kind: "rate-not-positive", path: ["currency", "rates", name], values: { rate } });
  if (columns.currency !== undefined && currency === undefined)
    issues.push({ kind: "currency-undecided", path: ["currency"] });
  const [first, ...others] = issues;
  if (first !== undefined) return fail(first, ...others);

  const count = table.rowCount;
  const codesOf = (column: Column | undefined) => column && columnCodes(column);
  return ok({
    count,
    columns,
    customers: columnCodes(columns.customer!, customers),
    days: dayColumn(columns.date!),
    amounts: columns.amount ? amountColumn(columns.amount) : new Float64Array(count).fill(NaN),
    costs: columns.cost && amountColumn(columns.cost),
    orders: codesOf(columns.order),
    products: codesOf(columns.product),
    channels: codesOf(columns.channel),
    currencies: codesOf(columns.currency),
    firstDay,
    lastDay: lastDay!,
  });
}
