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

describe("competitionRanks with something that breaks ties", () => {
  const tied = (keys: readonly number[], ties: readonly number[]) => [
    ...competitionRanks(Float64Array.from(keys), Float64Array.from(ties)),
  ];

  it("puts the higher entry first among equal keys, and only there", () => {
    expect(tied([70, 90, 70, 70, 10], [5, 0, 9, 7, 100])).toEqual([4, 1, 2, 3, 5]);
  });

  it("lets equal entries share the rank and leaves out the next", () => {
    expect(tied([70, 70, 70, 70], [5, 9, 9, 1])).toEqual([3, 1, 1, 4]);
  });

  it("puts missing entries last, all on one rank", () => {
    expect(tied([70, 70, 70, 70, 60], [NaN, -1e9, NaN, 3, 3])).toEqual([3, 2, 3, 1, 5]);
  });

  it("tells 0.1 + 0.2 from 0.3, and 0 from the smallest number", () => {
    expect(tied([1, 1, 1, 1], [0.3, 0.1 + 0.2, 0, Number.MIN_VALUE])).toEqual([2, 1, 4, 3]);
  });

  it("takes no part for rows without a key", () => {
    expect(tied([NaN, 5, 5], [9, 1, 2])).toEqual([0, 2, 1]);
  });

  it("agrees with counting who is before, for few and many ties of whatever size", () => {
    const key = fc.constantFrom(NaN, 10, 20, 20.5);
    const entry = fc.oneof(
      fc.constantFrom(NaN, -1, 0, 1, 2),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.double({ min: 0, max: 1e-300, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, entry), { maxLength: 400 }), (list) => {
        const isBefore = ([a, tieA]: [number, number], [b, tieB]: [number, number]) =>
          a > b || (a === b && (tieA > tieB || (Number.isNaN(tieB) && !Number.isNaN(tieA))));
        const expected = list.map((own) =>
          Number.isNaN(own[0]) ? 0 : 1 + list.filter((other) => isBefore(other, own)).length,
        );
        expect(
          tied(
            list.map(([each]) => each),
            list.map(([, tie]) => tie),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("never changes the order of different keys", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (list) => {
        const keys = list.map(([key]) => key);
        const plain = ranks(...keys);
        const broken = tied(
          keys,
          list.map(([, tie]) => tie),
        );
        plain.forEach((rank, at) => {
          const equal = keys.filter((key) => key === keys[at]).length;
          expect(broken[at]).toBeGreaterThanOrEqual(rank);
          expect(broken[at]).toBeLessThan(rank + equal);
        });
      }),
    );
  });
});
