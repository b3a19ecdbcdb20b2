import { categoryKey } from "../table/category-key";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
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
  const found: RepeatedKey[] = [];
  for (let unit = 0; unit < count; unit += 1) {
    const members = rows.subarray(starts[unit]!, starts[unit + 1]!);
    if (members.length < 2) continue;
    const [first] = members;
    const differing = table.columns.filter((each) => {
      const text = categoryKey(shownCell(each, first!));
      return each !== column && members.some((row) => categoryKey(shownCell(each, row)) !== text);
    });
    found.push({
      text: shownCell(column, first!),
      rows: Array.from(members),
      differing: differing.map(({ name }) => name),
    });
  }
  return found;
}
