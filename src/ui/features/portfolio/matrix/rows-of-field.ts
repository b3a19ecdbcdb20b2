import type { Portfolio } from "../../../../core";

/** Table rows of the customers in a field. */
export function rowsOfField({ field }: Pick<Portfolio, "field">, wanted: number): Int32Array {
  const rows: number[] = [];
  field.forEach((of, row) => {
    if (of === wanted) rows.push(row);
  });
  return Int32Array.from(rows);
}
