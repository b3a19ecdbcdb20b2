import fc from "fast-check";
import {
  adviseModel,
  checkScale,
  mostPoints,
  pointsOf,
  repairOf,
  repairScale,
  rescaleScale,
  stepTable,
  type Scale,
  type ScaleRepair,
  type ScaleValues,
  type StepRow,
} from "../../../src/core";
import { makeFactor, makeModel } from "../make-model";

const steps = (...rows: readonly (readonly [from: number, points: number])[]): Scale => ({
  kind: "steps",
  rows: rows.map(([from, points]): StepRow => ({ from, points })),
});
const found = (scale: Scale, weight = 40) =>
  checkScale(makeFactor("F", weight, scale)).map(({ kind, values }) => ({ kind, ...values }));

const NOTHING: ScaleValues = { numbers: new Float64Array(0), texts: [] };

describe("stepTable", () => {
  it("writes the textbook's table: one point per 200 €, 40 at 6,000 €, 39 at 5,800 €", () => {
    const rows = stepTable({ from: 0, to: 6000, width: 200, pointsPerStep: 1, maxPoints: 40 });
    expect(rows).toHaveLength(31);
    expect(rows.slice(-2)).toEqual([
      { from: 5800, points: 39 },
      { from: 6000, points: 40 },
    ]);
    expect(rows[0]).toEqual({ from: 0, points: 10 });
  });

  it("never goes below 0 points", () => {
    const rows = stepTable({ from: 1, to: 5, width: 1, pointsPerStep: 2, maxPoints: 5 });
    expect(rows.map(({ points }) => points)).toEqual([0, 0, 1, 3, 5]);
  });

  it("spreads the points evenly where only the most is given", () => {
    expect(stepTable({ from: 10, to: 40, width: 10, maxPoints: 40 }).map(({ points }) => points)).toEqual([
      10, 20, 30, 40,
    ]);
  });

  it("begins with one step's points where only those are given", () => {
    expect(
      stepTable({ from: 10, to: 30, width: 10, pointsPerStep: 2.5 }).map(({ points }) => points),
    ).toEqual([2.5, 5, 7.5]);
  });

  it("falls where less is better", () => {
    expect(stepTable({ from: 0, to: 3, width: 1, maxPoints: 20, falling: true })).toEqual([
      { from: 0, points: 20 },
      { from: 1, points: 15 },
      { from: 2, points: 10 },
      { from: 3, points: 5 },
    ]);
  });

  it("writes decimal borders as people would: 0.3, not 0.30000000000000004", () => {
    expect(stepTable({ from: 0.1, to: 0.5, width: 0.1, maxPoints: 5 }).map(({ from }) => from)).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5,
    ]);
  });

  it.each([
    { from: 0, to: 10, width: 0 },
    { from: 0, to: 10, width: -1 },
    { from: 10, to: 0, width: 1 },
    { from: 0, to: 1e9, width: 1 },
    { from: NaN, to: 1, width: 1 },
  ])("gives no rows for %j", (settings) => {
    expect(stepTable({ ...settings, maxPoints: 10 })).toEqual([]);
  });
});

describe("checkScale", () => {
  it("finds nothing in a table that rises to the weight", () => {
    expect(found(steps([0, 10], [10, 25], [20, 40]))).toEqual([]);
  });

  it("finds nothing in a table that falls from the weight", () => {
    expect(found(steps([0, 40], [10, 25], [20, 0]))).toEqual([]);
  });

  it("says that the table gives at most 30 of 40 points", () => {
    expect(found(steps([0, 10], [20, 30]))).toEqual([
      { kind: "steps-max-below-weight", points: 30, weight: 40 },
    ]);
  });

  it("says which entry gives more than the weight", () => {
    expect(found(steps([0, 10], [20, 45]))).toEqual([
      { kind: "points-above-weight", from: 20, points: 45, weight: 40 },
    ]);
    expect(found({ kind: "categories", points: { gut: 50, schlecht: 0 } })).toEqual([
      { kind: "points-above-weight", text: "gut", points: 50, weight: 40 },
    ]);
  });

  it("finds borders that repeat or go down, and points that turn", () => {
    expect(found(steps([0, 10], [0, 20], [10, 40]))).toEqual([{ kind: "step-repeated", from: 0 }]);
    expect(found(steps([10, 10], [0, 0], [20, 40]))).toEqual([
      { kind: "steps-not-ascending", from: 0, previous: 10 },
    ]);
    expect(found(steps([0, 10], [10, 40], [20, 30]))).toEqual([
      { kind: "steps-not-monotone", from: 20, points: 30 },
    ]);
  });

  it("finds scales that give nothing or tell nothing apart", () => {
    expect(found(steps())).toEqual([{ kind: "steps-empty" }]);
    expect(found({ kind: "categories", points: {} })).toEqual([{ kind: "categories-empty" }]);
    expect(found({ kind: "linear", worst: 5, best: 5 })).toEqual([{ kind: "linear-flat", value: 5 }]);
    expect(found({ kind: "yes-no", yes: 30, no: 10 })).toEqual([
      { kind: "yes-no-max-below-weight", points: 30, weight: 40 },
    ]);
    expect(found({ kind: "categories", points: { gut: 10 } })).toEqual([
      { kind: "categories-max-below-weight", points: 10, weight: 40 },
    ]);
  });
});

