import fc from "fast-check";
import {
  countEstimates,
  nearBorders,
  pointsOf,
  reviewEstimates,
  scoreCustomers,
  type Factor,
  type Scale,
  type ScoringModel,
} from "../../../src/core";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

const classes = makeClasses(">=", 80, 60, 0);
const line: Scale = { kind: "linear", worst: 0, best: 100 };

function review(model: ScoringModel, cells: Parameters<typeof makeTable>[0], share?: number) {
  const table = makeTable(cells);
  return reviewEstimates(model, table, scoreCustomers(model, table), share);
}

describe("estimated values", () => {
  it("are counted in points and asked whether the class holds 10 % off", () => {
    const model = makeModel([makeFactor("A", 50, line), makeFactor("B", 50, line)], { classes });
    const found = review(model, [
      ["A", "B"],
      ["ca. 70", 100], // 85 points, 81.5 to 88.5: class A holds
      ["~60", 100], // 80 points, from 77: class A does not hold
      [60, 100], // the same, but measured
      ["ca. 50", "90 (geschätzt)"], // 70, from 63 to 77: class B holds
    ]);
    expect([...found.points]).toEqual([35, 30, 0, 70]);
    expect([...found.unstable]).toEqual([0, 1, 0, 0]);
    expect(found).toMatchObject({ customers: 3, unstableCount: 1 });
    expect(found.share).toBeCloseTo(135 / (85 + 80 + 80 + 70), 12);
  });

  it("are counted once each: typed in the cell, or else marked by the column", () => {
    const table = makeTable([
      ["A", "A geschätzt"],
      ["ca. 70", "x"],
      [60, "x"],
      [50, "nein"],
      ["", "x"],
      ["k. A.", "ja"],
    ]);
    expect(countEstimates({ column: "A" }, table)).toEqual({ typed: 1, marked: 0 });
    expect(countEstimates({ column: "A", estimated: "A geschätzt" }, table)).toEqual({ typed: 1, marked: 1 });
    expect(countEstimates({ column: "B", estimated: "A geschätzt" }, table)).toEqual({ typed: 0, marked: 0 });
  });

  it("are recognised by a column of their own", () => {
    const factor: Factor = { ...makeFactor("A", 100, line), estimated: "A geschätzt" };
    const found = review(makeModel([factor], { classes }), [
      ["A", "A geschätzt"],
      [80, "ja"],
      [80, "nein"],
      [80, ""],
    ]);
    expect([...found.unstable]).toEqual([1, 0, 0]);
  });

  it("are off over every step in between, also where points fall and rise again", () => {
    const scale: Scale = {
      kind: "steps",
      rows: [
        { from: 0, points: 90 },
        { from: 100, points: 10 },
        { from: 105, points: 90 },
      ],
    };
    const found = review(makeModel([makeFactor("A", 100, scale)], { classes }), [["A"], ["ca. 98"], ["ca. 80"]]); // prettier-ignore
    expect([...found.unstable]).toEqual([1, 0]);
  });

  it("widen a negative value to both sides", () => {
    const scale: Scale = { kind: "linear", worst: -100, best: 0 };
    // -20 gives 80 points, -22 gives 78.
    const found = review(makeModel([makeFactor("A", 100, scale)], { classes }), [["A"], ["ca. -20"], ["ca. -10"]]); // prettier-ignore
    expect([...found.unstable]).toEqual([1, 0]);
  });

  it("stretch with the weights where another factor is left out", () => {
    const model = makeModel([makeFactor("A", 50, line, "stretch"), makeFactor("B", 50, line, "stretch")], {
      classes,
    });
    // B counts for all: 62 points, 55.8 to 68.2, which crosses 60; unstretched it would seem to reach 58.9 only.
    const found = review(model, [["K", "A", "B"], ["a", "", "ca. 62"], ["b", 50, 50]]); // prettier-ignore
    expect([...found.points]).toEqual([62, 0]);
    expect([...found.unstable]).toEqual([1, 0]);
  });

  it("agree with scoring every value between the ends", () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
      .map((froms) => froms.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 100 })),
        (froms, value, stream) => {
          // prettier-ignore
          const rows = froms.map((from) => ({ from, points: stream.next().value as number }));
          const factor = makeFactor("A", 100, { kind: "steps", rows });
          const found = review(makeModel([factor], { classes }), [["A"], [`ca. ${value}`]]);
          const classAt = (at: number) => [80, 60, 0].findIndex((from) => pointsOf(factor, at) >= from);
          const tried = Array.from({ length: 101 }, (_, part) => value * (0.9 + (0.2 * part) / 100));
          const changes = [
            ...tried,
            ...froms.filter((from) => from > value * 0.9 && from < value * 1.1),
          ].some((at) => classAt(at) !== classAt(value));
          expect(found.unstable[0]).toBe(changes ? 1 : 0);
        },
      ),
    );
  });
});

describe("customers near a border", () => {
  const model = makeModel([makeFactor("A", 100, line)], { classes });
  const near = (...values: readonly number[]) =>
    [...nearBorders(scoreCustomers(model, makeTable([["A"], ...values.map((value) => [value])])))].join("");

  it("are those within a point on either side", () => {
    expect(near(82, 81, 80.5, 80, 79, 78.9, 61.1, 60.1, 59, 58.99)).toBe("0111100110");
  });

  it("do not include those at the very bottom, where no class ends", () => {
    expect(near(0, 0.5)).toBe("00");
  });
});
