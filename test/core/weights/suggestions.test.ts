import fc from "fast-check";
import { factorShares, suggestWeights, type SuggestionMethod } from "../../../src/core";
import { entropyDivergences } from "../../../src/core/weights/suggestion/entropy";
import { relativeError } from "../clv/relative-error";
import { makeFactor, makeModel, makeTable } from "../make-model";

const columns = (...rows: readonly (readonly number[])[]) =>
  rows[0]!.map((_, at) => Float64Array.from(rows, (row) => row[at]!));

const suggest = (method: SuggestionMethod, shares: readonly Float64Array[]) => {
  const result = suggestWeights(method, shares);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
};

const expectClose = (actual: readonly number[], expected: readonly number[], tolerance = 1e-12) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(relativeError(actual[at]!, value)).toBeLessThan(tolerance));
};

const FIVE = columns(
  [0.2, 0.3, 0.86],
  [0.4, 0.26, 0.77],
  [0.3, 0.22, 0.93],
  [0.6, 0.34, 0.65],
  [0.5, 0.31, 0.8],
);

describe("suggestWeights by entropy", () => {
  it("agrees with numpy", () => {
    expectClose(suggest("entropy", FIVE).shares, [0.78433583, 0.13189554, 0.08376862], 1e-6);
  });

  it("gives all to the factor that one customer has alone", () => {
    const { shares, constant } = suggest("entropy", columns([1, 0.5], [0, 0.5], [0, 0.5]));
    expect(shares).toEqual([1, 0]);
    expect(constant).toEqual([1]);
  });

  it("is 1 − the entropy of a quarter and three quarters, in bits, for two customers", () => {
    const entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.LN2;
    expectClose(entropyDivergences([Float64Array.of(0.25, 0.75)]), [1 - entropy]);
  });
});

describe("suggestWeights by CRITIC", () => {
  it("agrees with numpy", () => {
    expectClose(suggest("critic", FIVE).shares, [0.28826334, 0.27614356, 0.43559309], 2e-8);
  });

  it("worked by hand: two factors in parallel, a third against them", () => {
    // Spread 1/2 each; conflicts 0 + 2, 0 + 2 and 2 + 2.
    expectClose(suggest("critic", columns([0, 0.2, 1], [1, 0.6, 0.5])).shares, [1 / 4, 1 / 4, 1 / 2]);
  });

  it("falls back on the spread where all run in parallel", () => {
    const parallel = columns([0, 0], [0.5, 0.25], [1, 0.5]);
    expectClose(suggest("critic", parallel).shares, [0.5, 0.5]);
    expect(suggest("critic", columns([0], [1])).shares).toEqual([1]);
  });

  it("ignores where a scale begins and how long it is", () => {
    const moved = FIVE.map((column, at) => column.map((share) => share * (0.2 + 0.2 * at) + 0.1));
    expectClose(suggest("critic", moved).shares, suggest("critic", FIVE).shares, 1e-10);
  });
});

describe.each(["entropy", "critic"] as const)("suggestWeights by %s", (method) => {
  it("leaves missing values out", () => {
    const holes = [...columns([0, 0.3], [1, 0.9], [0.5, 0.1]), Float64Array.of(0.4, 0.8, 0.1)];
    const longer = holes.map((column) => Float64Array.of(...column, NaN));
    const { shares, known } = suggest(method, longer);
    expectClose(shares, suggest(method, holes).shares);
    expect(known).toEqual([3, 3, 3]);
  });

  it("gives a factor on which all are alike no weight, and names it", () => {
    const { shares, weights, constant } = suggest(method, [...FIVE, new Float64Array(5).fill(0.7)]);
    expect(shares[3]).toBe(0);
    expect(weights[3]).toBe(0);
    expect(constant).toEqual([3]);
    expectClose(shares.slice(0, 3), suggest(method, FIVE).shares);
  });

  it("suggests nothing where nothing varies", () => {
    expect(suggestWeights(method, [new Float64Array(3).fill(0.5), new Float64Array(3)])).toEqual({
      ok: false,
      issues: [{ kind: "nothing-varies" }],
    });
    expect(suggestWeights(method, [new Float64Array(3).fill(NaN)]).ok).toBe(false);
    expect(suggestWeights(method, []).ok).toBe(false);
  });

  it("marks what it gives as a suggestion that adds up to 100", () => {
    const { kind, weights } = suggest(method, FIVE);
    expect(kind).toBe("suggestion");
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  it("follows the factors when they change places, and does not care for the order of customers", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const lists = fc.array(fc.tuple(share, share, share), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(lists, (rows) => {
        const there = suggestWeights(method, columns(...rows));
        const back = suggestWeights(method, columns(...[...rows].reverse()).reverse());
        expect(back.ok).toBe(there.ok);
        if (!there.ok || !back.ok) return;
        there.value.shares.forEach((value, at) =>
          expect(Math.abs(back.value.shares[2 - at]! - value)).toBeLessThan(1e-6),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("factorShares", () => {
  it("divides points by the weight, before any policy for missing values", () => {
    const model = makeModel([
      makeFactor("Umsatz", 60, { kind: "linear", worst: 0, best: 200 }),
      makeFactor("Zahlung", 40, { kind: "categories", points: { gut: 30, schlecht: 10 } }, "median"),
    ]);
    const table = makeTable([
      ["Umsatz", "Zahlung"],
      [50, "gut"],
      [400, "schlecht"],
      ["", "unbekannt"],
    ]);
    expect(factorShares(model, table).map((column) => [...column])).toEqual([
      [0.25, 1, NaN],
      [0.75, 0.25, NaN],
    ]);
  });

  it("takes a factor without weight as if it had all of it", () => {
    const rows = [
      { from: 0, points: 0 },
      { from: 10, points: 0 },
    ];
    const model = makeModel([
      makeFactor("Umsatz", 100, { kind: "linear", worst: 0, best: 10 }),
      makeFactor("Dauer", 0, { kind: "steps", rows }),
    ]);
    const table = makeTable([
      ["Umsatz", "Dauer"],
      [5, 3],
      [5, 12],
    ]);
    expect([...factorShares(model, table)[1]!]).toEqual([0.5, 1]);
  });
});
