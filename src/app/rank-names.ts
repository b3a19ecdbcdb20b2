import type { Table } from "../core";
import { customerNames } from "./customer-names";

/**
 * The place of every customer's name in the alphabet of a language, from 0; names that it does not tell apart share one.
 * Numbers in names count as numbers.
 *
 * @param key Header of the key column, "" for none.
 * @param locale BCP 47, as "de-DE".
 */
export function rankNames(table: Table, key: string, locale: string): Int32Array {
  const { nameOf } = customerNames(table, key);
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const names = Array.from({ length: table.rowCount }, (_, row) => nameOf(row));
  const ranks = new Map<string, number>();
  let rank = -1;
  let previous: string | undefined;
  for (const name of [...new Set(names)].sort(compare)) {
    if (previous === undefined || compare(previous, name) !== 0) rank += 1;
    ranks.set(name, rank);
    previous = name;
  }
  return Int32Array.from(names, (name) => ranks.get(name)!);
}
