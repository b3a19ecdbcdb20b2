import {
  type BudgetClass,
  budgetCurve,
  type BudgetPlan,
  extraContribution,
  marginalReturn,
  responseOf,
  shareBudget,
  splitBudget,
} from "../../../../src/core";
import { relativeError } from "../../clv/relative-error";

const aClass = (part: Partial<BudgetClass> & { ceiling?: number; effect?: number } = {}): BudgetClass => ({
  customers: part.customers ?? 1,
  response: { ceiling: part.ceiling ?? 40, effect: part.effect ?? 0.1 },
  least: part.least ?? 0,
  most: part.most ?? Infinity,
});

/** Marginal returns at 0 of 4 and 2. */
const TWO = [aClass({ effect: 0.1 }), aClass({ effect: 0.05 })];

const planOf = (classes: readonly BudgetClass[], total: number, hurdle = 1): BudgetPlan => {
  const plan = shareBudget(classes, total, hurdle);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
};

const seeded = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};

describe("the answer to spending", () => {
  it("goes through what was said and never exceeds its ceiling", () => {
    const response = responseOf({ spend: 10, gain: 20, ceiling: 80 });
    expect(relativeError(extraContribution(response, 10), 20)).toBeLessThan(1e-12);
    // Each further 10 fill a quarter of what is left: 80 · (1 − 0.75²) = 35.
    expect(relativeError(extraContribution(response, 20), 35)).toBeLessThan(1e-12);
    expect(extraContribution(response, 1e6)).toBe(80);
    expect(extraContribution(response, 0)).toBe(0);
  });

  it("has the slope that differences have", () => {
    const response = responseOf({ spend: 5, gain: 3, ceiling: 30 });
    const slope = (extraContribution(response, 7.0001) - extraContribution(response, 6.9999)) / 0.0002;
    expect(relativeError(marginalReturn(response, 7), slope)).toBeLessThan(1e-7);
  });

  it("is none where no spending brings anything, and unknown where the gain reaches its ceiling", () => {
    const none = responseOf({ spend: 0, gain: 0, ceiling: 0 });
    expect([extraContribution(none, 100), marginalReturn(none, 0)]).toEqual([0, 0]);
    expect(responseOf({ spend: 10, gain: 80, ceiling: 80 }).effect).toBeNaN();
    expect(responseOf({ spend: 0, gain: 5, ceiling: 80 }).effect).toBeNaN();
  });
});

