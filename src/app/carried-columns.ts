import type { Cell, Column, Table } from "../core";
import type { ResultColumn } from "../workbook/workbook";
import { nameColumn } from "./name-column";

/** The key column and the column that names the customer, to stand in front of the results on their own sheet. */
export function carriedColumns(table: Table, key: string): readonly ResultColumn[] {
  const keyColumn = table.columns.find(({ name }) => name === key);
  return [keyColumn, nameColumn(table, key)].flatMap((column, position) =>
    column
      ? [
          {
            id: position === 0 ? "key" : "name",
            header: column.name,
            values: texts(column),
            numberFormat: "@",
          },
        ]
      : [],
  );
}

function texts({ codes, dictionary }: Column): readonly Cell[] {
  return Array.from(codes, (code) => dictionary[code] ?? "");
}
