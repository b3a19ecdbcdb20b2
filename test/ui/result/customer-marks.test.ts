import { type ExceptionRule, readTable, scoreCustomers, type ScoringModel } from "../../../src/core";
import { markCustomers } from "../../../src/ui/features/result/customer-marks";
import {
  filterCount,
  filterTest,
  type ListFilter,
  MARK_FILTERS,
} from "../../../src/ui/features/result/list-filter";
import { marksOf } from "../../../src/ui/features/result/mark-kinds";

/**
 * Points are the value itself, classes begin above 80 and above 40. So: A 100 in the first class, B 80.5 just above
 * the border, C 41 as a guess (36.9 to 45.1) that is near a border and does not hold, D 60 as a guess that does
 * (54 to 66), E 70 but new, F without a value.
 */
const table = readTable(
  [
    ["Nr", "Wert", "Monate", "Saldo"],
    ["A", 100, 50, 1],
    ["B", 80.5, 50, 1],
    ["C", "ca. 41", 50, 1],
    ["D", "~60", 50, -1],
    ["E", 70, 2, 1],
    ["F", "", 50, 1],
  ],
  { key: "Nr" },
);

const NEW: ExceptionRule = {
  test: { kind: "months", column: "Monate", months: 6 },
  shown: "class",
  name: "Neu",
  color: "#E3DCEF",
  strategy: "",
};

const model: ScoringModel = {
  version: 1,
  name: "Probe",
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "wert",
      name: "Wert",
      column: "Wert",
      weight: 100,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "exclude",
    },
  ],
  classes: {
    bound: ">",
    list: [
      { name: "Oben", from: 80, color: "#1F5FA8", strategy: "" },
      { name: "Mitte", from: 40, color: "#D6E6F5", strategy: "" },
      { name: "Unten", from: 0, color: "#F0A868", strategy: "" },
    ],
  },
  lossColumn: "Saldo",
  newCustomers: NEW,
};

const scores = scoreCustomers(model, table);
const marks = markCustomers(model, table, scores);
const through = (filter: ListFilter) =>
  [..."ABCDEF"].filter((_, row) => filterTest(filter, scores, marks)(row)).join("");

test.each([
  ["near", "BC"],
  ["estimated", "CD"],
  ["unstable", "C"],
  ["new", "E"],
  ["returning", ""],
  ["loss", "D"],
  ["notScored", "F"],
] as const)("the filter %s lets %s through", (kind, letters) => {
  expect(through({ kind })).toBe(letters);
});

test("a class has the customers that are shown in it; new customers have a class of their own behind the last", () => {
  expect([0, 1, 2, 3].map((place) => through({ kind: "class", place }))).toEqual(["AB", "CD", "", "E"]);
});

test("new customers with a note only stay in their class", () => {
  const noted = { ...model, newCustomers: { ...NEW, shown: "note" as const } };
  const { place } = markCustomers(noted, table, scoreCustomers(noted, table));
  expect([...place]).toEqual([0, 0, 1, 1, 1, -1]);
});

test("missing values are found factor by factor", () => {
  expect(through({ kind: "missing", factorIndex: 0 })).toBe("F");
});

test("every filter counts what it lets through", () => {
  for (const kind of MARK_FILTERS) {
    expect(filterCount({ kind }, scores, marks)).toBe(through({ kind }).length);
  }
  expect(filterCount({ kind: "all" }, scores, marks)).toBe(6);
});

test("a row shows its marks, the most serious first, and one mark for its estimates", () => {
  expect(marksOf(0, scores, marks)).toEqual([]);
  expect(marksOf(2, scores, marks)).toEqual(["unstable", "near"]);
  expect(marksOf(3, scores, marks)).toEqual(["loss", "estimated"]);
  expect(marksOf(4, scores, marks)).toEqual(["new"]);
});

test("the estimated share is that of the points: 101 of 351.5", () => {
  expect(marks.estimatedShare).toBeCloseTo((41 + 60) / (100 + 80.5 + 41 + 60 + 70), 12);
});
