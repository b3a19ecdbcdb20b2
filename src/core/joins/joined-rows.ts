import type { Table } from "../table/types";
import { amountColumn } from "./amount-column";
import { lookUpColumns } from "./look-up-columns";
import type { JoinFinding, JoinTables, LookUpReport, MeasuredTable, ShareForm } from "./types";

/** A table with everything that was looked up for it and computed in it. */
export interface JoinedRows {
  readonly table: Table;
  readonly discountForm?: ShareForm;
  /** One per look-up that could be made. */
  readonly lookUps: readonly LookUpReport[];
  readonly findings: readonly JoinFinding[];
}

/**
 * Brings the looked-up columns and the computed amount to the rows of a table, in this order. What cannot be done is a
 * finding, and the rest is done without it.
 *
 * @param table One of `tables`, by `measured.table`.
 */
export function joinedRows(
  table: Table,
  measured: Pick<MeasuredTable, "table" | "lookUps" | "amount">,
  tables: JoinTables,
): JoinedRows {
  const id = measured.table;
  const findings: JoinFinding[] = [];
  const reports: LookUpReport[] = [];
  let joined = table;
  (measured.lookUps ?? []).forEach((lookUp, at) => {
    const looked = lookUpColumns(joined, id, lookUp, tables);
    if ("kind" in looked) {
      findings.push(looked);
      return;
    }
    joined = looked.table;
    findings.push(...looked.findings);
    reports.push({ at, matchedRows: looked.match.matchedRows, unmatched: looked.match.foreignOnly });
  });
  if (measured.amount === undefined) return { table: joined, lookUps: reports, findings };
  const amount = amountColumn(joined, id, measured.amount);
  if ("kind" in amount) return { table: joined, lookUps: reports, findings: [...findings, amount] };
  return {
    table: amount.table,
    lookUps: reports,
    ...(amount.discountForm !== undefined && { discountForm: amount.discountForm }),
    findings: [...findings, ...amount.findings],
  };
}
