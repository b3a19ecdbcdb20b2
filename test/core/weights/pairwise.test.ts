import fc from "fast-check";
import { analysePairwise, toSaatyScale, type PairJudgement } from "../../../src/core";
import { randomIndex } from "../../../src/core/weights/pairwise/random-index";
import { relativeError } from "../clv/relative-error";
import { judgementsOf, letters } from "./make-judgements";

const analyse = (ids: readonly string[], judgements: readonly PairJudgement[]) => {
  const result = analysePairwise(ids, judgements);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const analyseMatrix = (matrix: readonly (readonly number[])[]) =>
  analyse(letters(matrix.length), judgementsOf(matrix));

const problems = (ids: readonly string[], judgements: readonly PairJudgement[]) => {
  const result = analysePairwise(ids, judgements);
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

const expectClose = (actual: readonly number[], expected: readonly number[], tolerance: number) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(relativeError(actual[at]!, value)).toBeLessThan(tolerance));
};

/** Saaty (1990), European Journal of Operational Research 48: criteria for choosing a house. */
const HOUSE = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
  [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
  [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
  [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
  [4, 7, 5, 8, 6, 6, 2, 1],
];

/** Proportions of weights whose ratios stay on the scale. */
const shapes = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 2, maxLength: 15 });

const consistentMatrix = (shape: readonly number[]) => shape.map((a) => shape.map((b) => a / b));

/** Whole numbers of the scale, either way round. */
const saaty = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : step + 1));

const matrices = fc
  .integer({ min: 3, max: 7 })
  .chain((count) => fc.array(saaty, { minLength: count * count, maxLength: count * count }))
  .map((ratios) => {
    const count = Math.sqrt(ratios.length);
    return Array.from({ length: count }, (_, i) => ratios.slice(i * count, (i + 1) * count));
  });

describe("analysePairwise agrees with the literature", () => {
  it("on the 3 × 3 case of the BPMSG template: 27.9, 7.2 and 64.9 %", () => {
    const { shares, lambdaMax, consistencyIndex, consistencyRatio } = analyseMatrix([
      [1, 5, 1 / 3],
      [1 / 5, 1, 1 / 7],
      [3, 7, 1],
    ]);
    expectClose(shares, [0.27895457, 0.07192743, 0.649118], 1e-7);
    expectClose([lambdaMax, consistencyIndex, consistencyRatio], [3.06488758, 0.03244379, 0.05593757], 2e-7);
  });

  it("on Saaty's choice of a house, evaluated with numpy; he prints λmax 9.669 and a ratio of 0.169", () => {
    const { shares, lambdaMax, consistencyRatio } = analyseMatrix(HOUSE);
    expectClose(
      shares,
      [0.17301747, 0.05397572, 0.1881103, 0.01750791, 0.03104374, 0.0363222, 0.16683367, 0.33318898],
      3e-7,
    );
    expectClose([lambdaMax, consistencyRatio], [9.668887317118154, 0.16908686090356168], 1e-12);
  });

  it("names the judgement that Saaty (2003) names, with his repair: 6 becomes 1/2, the ratio 0.08", () => {
    const [worst] = analyseMatrix(HOUSE).contradictions;
    expect(worst?.judgement).toEqual({ first: "C", second: "G", ratio: 6 });
    expect(worst?.mended).toEqual({ first: "C", second: "G", ratio: 1 / 2 });
    expect(relativeError(worst!.deviation, 5.32)).toBeLessThan(1e-3);
    expect(relativeError(worst!.ratioAfter, 0.08224195178794805)).toBeLessThan(1e-10);
  });
});

describe("analysePairwise finds the weights", () => {
  it("of consistent judgements, with a ratio of 0 and nothing to mend", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { shares, consistencyRatio, contradictions } = analyseMatrix(consistentMatrix(shape));
        const sum = shape.reduce((total, value) => total + value, 0);
        expectClose(
          shares,
          shape.map((value) => value / sum),
          1e-12,
        );
        expect(consistencyRatio).toBe(0);
        expect(contradictions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("of consistent judgements from a chain alone", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const chain = consistentMatrix(shape).map((row, i) =>
          row.map((ratio, j) => (Math.abs(i - j) <= 1 ? ratio : 0)),
        );
        const { shares, missing, consistencyRatio } = analyseMatrix(chain);
        const sum = shape.reduce((total, value) => total + value, 0);
        expectClose(
          shares,
          shape.map((value) => value / sum),
          1e-9,
        );
        expect(missing).toBe(((shape.length - 1) * (shape.length - 2)) / 2);
        expect(consistencyRatio).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it("in the order of the factors, whatever the order of the judgements and their direction", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const ids = letters(matrix.length);
        const judgements = judgementsOf(matrix);
        const turned = [...judgements]
          .reverse()
          .map(({ first, second, ratio }) => ({ first: second, second: first, ratio: 1 / ratio }));
        const there = analyse(ids, judgements);
        const back = analyse([...ids].reverse(), turned);
        expectClose([...back.shares].reverse(), there.shares, 1e-10);
        expect(Math.abs(back.consistencyRatio - there.consistencyRatio)).toBeLessThan(1e-10);
      }),
      { numRuns: 60 },
    );
  });

  it("as the eigenvector: every row of the matrix times the weights gives λmax times the weight", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const reciprocal = matrix.map((row, i) =>
          row.map((ratio, j) => (i === j ? 1 : i < j ? ratio : 1 / matrix[j]![i]!)),
        );
        const { shares, lambdaMax } = analyseMatrix(matrix);
        const image = reciprocal.map((row) => row.reduce((sum, ratio, j) => sum + ratio * shares[j]!, 0));
        expectClose(
          image.map((value, at) => value / shares[at]!),
          shares.map(() => lambdaMax),
          1e-10,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of two factors from their one judgement: 3 to 1 is 75 and 25 %", () => {
    const { shares, consistencyRatio } = analyse(["A", "B"], [{ first: "B", second: "A", ratio: 1 / 3 }]);
    expectClose(shares, [0.75, 0.25], 1e-12);
    expect(consistencyRatio).toBe(0);
  });

  it("of a missing judgement as what the others imply (Harker 1987)", () => {
    const open = analyseMatrix([
      [1, 2, 4, 0],
      [0, 1, 3, 4],
      [0, 0, 1, 2],
      [0, 0, 0, 1],
    ]);
    const { shares } = open;
    const filled = analyseMatrix([
      [1, 2, 4, shares[0]! / shares[3]!],
      [0, 1, 3, 4],
      [0, 0, 1, 2],
      [0, 0, 0, 1],
    ]);
    expectClose(filled.shares, shares, 1e-9);
    expect(relativeError(open.lambdaMax, filled.lambdaMax)).toBeLessThan(1e-9);
  });
});

