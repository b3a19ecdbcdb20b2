import { topicOf } from "../proposal/topics";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { groupRows } from "./group-rows";
import { proposeAggregate } from "./propose-aggregate";
import type { Aggregate, Unit } from "./types";
import { unitKindOf } from "./unit-columns";

/**
 * How the rows of a list could be rolled up by a column: an aggregate for every column that has a value, and the date by
 * which the newest row is told, where there is one.
 *
 * @param table The list row by row.
 * @param key Header of the column that says which rows belong together.
 * @param countHeader Header of the column with the number of rows, in the user's words.
 */
export function proposeUnit(table: Table, key: string, countHeader: string): Unit {
  const column = findColumn(table, key);
  const dates = table.columns.filter(({ kind }) => kind === "date");
  const by = (dates.find(({ name }) => topicOf(name) === "recency") ?? dates[0])?.name;
  const aggregates: Record<string, Aggregate> = {};
  if (column !== undefined) {
    const groups = groupRows(column);
    for (const each of table.columns) {
      if (each === column || each.kind === "empty") continue;
      aggregates[each.name] = proposeAggregate(each, groups, by !== undefined);
    }
  }
  return {
    kind: unitKindOf(key),
    aggregates,
    ...(by !== undefined && { by }),
    countHeader,
  };
}
