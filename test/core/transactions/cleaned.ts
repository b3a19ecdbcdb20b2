import { readTable, type Cell, type Table } from "../../../src/core";
import {
  cleanTransactions,
  USUAL_DECISIONS,
  type CleanedTransactions,
  type TransactionRoles,
  type TransactionSetup,
} from "../../../src/core/transactions";

export const ROLES: TransactionRoles = { customer: "Kunde", date: "Datum", amount: "Betrag" };

/** A list of transactions that begins at A1 of the sheet "Käufe". */
export const tableOf = (headers: readonly string[], rows: readonly (readonly Cell[])[]): Table =>
  readTable([[...headers], ...rows], {
    isExcelTable: true,
    origin: { sheet: "Käufe", row: 0, column: 0 },
    columns: { Datum: { kind: "date" } },
  });

export const setupOf = (changes: Partial<TransactionSetup> = {}): TransactionSetup => ({
  roles: ROLES,
  ...USUAL_DECISIONS,
  referenceDate: "2025-12-31",
  timeUnit: "week",
  ...changes,
});

export function clean(
  table: Table,
  changes: Partial<TransactionSetup> = {},
  customers?: readonly string[],
): CleanedTransactions {
  const cleaned = cleanTransactions(table, setupOf(changes), customers);
  if (!cleaned.ok) throw new Error(cleaned.issues.map(({ kind }) => kind).join());
  return cleaned.value;
}