describe("checkScale with the values that the scale judges", () => {
  const seen = (scale: Scale, values: Partial<ScaleValues>) =>
    checkScale(makeFactor("F", 40, scale), { ...NOTHING, ...values }).map(({ kind, values: found }) => ({
      kind,
      ...found,
    }));

  it("counts the customers below the first step, which gives points", () => {
    const numbers = Float64Array.of(-20, -3, 0, 7, 50, NaN);
    expect(seen(steps([0, 10], [20, 40]), { numbers })).toEqual([
      { kind: "steps-uncovered", count: 2, from: 0, points: 10, least: -20 },
    ]);
  });

  it("says nothing where those below lose nothing, or where nobody is below", () => {
    expect(seen(steps([0, 0], [20, 40]), { numbers: Float64Array.of(-20, 30) })).toEqual([]);
    expect(seen(steps([0, 10], [20, 40]), { numbers: Float64Array.of(0, 30) })).toEqual([]);
  });

  it("finds texts that are not in the list, whatever their case, the most frequent named", () => {
    const texts = [
      { text: "Gut", count: 9 },
      { text: "offen", count: 2 },
      { text: "Inkasso", count: 3 },
      { text: " inkasso", count: 1 },
    ];
    const scale: Scale = { kind: "categories", points: { gut: 40, schlecht: 0 } };
    expect(seen(scale, { texts })).toEqual([
      { kind: "category-unknown", count: 6, texts: 2, text: "Inkasso" },
    ]);
    expect(seen({ kind: "categories", points: { gut: 40, Offen: 1, INKASSO: 2 } }, { texts })).toEqual([]);
  });

  it("finds a text that is in the list twice", () => {
    expect(found({ kind: "categories", points: { gut: 40, Gut: 10 } })).toEqual([
      { kind: "category-repeated", text: "Gut" },
    ]);
  });
});

describe("repairScale", () => {
  const repair = (scale: Scale, which: ScaleRepair, values: Partial<ScaleValues> = {}) =>
    repairScale(makeFactor("F", 40, scale), which, { ...NOTHING, ...values });

  it("sorts the steps, and of two on one border keeps the later one", () => {
    const scale = steps([10, 15], [0, 5], [10, 20]);
    expect(repair(scale, "order")).toEqual(steps([0, 5], [10, 15], [10, 20]));
    expect(repair(scale, "distinct")).toEqual(steps([0, 5], [10, 20]));
  });

  it("makes the best entry reach the weight", () => {
    expect(repair({ kind: "categories", points: { gut: 20, mittel: 5 } }, "stretch")).toEqual({
      kind: "categories",
      points: { gut: 40, mittel: 10 },
    });
  });

  it("orders points that turn, in the direction from the first to the last entry", () => {
    expect(repair(steps([0, 10], [5, 30], [10, 20], [15, 40]), "straighten")).toEqual(
      steps([0, 10], [5, 20], [10, 30], [15, 40]),
    );
    expect(repair({ kind: "quantiles", points: [40, 10, 20, 0] }, "straighten")).toEqual({
      kind: "quantiles",
      points: [40, 20, 10, 0],
    });
  });

  it("lets the first step reach down where less is better", () => {
    const numbers = Float64Array.of(1, 7, NaN);
    expect(repair(steps([3, 40], [6, 0]), "cover", { numbers })).toEqual(steps([1, 40], [6, 0]));
  });

  it("puts a step without points below where more is better, which leaves every customer's points", () => {
    const numbers = Float64Array.of(-5, 0, 7, 30);
    const before = makeFactor("F", 40, steps([0, 10], [20, 40]));
    const scale = repair(before.scale, "cover", { numbers });
    expect(scale).toEqual(steps([-5, 0], [0, 10], [20, 40]));
    for (const value of numbers) expect(pointsOf({ ...before, scale }, value)).toBe(pointsOf(before, value));
  });

  it("takes unknown texts in with 0 points, and drops the second spelling of one", () => {
    const scale: Scale = { kind: "categories", points: { gut: 40, GUT: 10 } };
    const texts = [{ text: "offen", count: 2 }];
    expect(repair(scale, "include", { texts })).toEqual({
      kind: "categories",
      points: { gut: 40, GUT: 10, offen: 0 },
    });
    expect(repair(scale, "distinct")).toEqual({ kind: "categories", points: { gut: 40 } });
  });

  it("leaves nothing to find that it can repair, for any table over any values", () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 1_000_000 })),
      { minLength: 1, maxLength: 20 },
    );
    const numbers = fc.array(fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1_000_000 }), numbers, (list, weight, customers) => {
        const values = { ...NOTHING, numbers: Float64Array.from(customers) };
        let factor = makeFactor(
          "F",
          weight / 10_000,
          steps(...list.map(([from, points]) => [from, points / 10_000] as const)),
        );
        for (const { kind } of checkScale(factor, values)) {
          factor = { ...factor, scale: repairScale(factor, repairOf(kind)!, values) };
        }
        for (const { kind } of checkScale(factor, values)) {
          factor = { ...factor, scale: repairScale(factor, repairOf(kind)!, values) };
        }
        expect(checkScale(factor, values)).toEqual([]);
      }),
    );
  });
});

