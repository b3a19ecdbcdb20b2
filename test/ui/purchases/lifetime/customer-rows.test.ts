import type { LifetimeValues } from "../../../../src/core";
import { customerRows } from "../../../../src/ui/features/purchases/lifetime/customer-rows";

const names = ["Zorn", "Kein Kauf", "Adler 10", "Adler 9"];
const values = {
  histories: { customers: Int32Array.of(0, 2, 3) },
  forecasts: {
    alive: Float64Array.of(0.5, 0.9, 0.1),
    purchases: Float64Array.of(2, 2, 5),
    value: Float64Array.of(NaN, -7, 30),
  },
} as unknown as LifetimeValues;
const rows = (by: "name" | "alive" | "purchases" | "value", descending: boolean, search = "") =>
  Array.from(customerRows(values, names, { by, descending }, search, "de-DE"));

describe("customerRows", () => {
  it("sorts by a value both ways; a customer without it comes last, equal ones keep their order", () => {
    expect(rows("value", true)).toEqual([2, 1, 0]);
    expect(rows("value", false)).toEqual([1, 2, 0]);
    expect(rows("purchases", false)).toEqual([0, 1, 2]);
    expect(rows("alive", true)).toEqual([1, 0, 2]);
  });

  it("sorts names with their numbers as numbers", () => {
    expect(rows("name", false)).toEqual([2, 1, 0]);
  });

  it("finds customers by any part of the name", () => {
    expect(rows("value", true, " ADLER ")).toEqual([2, 1]);
    expect(rows("value", true, "nobody")).toEqual([]);
  });
});
