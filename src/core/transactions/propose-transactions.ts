import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { columnCodes } from "./column-codes";
import { proposeTransactionRoles } from "./propose-roles";
import { proposeTransactionSetup, type SetupProposal } from "./propose-setup";
import type { TransactionRoles } from "./setup";

/** Why a table is taken for a list of transactions, or not. */
export type TransactionReason =
  /** It is one: customers stand in several rows. */
  | { readonly kind: "customers-repeat"; readonly rows: number; readonly customers: number }
  /** It is one: although nobody came back, there are order numbers. */
  | { readonly kind: "orders"; readonly rows: number }
  /** It is none. */
  | { readonly kind: "customer-missing" }
  | { readonly kind: "date-missing" }
  /** It is none: every customer has one row, as in a list of customers. */
  | { readonly kind: "customers-once"; readonly customers: number };

/** What the columns of a table were taken for. */
export interface TransactionProposal extends Partial<SetupProposal> {
  /** Present where at least a customer and a date were found, though the table may still be none of transactions. */
  readonly roles?: TransactionRoles;
  /** Whether the table is a list of transactions; then there is a setup. */
  readonly isTransactions: boolean;
  readonly reason: TransactionReason;
}

/** Rows a customer from which a list is one of transactions: some come back in any. */
const LEAST_ROWS_PER_CUSTOMER = 1.02;

/**
 * Whether a table is a list of transactions, which of its columns say what, and how to take it.
 *
 * @param today ISO date; later purchases say nothing about the period.
 */
export function proposeTransactions(table: Table, options: { readonly today: string }): TransactionProposal {
  const { customer, date, ...others } = proposeTransactionRoles(table);
  if (customer === undefined) return { isTransactions: false, reason: { kind: "customer-missing" } };
  if (date === undefined) return { isTransactions: false, reason: { kind: "date-missing" } };
  const roles = { customer, date, ...others };
  const { codes, count: customers } = columnCodes(findColumn(table, customer)!);
  const rows = codes.reduce((count, code) => count + (code < 0 ? 0 : 1), 0);
  const repeats = rows > customers && rows >= customers * LEAST_ROWS_PER_CUSTOMER;
  if (!repeats && roles.order === undefined)
    return { roles, isTransactions: false, reason: { kind: "customers-once", customers } };
  return {
    ...proposeTransactionSetup(table, roles, options),
    roles,
    isTransactions: true,
    reason: repeats ? { kind: "customers-repeat", rows, customers } : { kind: "orders", rows },
  };
}
