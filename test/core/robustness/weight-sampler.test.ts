import fc from "fast-check";
import { WeightSampler } from "../../../src/core/robustness/weight-sampler";

const draw = (weights: readonly number[], range: number, seed: number, count: number) => {
  const sampler = new WeightSampler(weights, range, seed);
  return Array.from({ length: count }, () => {
    sampler.next();
    return [...sampler.units];
  });
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Whole points that add up to 100. */
const weightLists = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 20 })
  .map((cuts) =>
    [...cuts, 0].reduce((parts, part) => [...parts, Math.min(part, 100 - sum(parts))], [] as number[]),
  )
  .map((parts) => [...parts, 100 - sum(parts)]);

describe("WeightSampler", () => {
  it("keeps the sum to the last ten-thousandth, every weight in its range and none at 0 that was not", () => {
    fc.assert(
      fc.property(
        weightLists,
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer(),
        (weights, range, seed) => {
          for (const units of draw(weights, range, seed, 5)) {
            expect(sum(units)).toBe(1_000_000);
            units.forEach((each, at) => {
              expect(Number.isInteger(each)).toBe(true);
              expect(Math.abs(each / 1e4 - weights[at]!)).toBeLessThanOrEqual(range + 1e-4);
              expect(each > 0).toBe(weights[at]! > 0);
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws the same sets from the same seed and others from another", () => {
    expect(draw([40, 30, 20, 10], 5, 7, 20)).toEqual(draw([40, 30, 20, 10], 5, 7, 20));
    expect(draw([40, 30, 20, 10], 5, 7, 20)).not.toEqual(draw([40, 30, 20, 10], 5, 8, 20));
  });

  it("never moves a single weight, or any without range", () => {
    expect(draw([100], 30, 1, 3)).toEqual([[1e6], [1e6], [1e6]]);
    expect(draw([60, 40], 0, 1, 2)).toEqual([
      [6e5, 4e5],
      [6e5, 4e5],
    ]);
  });

  it("tells its bounds in points, cut off above 0", () => {
    expect(new WeightSampler([90, 7, 3, 0], 5, 1).bounds).toEqual([
      { least: 85, most: 95 },
      { least: 2, most: 12 },
      { least: 0.0001, most: 8 },
      { least: 0, most: 0 },
    ]);
  });

  it("draws every set that there is equally often: 19 sets of three weights, 38,000 draws", () => {
    // Ten-thousandths 3, 4 and 5, each up to 2 more or less: 5² pairs of moves, less the 6 whose third is beyond 2.
    const counts = new Map<string, number>();
    for (const units of draw([0.0003, 0.0004, 0.0005], 0.0002, 3, 38_000)) {
      const key = units.join(" ");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(19);
    const chiSquare = sum([...counts.values()].map((count) => (count - 2000) ** 2 / 2000));
    // 0.1 % of evenly drawn samples exceed 42.3 at 18 degrees of freedom.
    expect(chiSquare).toBeLessThan(42.3);
  });

  it("draws sets that do not depend on the one before", () => {
    const first = draw([40, 30, 20, 10], 5, 11, 20_000).map(([units]) => units! / 1e4 - 40);
    const products = first.slice(1).map((value, at) => value * first[at]!);
    const squares = first.map((value) => value * value);
    expect(Math.abs(sum(products) / sum(squares))).toBeLessThan(0.03);
  });
});
