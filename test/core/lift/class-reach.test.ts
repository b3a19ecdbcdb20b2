import fc from "fast-check";
import {
  classReach,
  scoreCustomers,
  type Cell,
  type Factor,
  type FactorChange,
  type Scale,
  type ScoringModel,
} from "../../../src/core";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

type Row = readonly Cell[];

const tableOf = (model: ScoringModel, rows: readonly Row[]) =>
  makeTable([["Kunde", ...model.factors.map(({ column }) => column)], ...rows.map((row, at) => [`K${at}`, ...row])]); // prettier-ignore

function reachOf(model: ScoringModel, rows: readonly Row[], row: number, target: number) {
  const table = tableOf(model, rows);
  const scores = scoreCustomers(model, table);
  return classReach(model, table, scores)(row, target);
}

const line = (column: string, weight: number, worst: number, best: number): Factor =>
  makeFactor(column, weight, { kind: "linear", worst, best });
const complaints = makeFactor("Reklamationen", 30, {
  kind: "steps",
  rows: [
    { from: 0, points: 30 },
    { from: 1, points: 20 },
    { from: 3, points: 0 },
  ],
});
const payment = makeFactor("Zahlung", 30, {
  kind: "categories",
  points: { pünktlich: 30, verspätet: 15, Mahnung: 0 },
});

describe("what lifts a customer", () => {
  const model = makeModel([line("DB", 40, 0, 8000), complaints, payment], {
    classes: makeClasses(">", 80, 60, 0),
  });
  // 5,000 € give 25 points, one complaint 20, late payment 15: 60 points, which is not more than 60.
  const rows = [
    [5000, 1, "verspätet"],
    [0, 9, "Mahnung"],
    [8000, 0, "pünktlich"],
  ];

  it("is told for every factor in its own unit, one euro, one complaint, the next word", () => {
    const found = reachOf(model, rows, 0, 1)!;
    expect(found.factors.map(({ change }) => change && [change.from, change.to])).toEqual([
      [5000, 5001],
      [1, 0],
      ["verspätet", "pünktlich"],
    ]);
    expect(found.single).toMatchObject({ factorIndex: 0, to: 5001 });
  });

  it("is said to be out of reach with the most that the factor could give", () => {
    const found = reachOf(model, rows, 0, 0)!;
    expect(found.factors.map(({ change, utmostScore }) => [change, utmostScore])).toEqual([
      [undefined, 75],
      [undefined, 70],
      [undefined, 75],
    ]);
    expect(found.single).toBeUndefined();
  });

  it("is a pair where none is enough alone, the one of least effort", () => {
    const [first, second] = reachOf(model, rows, 0, 0)!.pair!;
    // No complaint gives 70 points, more than 10 are missing: 2,001 of 8,000 €, and 1 of 9 complaints. Paying on time
    // would leave 1,001 €, but is half of a weight away.
    expect([first.factorIndex, first.to, second.factorIndex, second.to]).toEqual([0, 7001, 1, 0]);
    expect(first.effort + second.effort).toBeCloseTo(2001 / 8000 + 1 / 9, 12);
  });

  it("keeps whole euros and takes cents where the column has them", () => {
    const cents = makeModel([line("DB", 100, 0, 1000)], { classes: makeClasses(">=", 33.335, 0) });
    expect(reachOf(cents, [[100.5], [250]], 0, 0)!.single!.to).toBe(333.4);
    expect(reachOf(cents, [[100.25], [250]], 0, 0)!.single!.to).toBe(333.35);
    expect(reachOf(cents, [[100], [250]], 0, 0)!.single!.to).toBe(334);
  });

  it("does not go below 0 where nobody is", () => {
    const less = makeModel([line("Reklamationen", 100, 10, -10)], { classes: makeClasses(">", 80, 0) });
    expect(reachOf(less, [[5], [2]], 0, 0)!.single).toBeUndefined();
    expect(reachOf(less, [[5], [-2]], 0, 0)!.single!.to).toBe(-7);
  });

  it("counts time back to the reference date", () => {
    const scale: Scale = { kind: "linear", worst: 24, best: 0, elapsed: "months" };
    const recent = makeModel([makeFactor("Kauf", 100, scale)], {
      referenceDate: "2025-12-31",
      classes: makeClasses(">=", 75, 0),
    });
    const found = reachOf(recent, [["2024-12-31"], ["2025-10-01"]], 0, 0)!;
    expect(found.single).toMatchObject({ from: 12, to: 6 });
  });

  it("goes by the bands as they are now", () => {
    const bands = makeModel([makeFactor("Umsatz", 100, { kind: "quantiles", points: [0, 50, 100] })], {
      classes: makeClasses(">", 80, 40, 0),
    });
    const customers = [[10], [20], [30], [40], [50], [60]];
    const found = reachOf(bands, customers, 0, 0)!;
    expect(found.single).toMatchObject({ from: 10, to: 50, pointsAfter: 100 });
  });

  it("leaves new and returning customers out of the bands, as the scores do", () => {
    for (const which of ["newCustomers", "returningCustomers"] as const) {
      const test = { kind: "mark", column: "Ausnahme" } as const;
      const rule = { test, shown: "note", name: "Ausnahme", color: "#E3DCEF", strategy: "" } as const;
      const bands = makeModel([makeFactor("Umsatz", 100, { kind: "quantiles", points: [0, 50, 100] })], {
        classes: makeClasses(">", 80, 40, 0),
        [which]: rule,
      });
      const rows = [[10, ""], [20, ""], [30, ""], [900, "x"], [901, "x"], [902, "x"]]; // prettier-ignore
      const table = makeTable([["Umsatz", "Ausnahme"], ...rows]);
      const found = classReach(bands, table, scoreCustomers(bands, table))(0, 0)!;
      expect(found.single).toMatchObject({ from: 10, to: 30, pointsAfter: 100 });
    }
  });

  it("asks a missing value to be stated, by each policy", () => {
    for (const missing of ["zero", "median", "stretch"] as const) {
      const open = makeModel(
        [line("A", 50, 0, 100), makeFactor("B", 50, { kind: "linear", worst: 0, best: 100 }, missing)],
        {
          // prettier-ignore
          classes: makeClasses(">=", 70, 0),
        },
      );
      const customers: Row[] = [[60, ""], [20, 20], [40, 40]]; // prettier-ignore
      const change = reachOf(open, customers, 0, 0)!.factors[1]!.change!;
      expect(change).toMatchObject({ from: undefined, to: 80, pointsAfter: 40 });
    }
  });

  it("has no answer for a customer without a score, or in the class already", () => {
    const strict = makeModel([makeFactor("A", 100, { kind: "linear", worst: 0, best: 100 }, "exclude")], {
      classes: makeClasses(">", 50, 0),
    });
    expect(reachOf(strict, [[""], [10]], 0, 0)).toBeUndefined();
    expect(reachOf(strict, [[60], [10]], 0, 0)).toBeUndefined();
  });
});

