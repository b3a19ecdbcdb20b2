import { columnSummary, histogram, quantile } from "../../../src/core";
import { friendlyStep } from "../../../src/core/numeric/friendly";
import { makeTable } from "../make-model";

describe("quantile", () => {
  // R: quantile(c(1, 2, 3, 4), c(.25, .5, .9)) gives 1.75, 2.5, 3.7.
  it("is of type 7", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12);
    expect(quantile([1, 2, 3, 4], 0.5)).toBeCloseTo(2.5, 12);
    expect(quantile([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7, 12);
  });

  it("gives least and greatest at 0 and 1, and the only value of one", () => {
    expect([quantile([3, 5, 9], 0), quantile([3, 5, 9], 1), quantile([7], 0.3)]).toEqual([3, 9, 7]);
  });

  it("does not exist without values", () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });
});

describe("histogram", () => {
  it("counts values in bins of equal width, the greatest in the last", () => {
    const { min, max, binWidth, counts } = histogram([0, 1, 2, 2.5, 10], 4);
    expect({ min, max, binWidth, counts: [...counts] }).toEqual({
      min: 0,
      max: 10,
      binWidth: 2.5,
      counts: [3, 1, 0, 1],
    });
  });

  it("keeps to a given range and counts what lies outside at its ends", () => {
    expect([...histogram([-5, 0, 50, 99, 100, 120], { min: 0, max: 100, count: 2 }).counts]).toEqual([2, 4]);
  });

  it("leaves NaN out, and stays empty without values", () => {
    expect([...histogram([NaN, 1, NaN], 2).counts]).toEqual([1, 0]);
    expect([...histogram([], 3).counts]).toEqual([0, 0, 0]);
  });
});

describe("friendlyStep", () => {
  it.each([
    [100, 20, 5],
    [6000, 20, 500],
    [0.9, 20, 0.05],
    [13, 10, 2],
    [1, 10, 0.1],
  ])("parts %d into about %d by steps of %d", (span, parts, step) => {
    expect(friendlyStep(span, parts)).toBe(step);
  });
});

describe("columnSummary", () => {
  const table = makeTable([
    ["Kunde", "Umsatz", "Zahlung"],
    ["A", 10, "gut"],
    ["B", "#NV", "gut"],
    ["C", 30, "schlecht"],
    ["D", "ca. 20", null],
  ]);

  it("counts usable and missing cells and gives least, median and greatest", () => {
    expect(columnSummary(table.columns[1]!)).toEqual({
      count: 3,
      missing: 1,
      min: 10,
      median: 20,
      max: 30,
      distinct: [],
    });
  });

  it("lists different texts, the most frequent first", () => {
    expect(columnSummary(table.columns[2]!)).toEqual({
      count: 3,
      missing: 1,
      min: undefined,
      median: undefined,
      max: undefined,
      distinct: [
        { text: "gut", count: 2 },
        { text: "schlecht", count: 1 },
      ],
    });
  });
});
