import {
  classesByRule,
  classesOfScores,
  classOf,
  fixThresholds,
  parseModel,
  usualShares,
  type BoundRule,
  type Classes,
} from "../../../src/core";
import { makeClasses, makeFactor, makeModel } from "../make-model";

const descending = (count: number) => Array.from({ length: count }, (_, index) => 90 - 10 * index);
const cut = (rule: NonNullable<Classes["rule"]>, count: number): Classes => ({
  ...makeClasses(">", ...descending(count - 1), 0),
  rule,
});

/** Scores above 0 that a small generator gives, with ties and customers without a score. */
function someScores(seed: number, count: number, grain: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    const score = Math.ceil(((state + 1) / 2147483649) * (100 / grain)) * grain;
    return state % 11 === 0 ? NaN : Number(score.toFixed(9));
  });
}

describe("fixThresholds", () => {
  it("puts the roundest number between the lowest score of a class and the highest of the next", () => {
    const classes = { list: makeClasses(">=", 84.7, 52, 0).list };
    const fixed = fixThresholds(classes, Float64Array.of(99, 84.7, 78.2, 52, 51.6, 3));
    expect(fixed.map(({ from }) => from)).toEqual([80, 51.8, 0]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "keeps every customer in the class, whatever the bound rule (%i)",
    (seed) => {
      for (const grain of [10, 1, 0.1, 1e-7]) {
        const score = someScores(seed * 97 + 1, 60, grain);
        for (const count of [2, 3, 5, 9]) {
          const rules = [
            { kind: "breaks" },
            { kind: "quota", upTo: usualShares("quota", count) },
            { kind: "cumulated", column: "Umsatz", upTo: usualShares("cumulated", count) },
          ] as const;
          for (const rule of rules) {
            const counted = classesByRule(cut(rule, count), {
              score,
              amount: score.map((each) => each ** 3),
            });
            const list = fixThresholds(counted, score);
            for (const bound of [">", ">="] as BoundRule[]) {
              expect(classesOfScores({ bound, list }, score)).toEqual(classesOfScores(counted, score));
            }
            expect(
              parseModel(
                makeModel([makeFactor("a", 100, { kind: "linear", worst: 0, best: 1 })], {
                  classes: { bound: ">", list },
                }),
              ).ok,
            ).toBe(true);
          }
        }
      }
    },
  );

  it("gives classes without customers thresholds in descending order", () => {
    const counted = classesByRule(cut({ kind: "quota", upTo: [10, 30, 60, 85] }, 5), {
      score: Float64Array.of(50, 50, 50),
    });
    const from = fixThresholds(counted, Float64Array.of(50, 50, 50)).map((each) => each.from);
    expect([...from].sort((a, b) => b - a)).toEqual(from);
    expect(new Set(from).size).toBe(5);
    expect(from[0]).toBeLessThan(50);
  });

  it("stays above 0 where everybody has 0 points", () => {
    const score = Float64Array.of(0, 0);
    const counted = classesByRule(cut({ kind: "quota", upTo: [50, 80] }, 3), { score });
    const [first, second, last] = fixThresholds(counted, score).map(({ from }) => from);
    expect(first).toBeGreaterThan(second!);
    expect(second).toBeGreaterThan(0);
    expect(last).toBe(0);
  });
});

describe("classesOfScores", () => {
  it.each([">", ">="] as const)("gives each score the class that classOf gives it (%s)", (bound) => {
    const classes = makeClasses(bound, 90, 80.5, 60, 40, 0);
    const scores = Float64Array.of(100, 90, 90.000000001, 80.5, 80.499999999, 60, 40, 0, 39.9, NaN);
    expect([...classesOfScores(classes, scores)]).toEqual(
      [...scores].map((score) => classOf({ classes }, score)),
    );
  });
});