describe("shareBudget", () => {
  it("shares 20 out to two classes as worked by hand", () => {
    // 10 (ln 4 − m) + 20 (ln 2 − m) = 20 gives m = (40 ln 2 − 20) / 30, the logarithm of the common marginal return.
    const m = (40 * Math.LN2 - 20) / 30;
    const { spending, next, spent, unspent, end } = planOf(TWO, 20);
    expect(relativeError(spending[0]!, 10 * (Math.log(4) - m))).toBeLessThan(1e-12);
    expect(relativeError(spending[1]!, 20 * (Math.LN2 - m))).toBeLessThan(1e-12);
    expect(relativeError(next, Math.exp(m))).toBeLessThan(1e-12);
    expect([spent, unspent, end]).toEqual([expect.closeTo(20, 10), 0, "budget"]);
  });

  it("gives the first money to the class where it brings most", () => {
    // The second class comes in when the first one's return has fallen from 4 to 2: at 10 ln 2 = 6.93.
    expect([...planOf(TWO, 6).spending]).toEqual([expect.closeTo(6, 12), 0]);
    expect(planOf(TWO, 7.5).spending[1]!).toBeGreaterThan(0);
  });

  it("leaves money unspent that would bring less than elsewhere", () => {
    // Down to a return of 1: 10 ln 4 + 20 ln 2 = 40 ln 2.
    const { spent, unspent, next, end } = planOf(TWO, 100);
    expect(relativeError(spent, 40 * Math.LN2)).toBeLessThan(1e-12);
    expect(relativeError(unspent, 100 - 40 * Math.LN2)).toBeLessThan(1e-12);
    expect([next, end]).toEqual([expect.closeTo(1, 12), "hurdle"]);
    // Where a unit brings 2 elsewhere, only the first class is worth anything: 10 ln 2.
    expect(relativeError(planOf(TWO, 100, 2).spent, 10 * Math.LN2)).toBeLessThan(1e-12);
  });

  it("keeps to the limits per customer and shares the rest by equal returns", () => {
    const { spending, marginal, next } = planOf(
      [aClass({ most: 3 }), aClass({ effect: 0.05, least: 2 }), aClass()],
      20,
    );
    expect(spending[0]).toBe(3);
    expect(spending[1]!).toBeGreaterThan(2);
    expect(relativeError(marginal[1]!, next)).toBeLessThan(1e-12);
    expect(relativeError(marginal[2]!, next)).toBeLessThan(1e-12);
    expect(marginal[0]!).toBeGreaterThan(next);
  });

  it("says when all classes stand at their limits", () => {
    const { spent, unspent, next, end } = planOf([aClass({ most: 3 }), aClass({ most: 2 })], 20);
    expect([spent, unspent, next, end]).toEqual([5, 15, NaN, "limits"]);
  });

  it("spends nothing on a class without customers or without an answer", () => {
    const { spending, gain } = planOf([aClass({ customers: 0 }), aClass({ effect: 0, ceiling: 0 })], 20);
    expect([[...spending], gain]).toEqual([[0, 0], 0]);
  });

  it("weighs classes by their customers", () => {
    const many = planOf([aClass({ customers: 5 }), aClass({ effect: 0.05, customers: 3 })], 50);
    const each = planOf(
      [
        ...Array.from({ length: 5 }, () => aClass()),
        ...Array.from({ length: 3 }, () => aClass({ effect: 0.05 })),
      ],
      50,
    );
    expect(relativeError(many.gain, each.gain)).toBeLessThan(1e-12);
    expect(relativeError(many.spending[1]!, each.spending[7]!)).toBeLessThan(1e-12);
  });

  it("names every number that is out of its range", () => {
    const plan = shareBudget(
      [aClass({ effect: NaN }), aClass({ least: 5, most: 2 }), aClass({ least: 30 })],
      20,
      0,
    );
    expect(plan.ok ? [] : plan.issues.map(({ kind }) => kind)).toEqual([
      "budget-negative",
      "response-unknown",
      "limits-crossed",
      "limits-above-budget",
    ]);
  });

  it("is nowhere beaten by a search over a grid", () => {
    const classes = [
      aClass({ customers: 3, ceiling: 50, effect: 0.08, most: 12 }),
      aClass({ customers: 5, ceiling: 20, effect: 0.2, least: 1 }),
      aClass({ customers: 2, ceiling: 90, effect: 0.02 }),
    ];
    const total = 60;
    const valueOf = (spending: readonly number[]) =>
      classes.reduce(
        (sum, { customers, response }, at) =>
          sum + customers * (extraContribution(response, spending[at]!) - spending[at]!),
        0,
      );
    let best = -Infinity;
    for (let one = 0; one <= 12; one += 0.1)
      for (let two = 1; two <= 12; two += 0.1) {
        const left = total - 3 * one - 5 * two;
        if (left < 0) continue;
        for (let three = 0; three <= left / 2; three += 0.5)
          best = Math.max(best, valueOf([one, two, three]));
      }
    const plan = planOf(classes, total);
    const found = plan.gain - plan.spent;
    expect(found).toBeGreaterThanOrEqual(best);
    expect(relativeError(found, best)).toBeLessThan(1e-3);
  });

  it("meets the conditions of Karush, Kuhn and Tucker for any classes", () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const classes = Array.from({ length: 2 + Math.floor(6 * random()) }, () => {
        const least = random() < 0.5 ? 0 : 5 * random();
        return aClass({
          customers: Math.floor(100 * random()),
          ceiling: 200 * random(),
          effect: 0.2 * random(),
          least,
          most: random() < 0.5 ? Infinity : least + 20 * random(),
        });
      });
      const bound = classes.reduce((sum, { customers, least }) => sum + customers * least, 0);
      const total = bound + 3000 * random();
      const hurdle = 0.5 + random();
      const { spending, marginal, spent, end } = planOf(classes, total, hurdle);
      expect(spent).toBeLessThanOrEqual(total * (1 + 1e-12));
      if (end === "budget") expect(relativeError(spent, total)).toBeLessThan(1e-9);
      const used = classes
        .map((each, at) => ({ ...each, s: spending[at]!, r: marginal[at]! }))
        .filter(({ customers }) => customers > 0);
      const free = used.filter(({ s, least, most }) => s > least && s < most).map(({ r }) => r);
      const level = end === "budget" ? (free[0] ?? hurdle) : hurdle;
      expect(level).toBeGreaterThanOrEqual(hurdle * (1 - 1e-9));
      for (const { s, r, least, most } of used) {
        expect(s).toBeGreaterThanOrEqual(least);
        expect(s).toBeLessThanOrEqual(most);
        if (s > least && s < most) expect(relativeError(r, level)).toBeLessThan(1e-9);
        else if (s === least && s < most && free.length > 0)
          expect(r).toBeLessThanOrEqual(level * (1 + 1e-9));
        else if (s === most && least < most) expect(r).toBeGreaterThanOrEqual(level * (1 - 1e-9));
      }
    }
  });
});

describe("splitBudget", () => {
  it("gives every customer the same, or as much as a weight says", () => {
    const classes = [aClass({ customers: 3 }), aClass({ customers: 1 })];
    expect([...splitBudget(classes, [1, 1], 20).spending]).toEqual([5, 5]);
    expect([...splitBudget(classes, [1, 7], 20).spending]).toEqual([2, 14]);
  });

  it("keeps to the limits and gives the rest to the others", () => {
    const classes = [aClass({ customers: 3, most: 2 }), aClass({ customers: 1 }), aClass({ least: 4 })];
    // Weight 0 gets its least of 4; of the other 16 the three get 2 each and the one gets 10.
    expect([...splitBudget(classes, [1, 1, 0], 20).spending]).toEqual([2, 10, 4]);
  });

  it("never brings more than the best shares of the same budget", () => {
    const best = planOf(TWO, 20).gain;
    for (const weights of [
      [1, 1],
      [1, 3],
      [5, 1],
    ])
      expect(splitBudget(TWO, weights, 20).gain).toBeLessThan(best);
  });
});

describe("budgetCurve", () => {
  it("rises ever less steeply, from nothing", () => {
    const { budgets, gains } = budgetCurve(TWO, 60, 31);
    expect([budgets[0], gains[0], budgets[30]]).toEqual([0, 0, 60]);
    for (let at = 2; at < gains.length; at++) {
      expect(gains[at]!).toBeGreaterThan(gains[at - 1]!);
      expect(gains[at]! - gains[at - 1]!).toBeLessThan(gains[at - 1]! - gains[at - 2]! + 1e-9);
    }
  });

  it("has the next unit's return as its slope", () => {
    const { gains } = budgetCurve(TWO, 20.001, 2);
    expect(relativeError((gains[1]! - planOf(TWO, 20).gain) / 0.001, planOf(TWO, 20).next)).toBeLessThan(
      1e-4,
    );
  });
});
