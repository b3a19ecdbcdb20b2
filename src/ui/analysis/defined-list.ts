import type { ListColumn, ListRequest, PageRow } from "../../workbook/workbook";

/** A column of a written list with what its values mean. */
export interface DefinedColumn extends ListColumn {
  readonly definition: string;
}

interface DefinedList extends Pick<ListRequest, "id" | "sheet" | "table"> {
  /** Lines on what the list is made of: source, period, unit, currency. */
  readonly about: readonly string[];
  /** One with the id "customer" tells the rows apart. */
  readonly columns: readonly DefinedColumn[];
}

/** A list of customers under its title, what it is made of, and what each of its columns means. */
export function definedList({ id, sheet, table, about, columns }: DefinedList): ListRequest {
  const head: readonly PageRow[] = [
    [{ value: sheet, bold: true, fontSize: 14 }],
    ...about.map((line): PageRow => [line]),
    [],
    // In one cell, since the first column is as narrow as the customers' names.
    ...columns.map(({ header, definition }): PageRow => [`${header}: ${definition}`]),
    [],
  ];
  return { id, sheet, table, key: "customer", columns, head, activate: true };
}
