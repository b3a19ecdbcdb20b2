import { binValues } from "../../../src/ui/components/charts/bin-values";
import { yearTicks } from "../../../src/ui/components/charts/date-ticks";
import { parseDate } from "../../../src/ui/components/fields/parse-date";

const numbers = (bins: ReturnType<typeof binValues>) => Array.from(bins.counts);

describe("binValues", () => {
  it("counts every value but NaN, the greatest in the last bin", () => {
    const bins = binValues(Float64Array.of(0, 1, NaN, 9, 10), 2);
    expect([bins.min, bins.max]).toEqual([0, 10]);
    expect(numbers(bins)).toEqual([2, 2]);
  });

  it("gives the same object for the same column, so that nothing is counted twice", () => {
    const values = Float64Array.of(1, 2, 3);
    expect(binValues(values)).toBe(binValues(values));
    expect(binValues(values, 5)).not.toBe(binValues(values));
  });

  it("leaves a giant to the last bin instead of squeezing all others into the first", () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => (index === 0 ? 1e9 : index));
    const bins = binValues(values, 10);
    expect(bins.max).toBeLessThan(1000);
    expect(numbers(bins).every((count) => count > 50)).toBe(true);
    expect(numbers(bins).reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it("has one full bin for a column of equal values, and empty bins for an empty column", () => {
    expect(numbers(binValues(Float64Array.of(7, 7, 7), 3))).toEqual([0, 3, 0]);
    expect(numbers(binValues(Float64Array.of(NaN), 3))).toEqual([0, 0, 0]);
  });
});

describe("yearTicks", () => {
  it("falls on the first of January of round years, five at most", () => {
    const ticks = yearTicks(parseDate("14.03.1998"), parseDate("02.02.2024"));
    expect(ticks).toEqual([2000, 2010, 2020].map((year) => parseDate(String(year))));
  });

  it("takes every year of a short time", () => {
    const ticks = yearTicks(parseDate("14.03.2021"), parseDate("02.02.2024"));
    expect(ticks).toEqual([2022, 2023, 2024].map((year) => parseDate(String(year))));
  });

  it("has no ticks within one year", () => {
    expect(yearTicks(parseDate("01.02.2024"), parseDate("01.09.2024"))).toEqual([]);
  });
});
