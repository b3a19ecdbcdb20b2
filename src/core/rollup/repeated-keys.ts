import { categoryKey } from "../table/category-key";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { groupRows, shownCell } from "./group-rows";

/** A key that several rows have. */
export interface RepeatedKey {
  /** As shown in the first of the rows. */
  readonly text: string;
  /** Table rows, ascending. */
  readonly rows: readonly number[];
  /** Headers of the columns in which the rows differ; none where the customer is simply in the list twice. */
  readonly differing: readonly string[];
}

/**
 * Customers that are in the list more than once, in the order of the list. Texts are compared without differences of
 * blanks and case.
 *
 * @param key Header of the key column; without such a column nothing repeats.
 */
export function repeatedKeys(table: Table, key: string): readonly RepeatedKey[] {
  const column = findColumn(table, key);
  if (column === undefined) return [];
  const { count, starts, rows } = groupRows(column);
  const others = table.columns
    .filter((each) => each !== column)
    .map((each) => ({ header: each.name, isSame: cellsComparedIn(each) }));
  const found: RepeatedKey[] = [];
  for (let unit = 0; unit < count; unit += 1) {
    const members = rows.subarray(starts[unit]!, starts[unit + 1]!);
    if (members.length < 2) continue;
    const [first] = members;
    const differing = others.filter(({ isSame }) => members.some((row) => !isSame(row, first!)));
    found.push({
      text: shownCell(column, first!),
      rows: Array.from(members),
      differing: differing.map(({ header }) => header),
    });
  }
  return found;
}

/** Compares two cells of a column by their values, texts without differences of blanks and case. */
function cellsComparedIn({ numbers, codes, dictionary, status }: Column): (a: number, b: number) => boolean {
  const texts = dictionary.map(categoryKey);
  return (a, b) => {
    if (!Object.is(numbers[a], numbers[b])) return false;
    if (Number.isNaN(numbers[a]) && status[a] !== status[b]) return false;
    return codes[a] === codes[b] || texts[codes[a]!] === texts[codes[b]!];
  };
}
