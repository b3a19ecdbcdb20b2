import fc from "fast-check";
import { competitionRanks } from "../../../src/core/scoring/rank";

const ranks = (...keys: readonly number[]) => [...competitionRanks(Float64Array.from(keys))];

describe("competitionRanks", () => {
  it("gives equal keys the same rank and leaves out the next: 1, 2, 2, 4", () => {
    expect(ranks(50, 70, 90, 70)).toEqual([4, 2, 1, 2]);
  });

  it("ranks nobody where there is nobody", () => {
    expect(ranks()).toEqual([]);
  });

  it("gives everybody rank 1 where all keys are equal", () => {
    expect(ranks(...Array.from({ length: 1000 }, () => 42))).toEqual(Array.from({ length: 1000 }, () => 1));
  });

  it("leaves out NaN with rank 0", () => {
    expect(ranks(NaN, 3, NaN, 5)).toEqual([0, 2, 0, 1]);
  });

  it("agrees with counting the greater keys, for crowded, skewed and spread keys", () => {
    const crowded = fc.integer({ min: 0, max: 3 });
    const skewed = fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: 0, max: 1e-6, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    );
    const spread = fc.double({ min: 0, max: 100, noNaN: true });
    const keys = fc.oneof(...[crowded, skewed, spread].map((key) => fc.array(key, { maxLength: 600 })));
    fc.assert(
      fc.property(keys, (list) => {
        expect(ranks(...list)).toEqual(list.map((key) => 1 + list.filter((other) => other > key).length));
      }),
      { numRuns: 100 },
    );
  });
});
