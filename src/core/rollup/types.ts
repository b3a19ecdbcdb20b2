/** What one row of the result stands for, where the list has several rows for it. */
export type UnitKind = "person" | "company" | "household";

/**
 * How the cells of several rows become one value. Blank cells have no say while another row of the unit has a value.
 * - `sum`, `mean`, `max`, `min`: of numbers; `max` and `min` also of dates and of yes (1) and no (0).
 * - `newest`: the value of the row with the latest date, among equal dates of the lowest row in the list.
 * - `first`: the value of the highest row in the list.
 * - `common`: the most frequent text, among equally frequent ones the one that comes first.
 * - `count`: how many rows have a value.
 */
export type Aggregate = "sum" | "mean" | "max" | "min" | "newest" | "first" | "common" | "count";

/** How the rows that have the same key become one. The key column of the model says which rows belong together. */
export interface Unit {
  readonly kind: UnitKind;
  /** By header; a column that is not named, or cannot be aggregated so, takes the proposed aggregate. */
  readonly aggregates: Readonly<Record<string, Aggregate>>;
  /** Header of the date column that tells which row is the newest; absent: the lowest row of the list is. */
  readonly by?: string;
  /** Header of a further column with the number of rows of each unit; absent for none. */
  readonly countHeader?: string;
}
