import {
  CLASS_TEMPLATES,
  defaultClasses,
  parseModel,
  withClassTemplate,
  type Classes,
} from "../../../src/core";
import { makeClasses, makeFactor, makeModel } from "../make-model";

const factor = makeFactor("a", 100, { kind: "linear", worst: 0, best: 1 });
const isSound = (classes: Classes) => parseModel(makeModel([factor], { classes })).ok;
const froms = ({ list }: Classes) => list.map(({ from }) => from);
const usual: Classes = { bound: ">=", list: defaultClasses("de") };

describe("withClassTemplate", () => {
  it.each(CLASS_TEMPLATES)("makes sound classes with a strategy each, in both languages (%s)", (id) => {
    for (const language of ["de", "en"] as const) {
      const classes = withClassTemplate(usual, id, language);
      expect(isSound(classes)).toBe(true);
      expect(classes.list.filter(({ strategy }) => strategy === "")).toEqual([]);
      expect(classes.bound).toBe(">=");
    }
    const [german, english] = (["de", "en"] as const).map((language) =>
      withClassTemplate(usual, id, language).list.map(({ strategy }) => strategy),
    );
    expect(german).not.toEqual(english);
  });

  it("keeps the thresholds where there are as many classes as before", () => {
    const own = makeClasses(">", 88, 66, 44, 0);
    expect(froms(withClassTemplate(own, "abcd", "de"))).toEqual([88, 66, 44, 0]);
    expect(froms(withClassTemplate(own, "abc", "de"))).toHaveLength(3);
  });

  it("keeps the way to cut, with shares for the new number of classes", () => {
    const quota: Classes = { ...usual, rule: { kind: "quota", upTo: [5, 25, 50, 75] } };
    expect(withClassTemplate(quota, "premium", "de").rule).toEqual(quota.rule);
    const three = withClassTemplate(quota, "abc", "de");
    expect(three.rule?.kind).toBe("quota");
    expect(isSound(three)).toBe(true);
    const breaks: Classes = { ...usual, rule: { kind: "breaks" } };
    expect(withClassTemplate(breaks, "abc", "de").rule).toEqual({ kind: "breaks" });
  });
});
