import { readTable, type Scores } from "../../../src/core";
import type { CustomerMarks } from "../../../src/ui/features/result/customer-marks";
import { customerNames } from "../../../src/ui/features/result/customer-names";
import { customerOrder, type ListChoice } from "../../../src/ui/features/result/customer-order";
import { ALL_CUSTOMERS } from "../../../src/ui/features/result/list-filter";

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
const order = (choice: Partial<ListChoice>) => [
  ...customerOrder(scores, marks, names, { ...WHOLE, ...choice }, "de-DE"),
];

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
