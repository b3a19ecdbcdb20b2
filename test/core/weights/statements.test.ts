import fc from "fast-check";
import {
  applyWeights,
  rankOrderShares,
  sharesOfStatement,
  wholeWeights,
  wholeWeightsAround,
  type WeightStatement,
} from "../../../src/core";
import { relativeError } from "../clv/relative-error";
import { makeFactor } from "../make-model";

const expectClose = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(relativeError(actual[at]!, value)).toBeLessThan(1e-12));
};

const shares = (ids: readonly string[], statement: WeightStatement) => {
  const result = sharesOfStatement(ids, statement);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const problems = (ids: readonly string[], statement: WeightStatement) => {
  const result = sharesOfStatement(ids, statement);
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("rankOrderShares", () => {
  it("gives four factors 25/48, 13/48, 7/48 and 3/48", () => {
    expectClose(rankOrderShares([1, 2, 3, 4]), [25 / 48, 13 / 48, 7 / 48, 3 / 48]);
  });

  it("shares what tied places would have got: 1, 2, 2, 4 gives the two in the middle 10/48 each", () => {
    expectClose(rankOrderShares([1, 2, 2, 4]), [25 / 48, 10 / 48, 10 / 48, 3 / 48]);
    expectClose(rankOrderShares([7, 7, 7]), [1 / 3, 1 / 3, 1 / 3]);
  });

  it("asks for the order only", () => {
    expect(rankOrderShares([30, 10, 20])).toEqual(rankOrderShares([3, 1, 2]));
  });

  it("adds up to 1 and follows the order", () => {
    const orders = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(orders, (places) => {
        const result = rankOrderShares(places);
        expect(Math.abs(sum(result) - 1)).toBeLessThan(1e-12);
        places.forEach((a, i) =>
          places.forEach((b, j) => expect(Math.sign(result[i]! - result[j]!)).toBe(Math.sign(b - a))),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("sharesOfStatement", () => {
  const ids = ["db", "zahlung", "dauer"];

  it("takes points in proportion: 100, 60 and 40 are a half, 30 and 20 %", () => {
    expectClose(
      shares(ids, { method: "points", points: { db: 100, zahlung: 60, dauer: 40 } }),
      [0.5, 0.3, 0.2],
    );
  });

  it("takes direct weights in the order of the factors", () => {
    expectClose(
      shares(ids, { method: "direct", weights: { dauer: 20, db: 50, zahlung: 30 } }),
      [0.5, 0.3, 0.2],
    );
  });

  it("takes places as rank order centroid", () => {
    expectClose(shares(ids, { method: "rank-order", places: { db: 2, zahlung: 1, dauer: 3 } }), [
      5 / 18,
      11 / 18,
      2 / 18,
    ]);
  });

  it("takes comparisons in pairs", () => {
    const judgements = [
      { first: "db", second: "zahlung", ratio: 2 },
      { first: "zahlung", second: "dauer", ratio: 2 },
      { first: "db", second: "dauer", ratio: 4 },
    ];
    expectClose(shares(ids, { method: "pairwise", judgements }), [4 / 7, 2 / 7, 1 / 7]);
  });

  it("names every factor that is unrated, unknown or out of range", () => {
    expect(problems(ids, { method: "points", points: { db: -1, zahlung: NaN, umsatz: 3 } }).sort()).toEqual([
      "dauer: factor-unrated",
      "db: value-range",
      "umsatz: factor-unknown",
      "zahlung: value-range",
    ]);
    expect(problems(["db"], { method: "rank-order", places: { db: 0 } })).toEqual(["db: value-range"]);
  });

  it("does not make weights of nothing", () => {
    expect(problems(["a", "b"], { method: "points", points: { a: 0, b: 0 } })).toEqual([": points-none"]);
  });

  it("is not fooled by ids that every object has", () => {
    expect(problems(["toString"], { method: "points", points: {} })).toEqual(["toString: factor-unrated"]);
  });
});

describe("wholeWeights", () => {
  it("rounds thirds to 34, 33, 33", () => {
    expect(wholeWeights([1, 1, 1])).toEqual([34, 33, 33]);
  });

  it("rounds by largest remainder: 27.9, 7.2 and 64.9 to 28, 7 and 65; in halves to 28, 7 and 65", () => {
    expect(wholeWeights([0.27895457, 0.07192743, 0.649118])).toEqual([28, 7, 65]);
    expect(wholeWeights([0.27895457, 0.07192743, 0.649118], 0.5)).toEqual([28, 7, 65]);
    expect(wholeWeights([1, 1, 1], 0.5)).toEqual([33.5, 33.5, 33]);
  });

  it("adds up to 100 exactly and stays within one grain of the proportions", () => {
    const points = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(points, fc.constantFrom(1 as const, 0.5 as const), (given, grain) => {
        fc.pre(sum(given) > 1e-6);
        const weights = wholeWeights(given, grain);
        expect(sum(weights)).toBe(100);
        weights.forEach((weight, at) => {
          expect(weight % grain).toBe(0);
          expect(Math.abs(weight - (100 * given[at]!) / sum(given))).toBeLessThan(grain * (1 + 1e-9));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("wholeWeightsAround", () => {
  it("keeps locked weights and shares out the rest", () => {
    expect(wholeWeightsAround([undefined, 40, undefined], [2, 9, 1])).toEqual([40, 40, 20]);
  });

  it("goes finer where the rest is not whole: 33.3 leaves 66.7", () => {
    expect(wholeWeightsAround([33.3, undefined, undefined], [0, 1, 1])).toEqual([33.3, 33.4, 33.3]);
    expect(wholeWeightsAround([12.5, undefined, undefined], [0, 1, 1])).toEqual([12.5, 44, 43.5]);
  });

  it("has no answer where 100 cannot be reached", () => {
    expect(wholeWeightsAround([60, 50, undefined], [1, 1, 1])).toBeUndefined();
    expect(wholeWeightsAround([60, 30], [1, 1])).toBeUndefined();
    expect(wholeWeightsAround([60, 40], [1, 1])).toEqual([60, 40]);
  });
});

describe("applyWeights", () => {
  it("moves the points of tables along and leaves the others alone", () => {
    const steps = makeFactor("Deckungsbeitrag", 40, { kind: "steps", rows: [{ from: 100, points: 40 }] });
    const line = makeFactor("Dauer", 60, { kind: "linear", worst: 0, best: 10 });
    expect(applyWeights([steps, line], [20, 80])).toEqual([
      { ...steps, weight: 20, scale: { kind: "steps", rows: [{ from: 100, points: 20 }] } },
      { ...line, weight: 80 },
    ]);
  });
});
