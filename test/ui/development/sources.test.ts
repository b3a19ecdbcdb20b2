import type { PeriodSource } from "../../../src/core";
import {
  isWithin,
  keptPlaces,
  labelsOf,
  withList,
  withPeriods,
} from "../../../src/ui/features/development/periods/sources";

const COLUMNS: PeriodSource = {
  kind: "columns",
  labels: ["2023", "2024", "2025"],
  series: [
    { name: "Umsatz", headers: ["U23", "U24", "U25"] },
    { name: "Menge", headers: ["M23", "", ""] },
  ],
};
const list = (label: string, id = label) => ({
  label,
  source: { kind: "sheet" as const, id, name: `Kunden ${label}` },
  referenceDate: "",
});
const LISTS: PeriodSource = { kind: "lists", lists: [list("2023"), list("2024")], label: "2025" };
const HISTORY: PeriodSource = { kind: "history", runs: ["one", "two"], label: "now" };

test("a period that is left out takes its columns along, and series of nothing else", () => {
  expect(withPeriods(COLUMNS, (place) => place !== 0)).toEqual({
    kind: "columns",
    labels: ["2024", "2025"],
    series: [{ name: "Umsatz", headers: ["U24", "U25"] }],
  });
});

test("lists and kept results are left out one by one, the open list never", () => {
  expect(labelsOf(withPeriods(LISTS, (place) => place === 1))).toEqual(["2024", "2025"]);
  expect(labelsOf(withPeriods(HISTORY, () => false))).toEqual(["now"]);
});

test.each([
  ["columns", COLUMNS],
  ["lists", LISTS],
  ["kept results", HISTORY],
])("some periods of %s are recognised as part of what is offered", (_, offer) => {
  const part = withPeriods(offer, (place) => place === 1);
  expect(isWithin(part, offer)).toBe(true);
  expect(isWithin(offer, offer)).toBe(true);
  expect(keptPlaces(part, offer)).toEqual(labelsOf(offer).map((__, place) => place > 0));
});

test("other lists, or periods of another kind, are not", () => {
  expect(isWithin({ kind: "lists", lists: [list("2022")], label: "2025" }, LISTS)).toBe(false);
  expect(isWithin(COLUMNS, LISTS)).toBe(false);
});

test("a list becomes a period in the order of the labels, in place of what it was before", () => {
  const added = withList(LISTS, list("2022"), "offen");
  expect(labelsOf(added)).toEqual(["2022", "2023", "2024", "2025"]);
  expect(labelsOf(withList(added, list("2021", "2024"), "offen"))).toEqual(["2021", "2022", "2023", "2025"]);
  expect(labelsOf(withList(COLUMNS, list("2024"), "offen"))).toEqual(["2024", "offen"]);
});
