import type { ScoringModel } from "../model/types";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";

/**
 * What decides between equal scores, one entry per table row: more comes first, NaN last.
 *
 * @returns Undefined where the model breaks no ties, or the table has no such column.
 */
export function tieValues({ tieBreak }: ScoringModel, table: Table): Float64Array | undefined {
  const numbers = tieBreak && findColumn(table, tieBreak.column)?.numbers;
  return tieBreak?.better === "less" ? numbers?.map((value) => -value) : numbers;
}
