import { defaultClasses, parseModel, scoreCustomers, type ScoringModel } from "../../../src/core";
import {
  newRule,
  shareRange,
  thresholdRange,
  withClass,
  withClassSplit,
  withoutClass,
  withRule,
  withShare,
  withThreshold,
  withThresholds,
} from "../../../src/ui/features/classes/class-edits";
import {
  classFigures,
  classMoves,
  countedClasses,
  presentClasses,
  shownIndexes,
} from "../../../src/ui/features/classes/class-figures";
import { suggest } from "../../../src/ui/features/classes/suggestion";
import { makeTable } from "../../core/make-model";

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

describe("shares of a rule", () => {
  const quota = withRule(model, { kind: "quota", upTo: [10, 30, 60, 85] });
  const shares = ({ classes: { rule } }: ScoringModel) => (rule?.kind === "quota" ? rule.upTo : undefined);

  it("stop just before their neighbours", () => {
    expect(shareRange([10, 30, 60, 85], 1)).toEqual({ min: 10.1, max: 59.9 });
    expect(shares(withShare(quota, 3, 120))).toEqual([10, 30, 60, 99.9]);
    expect(shares(withShare(quota, 0, 12.5))).toEqual([12.5, 30, 60, 85]);
  });

  it("are cut in half with their class", () => {
    expect(shares(withClassSplit(quota, 1, "Neu"))).toEqual([10, 20, 30, 60, 85]);
    expect(shares(withClassSplit(quota, 4, "Neu"))).toEqual([10, 30, 60, 85, 92.5]);
    expect(parseModel(withClassSplit(quota, 4, "Neu")).ok).toBe(true);
  });

  it("go with a class that is removed", () => {
    expect(shares(withoutClass(quota, 0))).toEqual([30, 60, 85]);
    expect(shares(withoutClass(quota, 4))).toEqual([10, 30, 60]);
    expect(parseModel(withoutClass(quota, 4)).ok).toBe(true);
  });

  it("leave the classes and their thresholds alone when the rule is dropped", () => {
    expect(withRule(quota, undefined)).toEqual(model);
    expect(withThresholds(quota, model.classes.list)).toEqual(model);
  });

  it("begin as sound ones for every number of classes", () => {
    for (const kind of ["quota", "cumulated", "breaks"] as const) {
      expect(parseModel(withRule(model, newRule(kind, 5, "Umsatz"))).ok).toBe(true);
    }
  });
});

describe("class figures", () => {
  const ofScores = (...score: readonly number[]) => ({
    score: Float64Array.from(score),
    exception: new Uint8Array(score.length),
  });
  const none = makeTable([["a"]]);
  const classIndexes = (of: ScoringModel, scores: ReturnType<typeof ofScores>) =>
    shownIndexes(of, countedClasses(of, scores, none), scores);
  const scores = ofScores(95, 90, 70, NaN, 10);

  it("put a score on the threshold by the rule", () => {
    expect([...classIndexes(model, scores)]).toEqual([0, 1, 2, -1, 4]);
    const inclusive: ScoringModel = { ...model, classes: { ...model.classes, bound: ">=" } };
    expect([...classIndexes(inclusive, scores)]).toEqual([0, 0, 2, -1, 4]);
  });

  it("go by the thresholds that a quota comes to, found without new customers, who stand behind the classes", () => {
    const rule = { kind: "quota", upTo: [25, 50, 75, 90] } as const;
    const own: ScoringModel = {
      ...withRule(model, rule),
      newCustomers: {
        test: { kind: "mark", column: "neu" },
        shown: "class",
        name: "Neu",
        color: "#E3DCEF",
        strategy: "",
      },
    };
    const withNew = { score: Float64Array.of(99, 40, 30, 20, 10), exception: Uint8Array.of(1, 0, 0, 0, 0) };
    expect([...classIndexes(own, withNew)]).toEqual([5, 0, 1, 2, 3]);
    const asNote: ScoringModel = { ...own, newCustomers: { ...own.newCustomers!, shown: "note" } };
    expect([...classIndexes(asNote, withNew)]).toEqual([0, 0, 1, 2, 3]);
  });

  it("agree with the scores of a model cut by amount", () => {
    const table = makeTable([
      ["a", "Umsatz"],
      [0.9, 500],
      [0.8, 250],
      [0.7, 150],
      [0.6, 60],
      [0.5, 40],
    ]);
    const abc = withRule(withoutClass(withoutClass(model, 0), 0), newRule("cumulated", 3, "Umsatz"));
    const found = scoreCustomers(abc, table);
    expect(shownIndexes(abc, countedClasses(abc, found, table), found)).toEqual(found.classIndex);
    expect(suggest(withRule(abc, undefined), abc.classes.rule!, found, table).counts).toEqual([
      ...found.classCounts,
    ]);
  });

  it("leave a rule's borders where they were until its scores are there, under the names of now", () => {
    const table = makeTable([["a"], [0.9], [0.8], [0.7], [0.6], [0.5]]);
    const quota = withRule(model, newRule("quota", 5, ""));
    const found = scoreCustomers(quota, table);
    const edited = withClass(withShare(quota, 0, 60), 0, { name: "Beste" });
    const present = presentClasses(edited, found, table);
    expect(present.list.map(({ from }) => from)).toEqual(found.classes.list.map(({ from }) => from));
    expect(present.list[0]!.name).toBe("Beste");

    const more = withClassSplit(quota, 1, "Neu");
    expect(presentClasses(more, found, table)).toEqual(countedClasses(more, found, table));
    const thresholds = withThreshold(withRule(quota, undefined), 0, 95);
    expect(presentClasses(thresholds, found, table).list[0]!.from).toBe(95);
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

  it("count who moves up and who moves down; customers without a score or a class of the list do not move", () => {
    expect(classMoves(Int8Array.of(5, 1), Int8Array.of(1, 6), 5)).toEqual({ up: 0, down: 0 });
    expect(classMoves(Int8Array.of(0, 1, 2, -1, 3), Int8Array.of(1, 1, 0, 2, 2), 5)).toEqual({
      up: 2,
      down: 1,
    });
  });
});
