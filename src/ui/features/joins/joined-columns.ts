import { type ColumnKind, findColumn, type MeasuredTable } from "../../../core";
import { freeName, type ReadTable } from "../../joins";

/** A column that a table has of its own, by a look-up, or computed. */
export interface JoinedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly dictionary: readonly string[];
}

/** The columns of a table as the join sees them, without joining anything. */
export function joinedColumns(
  measured: MeasuredTable,
  tables: readonly ReadTable[],
): readonly JoinedColumn[] {
  const tableOf = (id: string) => tables.find((each) => each.id === id)?.table;
  const columns: JoinedColumn[] = [...(tableOf(measured.table)?.columns ?? [])];
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  for (const { table, columns: headers } of measured.lookUps ?? []) {
    for (const header of headers) {
      const other = tableOf(table);
      const found = other && findColumn(other, header);
      if (found === undefined) continue;
      const name = freeName(found.name, taken);
      taken.add(name.toLowerCase());
      columns.push({ name, kind: found.kind, dictionary: found.dictionary });
    }
  }
  const { amount } = measured;
  return amount === undefined ? columns : [...columns, { name: amount.name, kind: "number", dictionary: [] }];
}
