import { findColumn } from "../../../core";
import type { PurchasesState } from "../types";

const PLAIN_AMOUNT = "#,##0.00";

/** The Excel number format of the column that amounts are taken from, or a plain one. */
export function amountFormatOf({
  table,
  setup,
  columnFormats,
}: Pick<PurchasesState, "table" | "setup" | "columnFormats">): string {
  const amount = table && findColumn(table, setup?.transactions.roles.amount ?? "");
  const format = (amount && columnFormats[amount.index]) ?? "General";
  return format === "General" ? PLAIN_AMOUNT : format;
}