describe("what drops a customer", () => {
  it("is the smallest loss that leaves the class", () => {
    const model = makeModel([line("DB", 70, 0, 7000), complaints], { classes: makeClasses(">", 80, 60, 0) });
    // 7,000 € and no complaint: 100 points. With 80 points the class is lost: 20 less.
    const found = reachOf(model, [[7000, 0], [0, 9]], 0, 1)!; // prettier-ignore
    expect(found.factors.map(({ change }) => change?.to)).toEqual([5000, 3]);
  });
});

describe("against every value that there is", () => {
  const LARGEST = 12;
  const numbers = Array.from({ length: LARGEST + 1 }, (_, value) => value);
  const words = ["gut", "mittel", "schlecht"];
  const points = fc.integer({ min: 0, max: 50 });

  const scale = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: LARGEST }), fc.integer({ min: 0, max: LARGEST }))
      .map(([worst, best]): Scale => ({ kind: "linear", worst, best })),
    fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 0, max: LARGEST }), { minLength: 1, maxLength: 4 }),
        fc.array(points, { minLength: 4, maxLength: 4 }),
      ) // prettier-ignore
      .map(([froms, given]): Scale => ({
        kind: "steps",
        rows: froms.sort((a, b) => a - b).map((from, at) => ({ from, points: given[at]! })),
      })),
    fc
      .tuple(points, points, points)
      .map(([gut, mittel, schlecht]): Scale => ({ kind: "categories", points: { gut, mittel, schlecht } })),
    fc.tuple(points, points).map(([yes, no]): Scale => ({ kind: "yes-no", yes, no })),
  );
  const valuesOf = ({ kind }: Scale): readonly Cell[] =>
    kind === "categories" ? words : kind === "yes-no" ? ["ja", "nein"] : numbers;
  const answer = (to: FactorChange["to"]): Cell => (typeof to === "boolean" ? (to ? "ja" : "nein") : to);

  interface Case {
    readonly model: ScoringModel;
    readonly row: Row;
    readonly missing: boolean;
  }
  const cases = fc
    .tuple(
      scale,
      scale,
      fc.constantFrom(">", ">=" as const),
      fc.integer({ min: 20, max: 90 }),
      fc.infiniteStream(fc.nat()),
      fc.constantFrom("zero", "stretch" as const),
      fc.boolean(),
    ) // prettier-ignore
    .map(([one, other, bound, from, stream, policy, missing]): Case => {
      const model = makeModel([makeFactor("A", 50, one, policy), makeFactor("B", 50, other, policy)], {
        classes: makeClasses(bound as ">" | ">=", from, 0),
      });
      const pick = (each: Scale) => {
        const values = valuesOf(each);
        return values[(stream.next().value as number) % values.length]!;
      };
      return { model, row: [pick(one), missing ? "" : pick(other)], missing };
    });

  /** Classes of the customer with every combination of values; the other rows keep kinds and ranges of the columns. */
  function classesWith(model: ScoringModel, changed: readonly Row[]) {
    const rest = model.factors.map(({ scale: each }) => valuesOf(each));
    const others = numbers.map((at) => rest.map((values) => values[at % values.length]!));
    const table = tableOf(model, [...changed, ...others]);
    const scores = scoreCustomers(model, table);
    return { table, scores };
  }

  it("the smallest change of one factor is enough, and nothing smaller is", () => {
    fc.assert(
      fc.property(cases, ({ model, row }) => {
        const { table, scores } = classesWith(model, [row]);
        const target = 1 - scores.classIndex[0]!;
        const found = classReach(model, table, scores)(0, target)!;
        found.factors.forEach(({ change }, index) => {
          const values = valuesOf(model.factors[index]!.scale);
          const tried = values.map((value) => row.map((cell, at) => (at === index ? value : cell)));
          const outcome = classesWith(model, tried).scores;
          const enough = values.filter((_, at) => outcome.classIndex[at] === target);
          if (change === undefined) {
            expect(enough).toEqual([]);
            return;
          }
          expect(enough).toContain(answer(change.to));
          const now = row[index];
          if (typeof now !== "number") return;
          const distances = enough.map((value) => Math.abs((value as number) - now));
          expect(Math.abs((change.to as number) - now)).toBe(Math.min(...distances));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("no two changes together are less than the single one or the pair, but for a grain", () => {
    fc.assert(
      fc.property(cases, ({ model, row, missing }) => {
        if (missing) return;
        const { table, scores } = classesWith(model, [row]);
        const target = 1 - scores.classIndex[0]!;
        const { single, pair } = classReach(model, table, scores)(0, target)!;
        const [one, other] = model.factors.map(({ scale: each }) => valuesOf(each)) as [readonly Cell[], readonly Cell[]]; // prettier-ignore
        const all = one.flatMap((a) => other.map((b) => [a, b]));
        const outcome = classesWith(model, all).scores;
        const effort = (index: number, to: Cell): number => {
          const { scale: each, weight } = model.factors[index]!;
          const from = row[index]!;
          if (to === from) return 0;
          if (each.kind === "yes-no") return 1;
          if (each.kind === "categories")
            return Math.abs(each.points[to as string]! - each.points[from as string]!) / weight;
          return Math.abs((to as number) - (from as number)) / LARGEST;
        };
        const efforts = all
          .filter((_, at) => outcome.classIndex[at] === target)
          .map(([a, b]) => effort(0, a!) + effort(1, b!));
        const told = Math.min(single?.effort ?? Infinity, pair ? pair[0].effort + pair[1].effort : Infinity);
        if (efforts.length === 0) expect(told).toBe(Infinity);
        else expect(told).toBeLessThanOrEqual(Math.min(...efforts) + 2 / LARGEST + 1e-12);
        if (pair === undefined) return;
        const at = all.findIndex(([a, b]) => a === answer(pair[0].to) && b === answer(pair[1].to));
        expect(outcome.classIndex[at]).toBe(target);
        pair.forEach(({ factorIndex, to }) => {
          const alone = row.map((cell, index) => (index === factorIndex ? answer(to) : cell));
          const place = all.findIndex(([a, b]) => a === alone[0] && b === alone[1]);
          expect(outcome.classIndex[place]).not.toBe(target);
        });
      }),
      { numRuns: 150 },
    );
  });
});
