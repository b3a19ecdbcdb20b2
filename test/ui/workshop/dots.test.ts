import { consensusLevel, rankLevel } from "../../../src/ui/features/workshop/agreement-level";
import { axisEnd, dotsOf } from "../../../src/ui/features/workshop/dots";

describe("the dots of a plot", () => {
  it("stand at their share of the axis, equal ones above each other", () => {
    const dots = dotsOf([20, 40, 20], 80);
    expect([...dots].sort((a, b) => a.person - b.person)).toEqual([
      { person: 0, share: 0.25, level: 0 },
      { person: 1, share: 0.5, level: 0 },
      { person: 2, share: 0.25, level: 1 },
    ]);
  });

  it("never cover each other", () => {
    const dots = dotsOf([10, 11, 12, 13, 14, 15, 40], 50);
    for (const one of dots) {
      for (const other of dots) {
        if (one === other || Math.abs(one.share - other.share) >= 0.035) continue;
        expect(one.level).not.toBe(other.level);
      }
    }
  });

  it.each([
    [[3, 5], 10],
    [[40, 40.1], 50],
    [[40], 40],
    [[100], 100],
    [[], 10],
  ])("of weights %j lie on an axis up to %d", (weights, end) => {
    expect(axisEnd(weights)).toBe(end);
  });
});

describe("agreement in words", () => {
  it("begins each level above its bound", () => {
    expect([0.86, 0.85, 0.75, 0.65, 0.5].map(consensusLevel)).toEqual([
      "veryHigh",
      "high",
      "fair",
      "low",
      "veryLow",
    ]);
    expect([0.9, 0.7, 0.5, 0.3, 0.1].map(rankLevel)).toEqual(["veryHigh", "high", "fair", "low", "veryLow"]);
  });
});
