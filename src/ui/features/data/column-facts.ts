import { type Column, columnSummary, type ColumnSummary } from "../../../core";

const known = new WeakMap<Column, ColumnSummary>();

/** A column in a few figures; looked at once, however often it is shown. */
export function columnFacts(column: Column): ColumnSummary {
  const before = known.get(column);
  if (before !== undefined) return before;
  const facts = columnSummary(column);
  known.set(column, facts);
  return facts;
}
