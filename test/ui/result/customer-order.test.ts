import fc from "fast-check";
import { customerNames } from "../../../src/app";
import { rankNames } from "../../../src/app/rank-names";
import { readTable, type Scores } from "../../../src/core";
import { competitionRanks } from "../../../src/core/scoring/rank";
import type { CustomerMarks } from "../../../src/ui/features/result/customer-marks";
import {
  customerSearch,
  type ListChoice,
  sortCustomers,
} from "../../../src/ui/features/result/customer-order";
import { ALL_CUSTOMERS, filterTest } from "../../../src/ui/features/result/list-filter";

const table = readTable(
  [
    ["Kundennr", "Firma", "Umsatz"],
    ["K10", "Zander", 1],
    ["K2", "adler", 2],
    ["K3", "Örtel", 3],
    ["K4", "Bach", 4],
    ["K5", "Otto", 5],
  ],
  { key: "Kundennr" },
);
const names = customerNames(table, "Kundennr");
const scores = {
  rowCount: 5,
  score: Float64Array.of(50, 95, NaN, 50, 70),
  rank: Uint32Array.of(3, 1, 0, 3, 2),
  classIndex: Int8Array.of(1, 0, -1, 1, 0),
} as unknown as Scores;

/** Otto, of the first class by points, is new and shown in a class of his own behind the two of the model. */
const marks = { place: Int8Array.of(1, 0, -1, 1, 2) } as unknown as CustomerMarks;

const WHOLE: ListChoice = { sort: "rank", descending: false, search: "", filter: ALL_CUSTOMERS };
const nameRanks = rankNames(table, "Kundennr", "de-DE");
const order = (choice: Partial<ListChoice>) => {
  const { search, filter, ...sorting } = { ...WHOLE, ...choice };
  const isFound = customerSearch(names)(search);
  const passes = filterTest(filter, scores, marks);
  return [...sortCustomers(scores, marks, nameRanks, sorting)].filter((row) => passes(row) && isFound(row));
};

test("by rank: ties in the order of the list, customers without a score last", () => {
  expect(order({})).toEqual([1, 4, 0, 3, 2]);
  expect(order({ descending: true })).toEqual([0, 3, 4, 1, 2]);
});

test("by score the lowest comes first, the other way round the highest", () => {
  expect(order({ sort: "score" })).toEqual([0, 3, 4, 1, 2]);
  expect(order({ sort: "score", descending: true })).toEqual([1, 4, 0, 3, 2]);
});

test("by name as a German reads it: case does not count, Ö stands with O", () => {
  expect(order({ sort: "name" })).toEqual([1, 3, 4, 0, 2]);
});

test("the search finds parts of names and keys, without regard to case", () => {
  expect(order({ search: "AD" })).toEqual([1]);
  expect(order({ search: " k1 " })).toEqual([0]);
  expect(order({ search: "xyz" })).toEqual([]);
});

test("a class shows its customers only, without those who are shown in another", () => {
  expect(order({ filter: { kind: "class", place: 0 } })).toEqual([1]);
  expect(order({ filter: { kind: "class", place: 2 } })).toEqual([4]);
});

test("by class: the best first, classes of exceptions behind them, customers without a score last", () => {
  expect(order({ sort: "class" })).toEqual([1, 0, 3, 4, 2]);
});

test("a customer is called by the name column, with the key beside it", () => {
  expect([names.nameOf(1), names.keyOf(1)]).toEqual(["adler", "K2"]);
});

test("names that a reader does not tell apart share a place, and 2 comes before 10", () => {
  const list = readTable([["Nr", "Firma"], ["1", "Öl 10"], ["2", "ol 2"], ["3", "OL 2"], ["4", "öl 10"]], { key: "Nr" }); // prettier-ignore
  expect([...rankNames(list, "Nr", "de-DE")]).toEqual([1, 0, 0, 1]);
});

describe("with any customers", () => {
  const customer = fc.record({
    score: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 9 })),
    place: fc.integer({ min: 0, max: 5 }),
    name: fc.integer({ min: 0, max: 4 }),
  });
  const sort = fc.constantFrom("rank", "name", "score", "class" as const);

  test("the order is that of comparing any two", () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), sort, fc.boolean(), (list, by, descending) => {
        const score = Float64Array.from(list, (each) => each.score);
        const rank = competitionRanks(score);
        const given = { rowCount: list.length, score, rank } as unknown as Scores;
        const place = Int8Array.from(list, (each) => (Number.isNaN(each.score) ? -1 : each.place));
        const nameRank = Int32Array.from(list, (each) => each.name % list.length);
        const found = sortCustomers(given, { place } as unknown as CustomerMarks, nameRank, {
          sort: by as ListChoice["sort"],
          descending,
        });
        const compare = {
          rank: (a: number, b: number) => rank[a]! - rank[b]!,
          score: (a: number, b: number) => rank[b]! - rank[a]!,
          class: (a: number, b: number) => place[a]! - place[b]! || rank[a]! - rank[b]!,
          name: (a: number, b: number) => nameRank[a]! - nameRank[b]!,
        }[by as ListChoice["sort"]];
        const isUnscored = (row: number) => (rank[row] === 0 ? 1 : 0);
        const expected = list
          .map((_, row) => row)
          .sort((a, b) => isUnscored(a) - isUnscored(b) || (descending ? -1 : 1) * compare(a, b) || a - b);
        expect([...found]).toEqual(expected);
      }),
    );
  });

  test("while the names are being put in order, the list is by rank", () => {
    const sorting = { sort: "name", descending: false } as const;
    expect([...sortCustomers(scores, marks, undefined, sorting)]).toEqual([1, 4, 0, 3, 2]);
  });
});
