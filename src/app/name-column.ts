import type { Column, Table } from "../core";

const NAME_HEADER = /name|kunde|firma|unternehmen|customer|client|company|account/i;

/** The column that calls the customers by name: a text column named so, else the first text column beside the key. */
export function nameColumn(table: Table, key: string): Column | undefined {
  const texts = table.columns.filter(({ kind, name }) => kind === "text" && name !== key);
  return texts.find(({ name }) => NAME_HEADER.test(name)) ?? texts[0];
}
