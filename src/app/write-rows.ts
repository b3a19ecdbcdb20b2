import type { Members, Table } from "../core";
import type { ResultColumn, WriteRequest } from "../workbook/workbook";

type Rows = Pick<WriteRequest, "sourceRows" | "key" | "columns">;

/**
 * Results for every row of the list where a customer has several: each row of a customer gets the customer's results, and
 * is known by its own key as shown.
 */
export function onEveryRow(table: Table, columns: readonly ResultColumn[], members: Members): Rows {
  const { starts, sourceRows, keys } = members;
  const customers = new Int32Array(sourceRows.length);
  for (let row = 0; row < table.rowCount; row += 1) customers.fill(row, starts[row], starts[row + 1]);
  const order = Array.from(sourceRows.keys()).sort((a, b) => sourceRows[a]! - sourceRows[b]!);
  return {
    sourceRows: Int32Array.from(order, (member) => sourceRows[member]!),
    key: { column: members.column, header: members.header, texts: order.map((member) => keys[member]!) },
    columns: columns.map((column) => ({
      ...column,
      values: order.map((member) => column.values[customers[member]!]!),
    })),
  };
}
