import { type Cell, readStepRange } from "../../../src/core";

const blockOf = (...values: readonly (readonly Cell[])[]) => ({
  address: "Punkte!B3:C9",
  range: {
    sheet: "Punkte",
    row: 2,
    column: 1,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 2,
  },
  values,
});
const reading = { locale: "de", isDate: false } as const;
const issuesOf = (...values: readonly (readonly Cell[])[]) => {
  const result = readStepRange(blockOf(...values), reading);
  return result.ok ? [] : result.issues.map(({ kind, values: { cell } = {} }) => [kind, cell]);
};

describe("readStepRange", () => {
  it("passes over a heading and blank rows and puts the rows in order", () => {
    const block = blockOf(["ab", "Punkte"], [6000, 40], ["", null], ["ab 5.800 €", "39,5"], [-100, 0]);
    expect(readStepRange(block, reading)).toEqual({
      ok: true,
      value: [
        { from: -100, points: 0 },
        { from: 5800, points: 39.5 },
        { from: 6000, points: 40 },
      ],
    });
  });

  it("names the cell that is wrong, and all of them", () => {
    expect(issuesOf([0, 10], ["viel", 20], [50, "#N/A"], ["", 30], [90, ""], [100, 120], [0, 5])).toEqual([
      ["range-from", "Punkte!B4"],
      ["range-points", "Punkte!C5"],
      ["range-from-blank", "Punkte!B6"],
      ["range-points-blank", "Punkte!C7"],
      ["range-points-range", "Punkte!C8"],
      ["range-repeated", "Punkte!B9"],
    ]);
  });

  it("takes words in the first row for a heading only where both cells are words", () => {
    expect(issuesOf(["viel", 10], [5, 20])).toEqual([["range-from", "Punkte!B3"]]);
  });

  it("needs two columns and at least one row", () => {
    expect(issuesOf([1, 2, 3])).toEqual([["range-columns", undefined]]);
    expect(issuesOf(["ab", "Punkte"])).toEqual([["range-empty", undefined]]);
    expect(issuesOf()).toEqual([["range-empty", undefined]]);
  });

  it("reads dates where the column holds dates", () => {
    const block = blockOf([45658, 10], ["31.12.2025", 40]);
    expect(readStepRange(block, { locale: "de", isDate: true })).toEqual({
      ok: true,
      value: [
        { from: 45658, points: 10 },
        { from: 46022, points: 40 },
      ],
    });
    const wrong = readStepRange(blockOf(["gestern", 10]), { locale: "de", isDate: true });
    expect(wrong).toMatchObject({ ok: false, issues: [{ kind: "range-date" }] });
  });
});
