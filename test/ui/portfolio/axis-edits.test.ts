import type { AxisPart } from "../../../src/core";
import { weighed, withoutPart, withPart } from "../../../src/ui/features/portfolio/axes/axis-edits";
import { balancedWeights } from "../../../src/ui/features/portfolio/axes/balanced-weights";

const part = (factor: string, weight: number): AxisPart => ({ value: { kind: "factor", factor }, weight });
const weights = (parts: readonly AxisPart[]) => parts.map(({ weight }) => weight);

describe("balancedWeights", () => {
  it("lets the others share what is left in their proportions", () => {
    expect(balancedWeights([50, 30, 20], 0, 75)).toEqual([75, 15, 10]);
    expect(balancedWeights([50, 30, 20], 2, 0)).toEqual([62.5, 37.5, 0]);
  });

  it("shares equally where the others have nothing", () => {
    expect(balancedWeights([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
  });

  it("adds up to 100 exactly, in tenths where that is possible", () => {
    expect(balancedWeights([40, 20, 20, 20], 0, 50)).toEqual([50, 16.7, 16.7, 16.6]);
    expect(balancedWeights([50, 50], 0, 33.3333)).toEqual([33.3333, 66.6667]);
  });

  it("leaves a single part with everything", () => {
    expect(balancedWeights([100], 0, 20)).toEqual([100]);
  });
});

describe("the parts of an axis", () => {
  it("make room for another one that counts as much as they do on average", () => {
    expect(weights(withPart([part("a", 60), part("b", 40)], part("c", 100)))).toEqual([40.2, 26.8, 33]);
  });

  it("share the weight of one that goes", () => {
    expect(weights(withoutPart([part("a", 20), part("b", 60), part("c", 20)], 1))).toEqual([50, 50]);
    expect(weights(withoutPart([part("a", 0), part("b", 100)], 1))).toEqual([100]);
  });

  it("never become none", () => {
    expect(weights(withoutPart([part("a", 100)], 0))).toEqual([100]);
  });

  it("keep their values when they are weighed", () => {
    expect(weighed([part("a", 50), part("b", 50)], 1, 80)).toEqual([part("a", 20), part("b", 80)]);
  });
});
