import type { Cell, Column, Table } from "../core";
import type { ResultColumn } from "../workbook/workbook";

const NAME_HEADER = /name|kunde|firma|unternehmen|customer|client|company|account/i;

/** The key column and the column that names the customer, to stand in front of the results on their own sheet. */
export function carriedColumns(table: Table, key: string): readonly ResultColumn[] {
  const keyColumn = table.columns.find(({ name }) => name === key);
  const names = table.columns.filter((column) => column !== keyColumn && column.kind === "text");
  const nameColumn = names.find(({ name }) => NAME_HEADER.test(name)) ?? names[0];
  return [keyColumn, nameColumn].flatMap((column, position) =>
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
