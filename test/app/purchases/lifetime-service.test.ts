/** @jest-environment node */
import { createLifetimeService, type CountedPurchases } from "../../../src/app/purchases/lifetime-service";
import { parseStoredPurchases } from "../../../src/app/purchases/parse-stored-purchases";
import { compareLifetimes, equityOf, USUAL_LIFETIME, valueLifetimes } from "../../../src/core";
import { madePurchases } from "../../core/lifetime/made-purchases";
import { setupOf } from "../../core/transactions/cleaned";

/** A hundred customers who buy more or less often, and some of them no longer. */
const purchases = madePurchases(
  Array.from({ length: 100 }, (_, customer) => {
    const first = 1 + ((customer * 13) % 200);
    const until = customer % 3 === 0 ? 720 : first + 30 + ((customer * 37) % 400);
    const gap = 20 + ((customer * 29) % 120);
    const count = 1 + Math.floor((until - first) / gap);
    return Array.from(
      { length: count },
      (_, at) => [first + at * gap, 10 + ((customer * 7 + at) % 30)] as const,
    );
  }),
  { firstDay: 1, lastDay: 720 },
);
const counted: CountedPurchases = { purchases, unit: "week" };
const service = createLifetimeService(() => counted);
const setup = { ...USUAL_LIFETIME, margin: 0.4 };

test("the answers are those of the core, and models once fitted are kept", () => {
  const models = service.lifetimeModels(setup);
  expect(models).toEqual(compareLifetimes(purchases, "week", {}));
  expect(service.lifetimeModels({ ...setup, years: 5 })).toBe(models);
  expect(service.lifetimeModels({ ...setup, calibrationEnd: "none" })).not.toBe(models);
});

test("values are those of the model chosen, otherwise of the one proposed", () => {
  const { comparison } = service.lifetimeModels(setup);
  const proposed = service.lifetimeValues(setup)!;
  expect(proposed.chosen.kind).toBe(comparison.proposal!.kind);
  const chosen = service.lifetimeValues({ ...setup, model: "pareto-nbd" })!;
  expect(chosen.chosen.kind).toBe("pareto-nbd");
  expect(chosen.values).toEqual(valueLifetimes(purchases, "week", chosen.chosen.model, setup));
  const { values, chosen: model } = proposed;
  expect(service.lifetimeEquity(setup)).toEqual(equityOf(values, "week", model.model, setup));
});

test("intervals have a low and a high end for each customer", () => {
  const { low, high, draws } = service.lifetimeIntervals(setup, () => undefined)!;
  expect([low.length, high.length, draws]).toEqual([100, 100, 1000]);
  expect(low.every((least, row) => least <= high[row]!)).toBe(true);
});

test("without a repeat purchase there is no model, no value and no interval", () => {
  const once = createLifetimeService(() => ({
    unit: "week",
    purchases: madePurchases([[[1, 5]], [[3, 5]]], { firstDay: 1, lastDay: 90 }),
  }));
  expect(once.lifetimeModels(setup).comparison.models).toEqual([]);
  expect(once.lifetimeValues(setup)).toBeUndefined();
  expect(once.lifetimeIntervals(setup, () => undefined)).toBeUndefined();
  expect(once.lifetimeEquity(setup)).toBeUndefined();
});

test("what is decided about lifetime values is kept with the workbook, and nothing that makes no sense", () => {
  const lifetime = { ...setup, timing: "discrete", calibrationEnd: "none", model: "bg-bb" } as const;
  const stored = (part: unknown) => ({
    version: 1,
    source: { kind: "table", id: "1", name: "Käufe" },
    read: {},
    setup: { transactions: setupOf(), lifetime: part },
  });
  expect(parseStoredPurchases(stored(lifetime))?.setup?.lifetime).toEqual(lifetime);
  expect(parseStoredPurchases(stored({ ...lifetime, years: 0 }))).toBeUndefined();
  expect(parseStoredPurchases(stored({ ...lifetime, model: "other" }))).toBeUndefined();
});
