import type { Scores } from "../../../core";
import type { CustomerMarks } from "./customer-marks";
import type { CustomerNames } from "./customer-names";
import { filterTest, type ListFilter } from "./list-filter";

export type SortKey = "rank" | "name" | "score" | "class";

export interface ListChoice {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Text that name or key must contain; "" for all. */
  readonly search: string;
  readonly filter: ListFilter;
}

/** Table rows that the list shows, in its order. Customers without a score come last, whichever way it is sorted. */
export function customerOrder(
  scores: Scores,
  marks: CustomerMarks,
  names: CustomerNames,
  { sort, descending, search, filter }: ListChoice,
  locale: string,
): Int32Array {
  const passes = filterTest(filter, scores, marks);
  const matches = searchTest(names, search);
  const rows: number[] = [];
  for (let row = 0; row < scores.rowCount; row += 1) {
    if (passes(row) && matches(row)) rows.push(row);
  }
  const compare = comparison(scores, marks, names, sort, locale);
  const direction = descending ? -1 : 1;
  const isUnscored = (row: number) => (scores.rank[row] === 0 ? 1 : 0);
  rows.sort((a, b) => isUnscored(a) - isUnscored(b) || direction * compare(a, b) || a - b);
  return Int32Array.from(rows);
}

function comparison(
  scores: Scores,
  { place }: CustomerMarks,
  names: CustomerNames,
  sort: SortKey,
  locale: string,
) {
  const byRank = (a: number, b: number) => scores.rank[a]! - scores.rank[b]!;
  if (sort === "rank") return byRank;
  if (sort === "score") return (a: number, b: number) => byRank(b, a);
  if (sort === "class") {
    return (a: number, b: number) => place[a]! - place[b]! || byRank(a, b);
  }
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  return (a: number, b: number) => collator.compare(names.nameOf(a), names.nameOf(b));
}

/** Looks a text up in the dictionaries, so that a long list is searched by its different texts only. */
function searchTest({ columns }: CustomerNames, search: string): (row: number) => boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return () => true;
  const hits = columns.map(({ codes, dictionary }) => ({
    codes,
    found: dictionary.map((text) => text.toLowerCase().includes(wanted)),
  }));
  return (row) => hits.some(({ codes, found }) => found[codes[row] ?? -1] === true);
}
