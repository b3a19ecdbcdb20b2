import { defaultClasses, parseModel, type ScoringModel } from "../../../src/core";
import {
  thresholdRange,
  withClassSplit,
  withoutClass,
  withThreshold,
} from "../../../src/ui/features/classes/class-edits";
import { classFigures, classIndexes, classMoves } from "../../../src/ui/features/classes/class-figures";

const model: ScoringModel = {
  version: 1,
  name: "Test",
  key: "",
  referenceDate: "",
  factors: [
    {
      id: "a",
      name: "a",
      column: "a",
      weight: 100,
      scale: { kind: "linear", worst: 0, best: 1 },
      missing: "zero",
    },
  ],
  classes: { bound: ">", list: defaultClasses("de") },
};
const borders = ({ classes }: ScoringModel) => classes.list.map(({ from }) => from);
const names = ({ classes }: ScoringModel) => classes.list.map(({ name }) => name);

describe("withThreshold", () => {
  it("moves a threshold and leaves the others", () => {
    expect(borders(withThreshold(model, 1, 75))).toEqual([90, 75, 60, 40, 0]);
  });

  it("stops just before its neighbours", () => {
    expect(borders(withThreshold(model, 1, 95))).toEqual([90, 89.99, 60, 40, 0]);
    expect(borders(withThreshold(model, 1, 10))).toEqual([90, 60.01, 60, 40, 0]);
    expect(thresholdRange(model.classes.list, 0)).toEqual({ min: 80.01, max: 100 });
  });
});

describe("withClassSplit", () => {
  it("cuts a class in the middle of its points and gives the lower half a free name and colour", () => {
    const split = withClassSplit(withClassSplit(model, 2, "Neue Klasse"), 0, "Neue Klasse");
    expect(borders(split)).toEqual([95, 90, 80, 70, 60, 40, 0]);
    expect(names(split)).toEqual([
      "Premium",
      "Neue Klasse 2",
      "Sehr gut",
      "Gut",
      "Neue Klasse",
      "Mittel",
      "Schwach",
    ]);
    expect(new Set(split.classes.list.map(({ color }) => color)).size).toBe(7);
    expect(parseModel(split).ok).toBe(true);
  });

  it("splits the last class above 0", () => {
    expect(borders(withClassSplit(model, 4, "Neu"))).toEqual([90, 80, 60, 40, 20, 0]);
  });
});

describe("withoutClass", () => {
  it("gives the customers to the class below, those of the last one to the class above", () => {
    expect(borders(withoutClass(model, 0))).toEqual([80, 60, 40, 0]);
    expect(borders(withoutClass(model, 4))).toEqual([90, 80, 60, 0]);
    expect(parseModel(withoutClass(model, 4)).ok).toBe(true);
  });
});

describe("class figures", () => {
  const scores = Float64Array.of(95, 90, 70, NaN, 10);

  it("put a score on the threshold by the rule", () => {
    expect([...classIndexes(model, scores)]).toEqual([0, 1, 2, -1, 4]);
    const inclusive: ScoringModel = { ...model, classes: { ...model.classes, bound: ">=" } };
    expect([...classIndexes(inclusive, scores)]).toEqual([0, 0, 2, -1, 4]);
  });

  it("share customers and money of those who have a class", () => {
    const money = Float64Array.of(600, 200, NaN, 5000, 200);
    const figures = classFigures(classIndexes(model, scores), 5, money);
    expect(figures.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1]);
    expect(figures[0]).toEqual({ count: 1, share: 0.25, moneyShare: 0.6 });
    expect(figures[2]!.moneyShare).toBe(0);
  });

  it("have no share of a sum that is not positive", () => {
    const figures = classFigures(Int8Array.of(0, 1), 2, Float64Array.of(5, -5));
    expect(figures[0]!.moneyShare).toBeNaN();
  });

  it("count who moves up and who moves down; customers without a score do not move", () => {
    expect(classMoves(Int8Array.of(0, 1, 2, -1, 3), Int8Array.of(1, 1, 0, 2, 2))).toEqual({ up: 2, down: 1 });
  });
});
