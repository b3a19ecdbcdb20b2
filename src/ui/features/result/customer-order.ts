import type { Scores } from "../../../core";
import type { CustomerNames } from "./customer-names";

export type SortKey = "rank" | "name" | "score" | "class";

export interface ListChoice {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Text that name or key must contain; "" for all. */
  readonly search: string;
  /** Index of a class, or undefined for all. */
  readonly classIndex: number | undefined;
}

/** Table rows that the list shows, in its order. Customers without a score come last, whichever way it is sorted. */
export function customerOrder(
  scores: Scores,
  names: CustomerNames,
  { sort, descending, search, classIndex }: ListChoice,
  locale: string,
): Int32Array {
  const matches = searchTest(names, search);
  const rows: number[] = [];
  for (let row = 0; row < scores.rowCount; row += 1) {
    if (classIndex !== undefined && scores.classIndex[row] !== classIndex) continue;
    if (matches(row)) rows.push(row);
  }
  const compare = comparison(scores, names, sort, locale);
  const direction = descending ? -1 : 1;
  const isUnscored = (row: number) => (scores.rank[row] === 0 ? 1 : 0);
  rows.sort((a, b) => isUnscored(a) - isUnscored(b) || direction * compare(a, b) || a - b);
  return Int32Array.from(rows);
}

function comparison(scores: Scores, names: CustomerNames, sort: SortKey, locale: string) {
  const byRank = (a: number, b: number) => scores.rank[a]! - scores.rank[b]!;
  if (sort === "rank") return byRank;
  if (sort === "score") return (a: number, b: number) => byRank(b, a);
  if (sort === "class") {
    return (a: number, b: number) => scores.classIndex[a]! - scores.classIndex[b]! || byRank(a, b);
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
