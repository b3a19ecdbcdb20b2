import type { Column, Table } from "./types";

/** Header texts are compared without differences of blanks and case. */
export const headerKey = (name: string): string => name.replace(/\s+/gu, " ").trim().toLowerCase();

/** The column with this header; an exact match goes before one that differs in blanks or case only. */
export function findColumn(table: Table, name: string): Column | undefined {
  if (name === "") return undefined;
  const exact = table.columns.find((column) => column.name === name);
  if (exact !== undefined) return exact;
  const key = headerKey(name);
  return table.columns.find((column) => headerKey(column.name) === key);
}