describe("analysePairwise finds what to mend", () => {
  it("a planted contradiction: A 2 × B, B 2 × C, but C 4 × A instead of A 4 × C", () => {
    const planted = consistentMatrix([16, 8, 4, 2]).map((row) => [...row]);
    planted[0]![2] = 1 / 4;
    const { contradictions, consistencyRatio } = analyseMatrix(planted);
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(contradictions[0]?.judgement).toEqual({ first: "C", second: "A", ratio: 4 });
    expect(contradictions[0]?.mended).toEqual({ first: "C", second: "A", ratio: 1 / 4 });
    expect(contradictions[0]?.ratioAfter).toBe(0);
  });

  it("only judgements whose mending lowers the ratio, to what it is when they are mended", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const ids = letters(matrix.length);
        const judgements = judgementsOf(matrix);
        const { contradictions, consistencyRatio } = analyse(ids, judgements);
        for (const { judgement, mended, ratioAfter } of contradictions.slice(0, 3)) {
          const others = judgements.filter(
            ({ first, second }) =>
              ![first, second].every((id) => id === judgement.first || id === judgement.second),
          );
          expect(others).toHaveLength(judgements.length - 1);
          expect(ratioAfter).toBeLessThan(consistencyRatio);
          const after = analyse(ids, [...others, mended]).consistencyRatio;
          expect(Math.abs(after - ratioAfter)).toBeLessThan(1e-10);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("on the scale: the nearest step by ratio, never beyond 9", () => {
    expect([2.4, 2.5, 0.41, 12, 1 / 12, 1, 1.3, 1.45].map(toSaatyScale)).toEqual([
      2,
      3,
      1 / 2,
      9,
      1 / 9,
      1,
      1,
      2,
    ]);
  });
});

describe("analysePairwise refuses", () => {
  const sound = [
    { first: "A", second: "B", ratio: 3 },
    { first: "B", second: "C", ratio: 2 },
  ];

  it("fewer than 2 and more than 15 factors", () => {
    expect(problems(["A"], [])).toEqual([": factors-count"]);
    expect(problems(letters(16), [])).toEqual([": factors-count"]);
  });

  it("factors between which no chain of judgements runs", () => {
    const result = analysePairwise(["A", "B", "C", "D"], sound);
    expect(result.ok ? [] : result.issues).toEqual([
      { kind: "judgements-unconnected", path: ["judgements"], values: { first: "A", second: "D" } },
    ]);
  });

  it("all judgements at fault at once, each with its place", () => {
    expect(
      problems(
        ["A", "B", "C"],
        [
          ...sound,
          { first: "B", second: "A", ratio: 1 / 3 },
          { first: "C", second: "C", ratio: 1 },
          { first: "X", second: "A", ratio: 2 },
          { first: "A", second: "C", ratio: 10 },
          { first: "A", second: "C", ratio: 0 },
          { first: "A", second: "C", ratio: NaN },
        ],
      ).sort(),
    ).toEqual([
      "judgements.2: judgement-repeated",
      "judgements.3: judgement-same",
      "judgements.4: factor-unknown",
      "judgements.5: judgement-range",
      "judgements.6: judgement-range",
      "judgements.6: judgement-repeated",
      "judgements.7: judgement-range",
      "judgements.7: judgement-repeated",
    ]);
  });

  it("no reciprocal that was typed with two decimals: 0.11 is 1/9", () => {
    expect(problems(["A", "B"], [{ first: "A", second: "B", ratio: 0.11 }])).toEqual([]);
  });
});

describe("randomIndex", () => {
  it("is Saaty's (1980) for complete judgements", () => {
    expect([1, 2, 3, 4, 8, 10, 15].map((count) => randomIndex(count))).toEqual([
      0, 0, 0.58, 0.9, 1.41, 1.49, 1.59,
    ]);
  });

  it("is the mean index of random judgements with as many missing: 4,000 draws with numpy, within 8 %", () => {
    const drawn = [
      [4, 1, 0.585],
      [4, 2, 0.297],
      [5, 2, 0.7485],
      [5, 4, 0.392],
      [6, 2, 1.022],
      [6, 4, 0.782],
      [6, 6, 0.531],
    ] as const;
    for (const [count, missing, mean] of drawn)
      expect(relativeError(randomIndex(count, missing), mean)).toBeLessThan(0.08);
  });

  it("is 0 where nothing can contradict", () => {
    expect([randomIndex(4, 3), randomIndex(3, 1), randomIndex(6, 10)]).toEqual([0, 0, 0]);
  });
});
