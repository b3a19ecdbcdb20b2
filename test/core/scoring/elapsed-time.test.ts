import fc from "fast-check";
import { elapsedTime, parseModel, scoreCustomers, serialOfIso, type Scale } from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";

const between = (from: string, to: string, unit: "days" | "months" | "years"): number =>
  elapsedTime(serialOfIso(from)!, serialOfIso(to)!, unit);

describe("time that has passed", () => {
  // Microsoft, "DATEDIF function", examples, and days counted on the calendar.
  it.each([
    ["2001-01-01", "2003-01-01", "years", 2],
    ["2001-06-01", "2002-08-15", "days", 440],
    ["2025-01-31", "2025-02-28", "months", 0],
    ["2025-01-31", "2025-03-31", "months", 2],
    ["2024-12-31", "2025-12-30", "years", 0],
    ["2024-12-31", "2025-12-31", "years", 1],
    ["2024-02-29", "2025-02-28", "months", 11],
    ["2025-12-31", "2025-12-31", "days", 0],
  ] as const)("from %s to %s in %s is %d", (from, to, unit, expected) => {
    expect(between(from, to, unit)).toBe(expected);
  });

  it("is 0 for a date that is still to come, and NaN without a date", () => {
    expect(between("2026-05-01", "2025-12-31", "months")).toBe(0);
    expect(elapsedTime(NaN, 46_000, "days")).toBeNaN();
  });

  it("agrees with the calendar of JavaScript, from the beginning of its dates to their end", () => {
    const calendar = (serial: number) => {
      const date = new Date((serial - 25_569) * 86_400_000);
      return { months: date.getUTCFullYear() * 12 + date.getUTCMonth(), day: date.getUTCDate() };
    };
    const near = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const serial = fc.oneof(near, fc.integer({ min: -99_000_000, max: 99_000_000 }));
    fc.assert(
      fc.property(serial, serial, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const [begin, end] = [calendar(from), calendar(to)];
        const months = end.months - begin.months - (end.day < begin.day ? 1 : 0);
        expect(elapsedTime(from, to, "months")).toBe(months);
        expect(elapsedTime(from, to, "years")).toBe(Math.floor(months / 12));
      }),
      { numRuns: 5000 },
    );
    expect(elapsedTime(-200_000_000, 46_000, "months")).toBeNaN();
  });

  it("ignores the time of day", () => {
    expect(elapsedTime(45_000.9, 45_001.1, "days")).toBe(1);
  });
});

describe("a factor of elapsed time", () => {
  const scale: Scale = { kind: "linear", worst: 12, best: 0, elapsed: "months" };
  const table = makeTable([
    ["Letzter Kauf"],
    ["2025-12-01"],
    ["2025-06-30"],
    ["2023-01-01"],
    ["2026-02-01"],
    [""],
  ]);
  const model = makeModel([makeFactor("Letzter Kauf", 100, scale)], { referenceDate: "2025-12-31" });

  it("judges months to the reference date, the last purchase best", () => {
    const { score } = scoreCustomers(model, table);
    expect(score[0]).toBe(100);
    expect(score[1]).toBe(50);
    expect(score[2]).toBe(0);
  });

  it("counts a date after the reference date as 0 and says so", () => {
    const { score, findings } = scoreCustomers(model, table);
    expect(score[3]).toBe(100);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "date-after-reference", count: 1, row: 3 }),
    );
  });

  it("needs a reference date", () => {
    expect(parseModel({ ...model, referenceDate: "" })).toMatchObject({
      ok: false,
      issues: [{ kind: "reference-date-missing" }],
    });
    expect(parseModel(model).ok).toBe(true);
  });
});
