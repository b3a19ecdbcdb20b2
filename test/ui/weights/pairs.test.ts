import fc from "fast-check";
import { analysePairwise } from "../../../src/core";
import { consistencyLevel } from "../../../src/ui/features/weights/consistency-level";
import {
  judgementsAbout,
  pairsOf,
  ratioOf,
  ratioOfStep,
  stepOfRatio,
  withRatio,
} from "../../../src/ui/features/weights/pairs";

const ids = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`);

describe("the pairs of factors", () => {
  it("are asked neighbours first", () => {
    const pairs = pairsOf(["a", "b", "c", "d"]).map(({ first, second }) => first + second);
    expect(pairs).toEqual(["ab", "bc", "cd", "ac", "bd", "ad"]);
  });

  it("hold every two factors once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), (count) => {
        const pairs = pairsOf(ids(count)).map(({ first, second }) => [first, second].sort().join());
        expect(new Set(pairs).size).toBe((count * (count - 1)) / 2);
        expect(pairs).toHaveLength((count * (count - 1)) / 2);
      }),
    );
  });

  it("give weights as soon as one fewer than there are factors is answered", () => {
    const factors = ids(7);
    const judge = (count: number) =>
      pairsOf(factors)
        .slice(0, count)
        .map((pair) => ({ ...pair, ratio: 3 }));
    expect(analysePairwise(factors, judge(5)).ok).toBe(false);
    expect(analysePairwise(factors, judge(6)).ok).toBe(true);
  });
});

describe("a judgement", () => {
  const judged = [{ first: "b", second: "a", ratio: 5 }];

  it("is found from either side", () => {
    expect(ratioOf(judged, { first: "b", second: "a" })).toBe(5);
    expect(ratioOf(judged, { first: "a", second: "b" })).toBe(1 / 5);
    expect(ratioOf(judged, { first: "a", second: "c" })).toBeUndefined();
  });

  it("takes the place of the one about the same two factors, whichever was named first", () => {
    const pair = { first: "a", second: "b" };
    expect(withRatio(judged, pair, 3)).toEqual([{ ...pair, ratio: 3 }]);
    expect(withRatio(judged, pair, undefined)).toEqual([]);
  });

  it("about a factor that is gone does not count", () => {
    expect(judgementsAbout(["a", "c"], [...judged, { first: "c", second: "a", ratio: 2 }])).toEqual([
      { first: "c", second: "a", ratio: 2 },
    ]);
  });
});

describe("the steps of the scale", () => {
  it("are 9 to 1 and on to 1/9", () => {
    expect([8, 4, 1, 0, -1, -4, -8].map(ratioOfStep)).toEqual([9, 5, 2, 1, 1 / 2, 1 / 5, 1 / 9]);
  });

  it("come back from their ratios, also from ones that were typed in short", () => {
    for (let step = -8; step <= 8; step += 1) expect(stepOfRatio(ratioOfStep(step))).toBe(step);
    expect(stepOfRatio(0.33)).toBe(-2);
    expect(stepOfRatio(0.11)).toBe(-8);
  });
});

describe("the words for consistency", () => {
  const level = (consistencyRatio: number, randomIndex = 0.89) =>
    consistencyLevel({ consistencyRatio, randomIndex });

  it("call up to 0.1 good, as Saaty does, up to twice that fair, and more poor", () => {
    expect([0, 0.1, 0.1001, 0.2, 0.21].map((ratio) => level(ratio))).toEqual([
      "good",
      "good",
      "fair",
      "fair",
      "poor",
    ]);
  });

  it("call judgements untested that cannot contradict one another", () => {
    expect(level(0, 0)).toBe("untested");
  });
});