describe("rescaleScale", () => {
  it("keeps each entry's share of the weight", () => {
    expect(rescaleScale(steps([0, 10], [10, 40]), 40, 30)).toEqual(steps([0, 7.5], [10, 30]));
    expect(rescaleScale({ kind: "yes-no", yes: 40, no: 10 }, 40, 20)).toEqual({
      kind: "yes-no",
      yes: 20,
      no: 5,
    });
  });

  it("rounds to four decimals", () => {
    expect(rescaleScale({ kind: "categories", points: { a: 30, b: 10 } }, 30, 10)).toEqual({
      kind: "categories",
      points: { a: 10, b: 3.3333 },
    });
  });

  it("leaves a straight line alone", () => {
    expect(rescaleScale({ kind: "linear", worst: 1, best: 2 }, 40, 30)).toEqual({
      kind: "linear",
      worst: 1,
      best: 2,
    });
  });

  it("lets the best entry follow the weight exactly, for any weights", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (before, after) => {
          const scale = rescaleScale(steps([0, 0], [1, before / 1e4]), before / 1e4, after / 1e4);
          expect(mostPoints(scale)).toBe(after / 1e4);
        },
      ),
    );
  });

  it("spreads points evenly where the old weight was 0 and nobody had any", () => {
    expect(rescaleScale(steps([0, 0], [1, 0]), 0, 20)).toEqual(steps([0, 10], [1, 20]));
    expect(rescaleScale({ kind: "categories", points: { a: 0, b: 0, c: 0 } }, 0, 20)).toEqual({
      kind: "categories",
      points: { a: 20, b: 10, c: 0 },
    });
    expect(rescaleScale({ kind: "yes-no", yes: 0, no: 0 }, 0, 20)).toEqual({
      kind: "yes-no",
      yes: 20,
      no: 0,
    });
  });
});

describe("pointsOf", () => {
  it("follows line and table", () => {
    expect(pointsOf(makeFactor("F", 40, { kind: "linear", worst: 0, best: 8 }), 3)).toBe(15);
    const table = makeFactor("F", 40, steps([5, 10], [10, 40]));
    expect([4.99, 5, 9.99, 10, 99].map((value) => pointsOf(table, value))).toEqual([0, 10, 10, 40, 40]);
  });

  it("takes 1 and 0 for yes and no, and a number for the category of that name", () => {
    const yesNo = makeFactor("F", 40, { kind: "yes-no", yes: 40, no: 5 });
    expect([1, 0].map((value) => pointsOf(yesNo, value))).toEqual([40, 5]);
    const grades = makeFactor("F", 40, { kind: "categories", points: { "1": 40 } });
    expect(pointsOf(grades, 1)).toBe(40);
    expect(pointsOf(grades, 2)).toBeNaN();
  });
});

describe("adviseModel", () => {
  const line = { kind: "linear", worst: 0, best: 1 } as const;
  const factors = (count: number) => Array.from({ length: count }, (_, at) => makeFactor(`F${at}`, 10, line));

  it("advises three to six factors", () => {
    expect(adviseModel(makeModel(factors(2)))).toEqual([
      { kind: "factors-few", path: ["factors"], values: { count: 2, fewest: 3 } },
    ]);
    expect(adviseModel(makeModel(factors(3)))).toEqual([]);
    expect(adviseModel(makeModel(factors(6)))).toEqual([]);
    expect(adviseModel(makeModel(factors(7)))).toEqual([
      { kind: "factors-many", path: ["factors"], values: { count: 7, most: 6 } },
    ]);
  });

  it("passes on what the scales' self-checks find, with the path from the model", () => {
    const model = makeModel([...factors(2), makeFactor("G", 40, steps([0, 30]))]);
    expect(adviseModel(model)).toEqual([
      { kind: "steps-max-below-weight", path: ["factors", 2, "scale"], values: { points: 30, weight: 40 } },
    ]);
  });
});
