import fc from "fast-check";
import { compareScores, scoreCustomers } from "../../../src/core";
import { kendallTauB, spearman } from "../../../src/core/robustness/rank-correlation";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

const column = (...values: readonly number[]) => Float64Array.from(values);

/** Kendall's tau-b by looking at every pair. */
function tauByPairs(a: Float64Array, b: Float64Array): number | undefined {
  let difference = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign(a[i]! - a[j]!);
      const signB = Math.sign(b[i]! - b[j]!);
      difference += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return untiedA > 0 && untiedB > 0 ? difference / Math.sqrt(untiedA * untiedB) : undefined;
}

/** Pearson's correlation of the mean places, counted pair by pair. */
function spearmanByPairs(a: Float64Array, b: Float64Array): number | undefined {
  const places = (values: Float64Array) =>
    values.map((value) => {
      const below = values.filter((other) => other < value).length;
      return below + (values.filter((other) => other === value).length + 1) / 2;
    });
  const [x, y] = [places(a), places(b)];
  const mean = (a.length + 1) / 2;
  const sum = (value: (at: number) => number) => [...x.keys()].reduce((total, at) => total + value(at), 0);
  const spread = sum((at) => (x[at]! - mean) ** 2) * sum((at) => (y[at]! - mean) ** 2);
  return spread > 0 ? sum((at) => (x[at]! - mean) * (y[at]! - mean)) / Math.sqrt(spread) : undefined;
}

const columnPairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  maxLength: 40,
});

describe.each([
  ["spearman", spearman, spearmanByPairs],
  ["kendallTauB", kendallTauB, tauByPairs],
] as const)("%s", (_, fast, plain) => {
  it("is 1 for the same order, -1 for the opposite, and unknown where all are alike", () => {
    expect(fast(column(1, 2, 9), column(10, 20, 30))).toBeCloseTo(1, 12);
    expect(fast(column(1, 2, 9), column(3, 2, 1))).toBeCloseTo(-1, 12);
    expect(fast(column(1, 2, 9), column(5, 5, 5))).toBeUndefined();
    expect(fast(column(1), column(1))).toBeUndefined();
    expect(fast(column(), column())).toBeUndefined();
  });

  it("agrees with looking at every pair, ties included", () => {
    fc.assert(
      fc.property(columnPairs, (pairs) => {
        const a = Float64Array.from(pairs, ([first]) => first);
        const b = Float64Array.from(pairs, ([, second]) => second);
        const expected = plain(a, b);
        const actual = fast(a, b);
        if (expected === undefined) expect(actual).toBeUndefined();
        else expect(Math.abs(actual! - expected)).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });
});

describe("spearman and kendallTauB worked by hand", () => {
  it("1 2 3 4 5 beside 2 1 4 3 5: 1 − 6 · 4 / 120 = 0.8, and (8 − 2) / 10 = 0.6", () => {
    expect(spearman(column(1, 2, 3, 4, 5), column(2, 1, 4, 3, 5))).toBeCloseTo(0.8, 12);
    expect(kendallTauB(column(1, 2, 3, 4, 5), column(2, 1, 4, 3, 5))).toBeCloseTo(0.6, 12);
  });

  it("leaves its columns as they are", () => {
    const [a, b] = [column(3, 1, 2), column(1, 3, 2)];
    kendallTauB(a, b);
    spearman(a, b);
    expect([[...a], [...b]]).toEqual([
      [3, 1, 2],
      [1, 3, 2],
    ]);
  });
});

describe("compareScores", () => {
  const line = { kind: "linear", worst: 0, best: 10 } as const;
  const classes = makeClasses(">", 60, 30, 0);
  const table = makeTable([
    ["A", "B", "Kunde"],
    [10, 0, "K1"],
    [8, 2, "K2"],
    [2, 10, "K3"],
    [1, 1, "K4"],
    ["#NV", 9, "K5"],
  ]);
  const before = scoreCustomers(
    makeModel([makeFactor("A", 80, line, "exclude"), makeFactor("B", 20, line)], { classes }),
    table,
  );
  const after = scoreCustomers(
    makeModel([makeFactor("A", 20, line), makeFactor("B", 80, line)], { classes }),
    table,
  );
  // Before: 80, 68, 36, 10, none. After: 20, 32, 84, 10, 72.
  const comparison = compareScores(before, after);

  it("counts customers whom both models score, and those whom only one does", () => {
    expect([comparison.customers, comparison.onlyBefore, comparison.onlyAfter]).toEqual([4, 0, 1]);
  });

  it("correlates their ranks: 1 2 3 4 beside 3 2 1 4", () => {
    expect(comparison.spearman).toBeCloseTo(1 - (6 * 8) / 60, 12);
    expect(comparison.kendall).toBeCloseTo(0, 12);
  });

  it("tells who went from which class to which", () => {
    expect(comparison.classChanges).toEqual([
      [0, 1, 1],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect([comparison.rises, comparison.falls]).toEqual([1, 2]);
  });

  it("lists the biggest movers, by ranks among those that both score", () => {
    expect(comparison.movers).toEqual([
      { row: 0, scores: [80, 20], ranks: [1, 3], classes: [0, 2] },
      { row: 2, scores: [36, 84], ranks: [3, 1], classes: [1, 0] },
    ]);
  });

  it("does not call moves between different numbers of classes up or down", () => {
    const other = scoreCustomers(
      makeModel([makeFactor("A", 20, line), makeFactor("B", 80, line)], { classes: makeClasses(">", 50, 0) }),
      table,
    );
    const { rises, falls, classChanges } = compareScores(before, other);
    expect([rises, falls]).toEqual([undefined, undefined]);
    expect(classChanges).toEqual([
      [0, 2],
      [1, 0],
      [0, 1],
    ]);
  });

  it("lists ten movers at most, and nobody when nothing moves", () => {
    const many = makeTable([
      ["A", "B", "Kunde"],
      ...Array.from({ length: 30 }, (_, at) => [at / 3, 10 - at / 3, `K${at}`]),
    ]);
    const model = makeModel([makeFactor("A", 80, line), makeFactor("B", 20, line)]);
    const turned = makeModel([makeFactor("A", 20, line), makeFactor("B", 80, line)]);
    const { movers } = compareScores(scoreCustomers(model, many), scoreCustomers(turned, many));
    expect(movers.map(({ row }) => row)).toEqual([0, 29, 1, 28, 2, 27, 3, 26, 4, 25]);
    expect(compareScores(before, before).movers).toEqual([]);
  });
});
