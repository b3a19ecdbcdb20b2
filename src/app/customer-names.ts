import { type Column, findColumn, type Table } from "../core";
import { nameColumn } from "./name-column";

/** How customers are called in lists: by name, by key, or by both. */
export interface CustomerNames {
  /** The columns to search in. */
  readonly columns: readonly Column[];
  /** The customer's name, else the key; "" where both are blank. */
  readonly nameOf: (row: number) => string;
  /** The key where it is not the name already; "" otherwise. */
  readonly keyOf: (row: number) => string;
}

const textAt = (column: Column | undefined, row: number): string =>
  column === undefined ? "" : (column.dictionary[column.codes[row] ?? -1] ?? "");

/** Finds the columns that say who a customer is. `key` is the header of the key column, "" for none. */
export function customerNames(table: Table, key: string): CustomerNames {
  const keyColumn = findColumn(table, key);
  const names = nameColumn(table, key);
  return {
    columns: [names, keyColumn].filter((column) => column !== undefined),
    nameOf: (row) => textAt(names, row) || textAt(keyColumn, row),
    keyOf: (row) => (textAt(names, row) === "" ? "" : textAt(keyColumn, row)),
  };
}
