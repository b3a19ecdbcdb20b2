import type { Cell, Column, Table } from "../core";
import type { ResultColumn } from "../workbook/workbook";
import { nameColumn } from "./name-column";

/**
 * What stands in front of the results on their own sheet: the key column, the column that names the customer, and the
 * number of rows of each customer where it was counted.
 */
export function carriedColumns(table: Table, key: string): readonly ResultColumn[] {
  const keyColumn = table.columns.find(({ name }) => name === key);
  const counted = table.columns.find(({ index }) => index < 0);
  return [
    ...asTexts("key", keyColumn),
    ...asTexts("name", nameColumn(table, key)),
    ...(counted
      ? [{ id: "rows", header: counted.name, values: Array.from(counted.numbers), numberFormat: "0" }]
      : []),
  ];
}

function asTexts(id: string, column: Column | undefined): readonly ResultColumn[] {
  return column ? [{ id, header: column.name, values: texts(column), numberFormat: "@" }] : [];
}

function texts({ codes, dictionary }: Column): readonly Cell[] {
  return Array.from(codes, (code) => dictionary[code] ?? "");
}
