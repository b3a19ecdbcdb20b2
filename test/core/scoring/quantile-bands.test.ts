import fc from "fast-check";
import { plainScale, scoreCustomers, type StepRow } from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";

const rowsOf = (numbers: readonly number[], points: readonly number[]): readonly StepRow[] => {
  const scale = plainScale({ kind: "quantiles", points }, Float64Array.from(numbers));
  if (scale.kind !== "steps") throw new Error("bands come to a table of points");
  return scale.rows;
};
const FIFTHS = [0, 10, 20, 30, 40];

describe("bands of customers", () => {
  it("give each of five customers a band of its own", () => {
    expect(rowsOf([50, 10, 40, 20, 30], FIFTHS)).toEqual([
      { from: -Infinity, points: 0 },
      { from: 20, points: 10 },
      { from: 30, points: 20 },
      { from: 40, points: 30 },
      { from: 50, points: 40 },
    ]);
  });

  it("are made as if those left out were not in the list, whoever asked before", () => {
    const list = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(list, (customers) => {
        const numbers = Float64Array.from(customers, ([value]) => value);
        const leftOut = Uint8Array.from(customers, ([, isOut]) => (isOut ? 1 : 0));
        const bands = { kind: "quantiles", points: FIFTHS } as const;
        const kept = customers.filter(([, isOut]) => !isOut).map(([value]) => value);
        const everybody = rowsOf([...numbers], FIFTHS);
        expect(plainScale(bands, numbers)).toEqual({ kind: "steps", rows: everybody });
        expect(plainScale(bands, numbers, leftOut)).toEqual({ kind: "steps", rows: rowsOf(kept, FIFTHS) });
        expect(plainScale(bands, numbers)).toEqual({ kind: "steps", rows: everybody });
      }),
    );
  });

  // Quantiles of type 7 of 1…10 at 1/3 and 2/3 are 4 and 7; a value on the cut belongs to the band below.
  it("leave a value on the cut in the band below", () => {
    expect(rowsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0, 5, 10])).toEqual([
      { from: -Infinity, points: 0 },
      { from: 5, points: 5 },
      { from: 8, points: 10 },
    ]);
  });

  it("never part equal values, even where that leaves a band empty", () => {
    expect(rowsOf([1, 1, 1, 1, 1, 1, 1, 2, 3, 4], FIFTHS)).toEqual([
      { from: -Infinity, points: 0 },
      { from: 2, points: 30 },
      { from: 3, points: 40 },
    ]);
  });

  it("give everybody the lowest band where all values are equal", () => {
    expect(rowsOf([7, 7, 7], FIFTHS)).toEqual([{ from: -Infinity, points: 0 }]);
  });

  it("are made without blank cells and without those who are left out", () => {
    const numbers = Float64Array.of(1, NaN, 2, 1000);
    const scale = plainScale({ kind: "quantiles", points: [0, 10] }, numbers, Uint8Array.of(0, 0, 0, 1));
    expect(scale).toEqual({
      kind: "steps",
      rows: [
        { from: -Infinity, points: 0 },
        { from: 2, points: 10 },
      ],
    });
  });

  it("give points that never fall as the value rises, and the same to equal values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (values) => {
        const model = makeModel([makeFactor("F", 100, { kind: "quantiles", points: [0, 25, 50, 75, 100] })]);
        const { score } = scoreCustomers(model, makeTable([["F"], ...values.map((value) => [value])]));
        const byValue = values.map((value, row) => [value, score[row]!] as const).sort((a, b) => a[0] - b[0]);
        byValue.slice(1).forEach(([value, points], at) => {
          const [lower, fewer] = byValue[at]!;
          if (value === lower) expect(points).toBe(fewer);
          else expect(points).toBeGreaterThanOrEqual(fewer);
        });
      }),
    );
  });

  it("hold no more customers than a fifth, but for ties", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 5, maxLength: 200 }), (values) => {
        const rows = rowsOf(values, FIFTHS);
        const sizes = rows.map(
          ({ from }, at) =>
            values.filter((value) => value >= from && value < (rows[at + 1]?.from ?? Infinity)).length,
        );
        expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil(values.length / 5) + 1);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
    );
  });

  it("leave a customer without a value without points", () => {
    const model = makeModel([makeFactor("F", 100, { kind: "quantiles", points: [0, 100] })]);
    const scores = scoreCustomers(
      model,
      makeTable([
        ["Kunde", "F"],
        ["a", 1],
        ["b", ""],
        ["c", 2],
      ]),
    );
    expect([...scores.score]).toEqual([0, 0, 100]);
    expect(scores.findings.map(({ kind, count }) => [kind, count])).toEqual([["blank-cell", 1]]);
  });
});
