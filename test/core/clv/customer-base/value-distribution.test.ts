import { valueDistribution } from "../../../../src/core";
import { seededUniform } from "../../../../src/core/clv/bootstrap/random";
import { relativeError } from "../relative-error";

/** Half the mean difference of all pairs over the mean size, signs left out: the definition that the program does not use. */
function giniOfPairs(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  let differences = 0;
  for (const one of values) for (const other of values) differences += Math.abs(one - other);
  return differences / (2 * values.length ** 2 * mean);
}

describe("valueDistribution", () => {
  it("has no inequality among equal values and nearly all of it where one customer holds everything", () => {
    expect(valueDistribution([5, 5, 5, 5]).gini).toBeCloseTo(0, 12);
    expect(valueDistribution([0, 0, 0, 8]).gini).toBeCloseTo(0.75, 12);
  });

  it("has the Gini coefficient of the differences of all pairs, losses included", () => {
    const random = seededUniform(3);
    const values = Array.from({ length: 300 }, () => Math.exp(3 * random()) - 4);
    expect(relativeError(valueDistribution(values).gini!, giniOfPairs(values))).toBeLessThan(1e-12);
  });

  it("tells the shares of the best customers, parts of a customer included", () => {
    // Ten customers with 1 … 10, 55 together: the best 10 % hold 10, the best 20 % 19, the best 5 % half of 10.
    const { top, lorenz } = valueDistribution([3, 1, 2, 10, 9, 8, 4, 5, 6, 7]);
    expect(top.map(({ customers }) => customers)).toEqual([0.01, 0.05, 0.1, 0.2]);
    [1 / 55, 5 / 55, 10 / 55, 19 / 55].forEach((share, place) =>
      expect(relativeError(top[place]!.value, share)).toBeLessThan(1e-12),
    );
    expect(lorenz).toHaveLength(11);
    expect(lorenz[0]).toEqual({ customers: 0, value: 0 });
    expect(relativeError(lorenz[5]!.value, 15 / 55)).toBeLessThan(1e-12);
    expect(relativeError(lorenz[10]!.value, 1)).toBeLessThan(1e-12);
  });

  it("counts losses and finds mean and median", () => {
    const found = valueDistribution([-3, 1, NaN, 2, 10]);
    expect(found).toMatchObject({ customers: 4, total: 10, mean: 2.5, median: 1.5, losses: 1 });
    expect(found.lorenz[1]!.value).toBeLessThan(0);
    expect(found.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it("has no Lorenz curve for a total that is not above 0", () => {
    const found = valueDistribution([-3, 1]);
    expect(found).toMatchObject({ gini: undefined, lorenz: [], top: [], losses: 1 });
    expect(valueDistribution([-3, -1]).losses).toBe(2);
    expect(valueDistribution([]).gini).toBeUndefined();
  });
});
