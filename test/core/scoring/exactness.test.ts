import fc from "fast-check";
import { readTable, scoreCustomers, type Factor, type ScoringModel } from "../../../src/core";
import { makeClasses, makeFactor, makeModel } from "../make-model";

const UNITS = 10_000;
const units = (most: number) => fc.integer({ min: 0, max: most * UNITS });

/** Whole ten-thousandths that add up to 100 points. */
const weightUnits = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  .map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    return [...sorted, 1_000_000].map((cut, index) => cut - (sorted[index - 1] ?? 0));
  });

/** The class by integer arithmetic on ten-thousandths. */
const classOfUnits = (sum: bigint, froms: readonly number[], bound: ">" | ">="): number => {
  const at = froms.findIndex((from) => (bound === ">" ? sum > BigInt(from) : sum >= BigInt(from)));
  return at < 0 ? froms.length - 1 : at;
};

/** Competition rank: one more than the number of greater sums. */
const rankOf = (sum: bigint, all: readonly bigint[]): number => 1 + all.filter((other) => other > sum).length;

const froms = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  .map((list) => [...list.sort((a, b) => b - a), 0]);

describe("scores of point tables with up to four decimals", () => {
  it("have the class and rank that whole-number arithmetic gives, for any weights, points and thresholds", () => {
    fc.assert(
      fc.property(
        weightUnits,
        froms,
        fc.constantFrom(">" as const, ">=" as const),
        fc.array(fc.array(units(100), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 12 }),
        (weights, thresholds, bound, rows) => {
          const points = rows.map((row) => weights.map((weight, at) => row[at]! % (weight + 1)));
          const factors = weights.map((weight, at) =>
            makeFactor(`F${at}`, weight / UNITS, {
              kind: "categories",
              points: Object.fromEntries(points.map((row, index) => [`t${index}`, row[at]! / UNITS])),
            }),
          );
          const model = makeModel(factors, {
            classes: makeClasses(bound, ...thresholds.map((from) => from / UNITS)),
          });
          const table = readTable(
            [factors.map(({ column }) => column), ...rows.map((_, index) => factors.map(() => `t${index}`))],
            { isExcelTable: true },
          );
          const scores = scoreCustomers(model, table);
          const sums = points.map((row) => row.reduce((sum, each) => sum + BigInt(each), 0n));
          expect([...scores.score]).toEqual(sums.map((sum) => Number(sum) / UNITS));
          expect([...scores.classIndex]).toEqual(sums.map((sum) => classOfUnits(sum, thresholds, bound)));
          expect([...scores.rank]).toEqual(sums.map((sum) => rankOf(sum, sums)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Sums of weight × value / best as fractions over one denominator. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

describe("scores of straight lines", () => {
  it("keep ties and borders that hold as fractions, such as 30/9 + 30/9 + 40/3 = 20", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: units(100), best: fc.integer({ min: 1, max: 99 }) }), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 }), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.constantFrom(">" as const, ">=" as const),
        (lines, rows, bound) => {
          const factors: Factor[] = lines.map(({ weight, best }, at) =>
            makeFactor(`F${at}`, weight / UNITS, { kind: "linear", worst: 0, best }),
          );
          const sums = rows.map((row) =>
            lines.reduce<Fraction>(
              (sum, { weight, best }, at) =>
                add(sum, { top: BigInt(weight) * BigInt(Math.min(best, row[at]!)), bottom: BigInt(best) }),
              { top: 0n, bottom: 1n },
            ),
          );
          const threshold = sums[0]!.top / sums[0]!.bottom;
          const model = makeModel(factors, { classes: makeClasses(bound, Number(threshold) / UNITS, 0) });
          const table = readTable(
            [factors.map(({ column }) => column), ...rows.map((row) => row.slice(0, lines.length))],
            {
              isExcelTable: true,
            },
          );
          const scores = scoreCustomers(model, table);
          const isGreater = (a: Fraction, b: Fraction) => a.top * b.bottom > b.top * a.bottom;
          sums.forEach((sum, at) => {
            const difference = sum.top - threshold * sum.bottom;
            const isAbove = difference > 0n || (difference === 0n && bound === ">=");
            // The threshold 0 of both classes is the same border; nothing to tell apart there.
            if (threshold > 0n) expect(scores.classIndex[at]).toBe(isAbove ? 0 : 1);
            expect(scores.rank[at]).toBe(1 + sums.filter((other) => isGreater(other, sum)).length);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reach exactly 20 by three thirds of points that no double holds", () => {
    const model: ScoringModel = makeModel(
      [
        makeFactor("A", 30, { kind: "linear", worst: 0, best: 9 }),
        makeFactor("B", 30, { kind: "linear", worst: 0, best: 9 }),
        makeFactor("C", 40, { kind: "linear", worst: 0, best: 3 }),
      ],
      { classes: makeClasses(">=", 20, 0) },
    );
    const scores = scoreCustomers(
      model,
      readTable(
        [
          ["A", "B", "C"],
          [1, 1, 1],
        ],
        { isExcelTable: true },
      ),
    );
    expect(scores.score[0]).toBe(20);
    expect(scores.classIndex[0]).toBe(0);
  });

  it("stay exact where worst and best lie close together far from zero", () => {
    const model = makeModel(
      [
        makeFactor("A", 30, { kind: "linear", worst: 1_000_000, best: 1_000_000.3 }),
        makeFactor("B", 70, { kind: "linear", worst: 0, best: 1 }),
      ],
      { classes: makeClasses(">=", 10, 0) },
    );
    const scores = scoreCustomers(
      model,
      readTable(
        [
          ["A", "B"],
          [1_000_000.1, 0],
        ],
        { isExcelTable: true },
      ),
    );
    expect(scores.score[0]).toBe(10);
    expect(scores.classIndex[0]).toBe(0);
  });
});

describe("borders of a step table", () => {
  it("are reached by values that came about by adding decimals", () => {
    let sum = 0;
    const added = Array.from({ length: 50 }, () => (sum += 0.1));
    const rows = added.map((_, index) => ({
      from: Number(((index + 1) / 10).toFixed(1)),
      points: index + 1,
    }));
    const model = makeModel([makeFactor("A", 100, { kind: "steps", rows })]);
    const scores = scoreCustomers(
      model,
      readTable([["A"], ...added.map((value) => [value])], { isExcelTable: true }),
    );
    expect(added[2]).not.toBe(0.3);
    expect([...scores.score]).toEqual(added.map((_, index) => index + 1));
  });

  it("give the row that a search from the top gives, for any table and values", () => {
    const border = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(border, { minLength: 1, maxLength: 40 }),
        fc.array(border, { maxLength: 20 }),
        (borders, others) => {
          const rows = borders.sort((a, b) => a - b).map((from, index) => ({ from, points: index + 1 }));
          const values = [...borders, ...borders.map((from) => from - 0.5), ...others];
          const model = makeModel([makeFactor("A", 100, { kind: "steps", rows })]);
          const table = readTable([["A"], ...values.map((value) => [value])], { isExcelTable: true });
          const expected = values.map((value) => {
            const reached = rows.filter(({ from }) => value >= from - Math.abs(from) * 1e-12);
            return reached.at(-1)?.points ?? 0;
          });
          expect([...scoreCustomers(model, table).points[0]!]).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
