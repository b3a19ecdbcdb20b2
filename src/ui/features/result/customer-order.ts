import type { CustomerNames } from "../../../app";
import type { Scores } from "../../../core";
import type { CustomerMarks } from "./customer-marks";
import type { ListFilter, RowTest } from "./list-filter";

export type SortKey = "rank" | "name" | "score" | "class";

export interface ListChoice {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Text that name or key must contain; "" for all. */
  readonly search: string;
  readonly filter: ListFilter;
}

/** A whole number per table row, from 0 up to below `end`; the lowest comes first. */
interface Places {
  readonly of: ArrayLike<number>;
  readonly end: number;
}

/** More than the classes that there can be, those of exceptions included. */
const MOST_PLACES = 16;

/** Rows by their places; rows in the same place stay in the order in which they come. */
function inOrder(rows: Int32Array, { of, end }: Places): Int32Array {
  const next = new Uint32Array(end + 1);
  for (const row of rows) next[of[row]! + 1]! += 1;
  for (let place = 1; place <= end; place += 1) next[place]! += next[place - 1]!;
  const ordered = new Int32Array(rows.length);
  for (const row of rows) ordered[next[of[row]!]!++] = row;
  return ordered;
}

/** One place per row, made from another column. */
function placesOf(column: ArrayLike<number>, placeOf: (value: number) => number, end: number): Places {
  const of = new Int32Array(column.length);
  for (let row = 0; row < of.length; row += 1) of[row] = placeOf(column[row]!);
  return { of, end };
}

const reversed = ({ of, end }: Places): Places => placesOf(of, (place) => end - 1 - place, end);

/**
 * All table rows as they are sorted. Customers without a score come last, whichever way; equal ones stay in the order
 * of the list.
 *
 * @param nameRanks As `rankNames`; while they are not known, `name` sorts by rank.
 */
export function sortCustomers(
  scores: Scores,
  { place }: CustomerMarks,
  nameRanks: Int32Array | undefined,
  { sort, descending }: Pick<ListChoice, "sort" | "descending">,
): Int32Array {
  const { rank, rowCount } = scores;
  const ranks: Places = { of: rank, end: rowCount + 1 };
  // What counts least stands first.
  const keysOf = (): readonly Places[] => {
    if (sort === "score") return [reversed(ranks)];
    if (sort === "class") return [ranks, placesOf(place, (index) => index + 1, MOST_PLACES)];
    return sort === "name" && nameRanks !== undefined ? [{ of: nameRanks, end: rowCount + 1 }] : [ranks];
  };
  const keys = descending ? keysOf().map(reversed) : keysOf();
  const isUnscored = placesOf(rank, (each) => (each === 0 ? 1 : 0), 2);
  const rows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) rows[row] = row;
  return [...keys, isUnscored].reduce(inOrder, rows);
}

/**
 * Finds customers by a part of their name or key, without regard to case. Texts are looked up in the dictionaries, so
 * that a long list is searched by its different texts only.
 */
export function customerSearch({ columns }: CustomerNames): (search: string) => RowTest {
  const texts = columns.map(({ codes, dictionary }) => ({
    codes,
    lower: dictionary.map((text) => text.toLowerCase()),
  }));
  return (search) => {
    const wanted = search.trim().toLowerCase();
    if (wanted === "") return () => true;
    const hits = texts.map(({ codes, lower }) => ({
      codes,
      found: lower.map((text) => text.includes(wanted)),
    }));
    return (row) => hits.some(({ codes, found }) => found[codes[row] ?? -1] === true);
  };
}
