import type { ScoringModel } from "../model/types";
import { headerKey } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { isLabel, topicOf, topicWeight, yearOf } from "./topics";

const MOST_CATEGORIES = 12;
const FEWEST_FILLED = 0.3;

function filledShare(column: Column): number {
  let filled = 0;
  for (const status of column.status) {
    if (status === CellStatus.value || status === CellStatus.estimate) filled += 1;
  }
  return column.status.length === 0 ? 0 : filled / column.status.length;
}

/** True when a column tells customers apart at all: at least two different values. */
function varies(column: Column): boolean {
  if (column.kind === "text") return column.dictionary.length > 1;
  let first = NaN;
  for (const value of column.numbers) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) first = value;
    else if (value !== first) return true;
  }
  return false;
}

/** How well a column serves as a factor; 0 and less for columns that should not be proposed by themselves. */
export function factorRating(column: Column): number {
  if (column.kind === "empty") return -1000;
  const topic = topicOf(column.name);
  const isListable = column.kind !== "text" || new Set(column.dictionary).size <= MOST_CATEGORIES;
  let rating = topic === undefined ? 0 : 100 + topicWeight(topic);
  if (isLabel(column.name)) rating -= 300;
  if (!isListable) rating -= 400;
  if (!varies(column)) rating -= 300;
  if (column.kind === "number") rating += 10;
  const filled = filledShare(column);
  return rating + 10 * filled - (filled < FEWEST_FILLED ? 100 : 0);
}

/**
 * Columns that no factor uses yet and that could become one, the best first; of several years the newest goes
 * before the older ones. The key is not among them.
 */
export function proposableColumns(table: Table, model: ScoringModel): readonly Column[] {
  const taken = new Set([model.key, ...model.factors.map(({ column }) => column)].map(headerKey));
  return table.columns
    .filter((column) => column.kind !== "empty" && !taken.has(headerKey(column.name)))
    .map((column) => ({ column, rating: factorRating(column), year: yearOf(column.name) ?? Infinity }))
    .sort((a, b) => b.rating - a.rating || b.year - a.year || a.column.index - b.column.index)
    .map(({ column }) => column);
}
