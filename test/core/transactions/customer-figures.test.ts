import { customerFigures, serialOfIso } from "../../../src/core";
import { clean, tableOf } from "./cleaned";

const rows = (...given: (readonly [string, string, number | string])[]) =>
  clean(tableOf(["Kunde", "Datum", "Betrag"], given), {}, ["Nie"]).purchases;

test("every customer has the count, sum and mean of the purchases and their first and last day", () => {
  const figures = customerFigures(
    rows(["A", "2025-03-01", 10], ["B", "2025-02-01", 7], ["A", "2025-01-15", 20], ["A", "2025-01-15", 5]),
  );
  expect([...figures.purchases]).toEqual([0, 2, 1]);
  expect([...figures.amount]).toEqual([0, 35, 7]);
  expect([...figures.mean]).toEqual([NaN, 17.5, 7]);
  expect([...figures.first]).toEqual([NaN, serialOfIso("2025-01-15"), serialOfIso("2025-02-01")]);
  expect([...figures.last]).toEqual([NaN, serialOfIso("2025-03-01"), serialOfIso("2025-02-01")]);
});

test("amounts add up as on paper", () => {
  const figures = customerFigures(rows(["A", "2025-03-01", 0.1], ["A", "2025-03-02", 0.2]));
  expect([...figures.amount]).toEqual([0, 0.3]);
});

test("purchases of unknown amount count, and their amount stays unknown", () => {
  const figures = customerFigures(
    rows(["A", "2025-03-01", ""], ["B", "2025-02-01", 7], ["B", "2025-02-03", ""]),
  );
  expect([...figures.purchases]).toEqual([0, 1, 2]);
  expect([...figures.amount]).toEqual([0, NaN, 7]);
  expect([...figures.mean]).toEqual([NaN, NaN, 7]);
});
