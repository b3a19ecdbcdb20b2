import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { joinedRows } from "./joined-rows";
import { blankKeys, repeatedKeys } from "./key-findings";
import { indexKeys } from "./key-index";
import { missingColumn } from "./look-up-columns";
import type { AmountColumn, JoinFinding, JoinTables, LookUp, ShareForm } from "./types";

/** What the rows of a list get from other tables before they are taken for purchases; plain data. */
export interface PurchaseJoin {
  readonly lookUps: readonly LookUp[];
  readonly amount?: AmountColumn;
  /** The table that has every customer once: id and header of the key. With it customers without a purchase are there. */
  readonly customers?: { readonly table: string; readonly key: string };
}

/** What joining adds to a list. */
export interface PurchaseRows {
  /** The columns that the rows got, in the order in which they stand behind those of the list. */
  readonly columns: readonly Column[];
  /** How the shares off of the amount were read, where there are any. */
  readonly discountForm?: ShareForm;
  /** All customers as the customer list shows them; none without such a list. */
  readonly customers: readonly string[];
  readonly findings: readonly JoinFinding[];
}

/**
 * Looks up columns for the rows of a list, computes their amount, and takes the names of all customers. What cannot be
 * done is a finding, and the rest is done without it.
 *
 * @param id Id of `table` in findings.
 * @param others The other tables by their ids.
 */
export function joinPurchaseRows(
  table: Table,
  id: string,
  join: PurchaseJoin,
  others: JoinTables,
): PurchaseRows {
  const { lookUps, amount, customers } = join;
  const joined = joinedRows(table, { table: id, lookUps, ...(amount !== undefined && { amount }) }, others);
  const listed = customersOf(customers, others);
  return {
    columns: joined.table.columns.slice(table.columns.length),
    ...(joined.discountForm !== undefined && { discountForm: joined.discountForm }),
    customers: listed.names,
    findings: [...joined.findings, ...listed.findings],
  };
}

function customersOf(
  customers: PurchaseJoin["customers"],
  others: JoinTables,
): { readonly names: readonly string[]; readonly findings: readonly JoinFinding[] } {
  if (customers === undefined) return { names: [], findings: [] };
  const { table: id, key: header } = customers;
  const table = others[id];
  if (table === undefined)
    return { names: [], findings: [{ kind: "table-missing", severity: "problem", table: id, count: 1 }] };
  const key = findColumn(table, header);
  if (key === undefined) return { names: [], findings: [missingColumn(id, header)] };
  const index = indexKeys(key);
  return {
    names: index.keys,
    findings: [
      ...repeatedKeys(table, id, key, index, "customer-repeated"),
      ...blankKeys(id, table, key, index, "customer-key-blank"),
    ],
  };
}
