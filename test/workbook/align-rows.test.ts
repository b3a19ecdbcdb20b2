import { alignRows } from "../../src/workbook/excel/align-rows";

describe("alignRows", () => {
  it("finds rows again that moved and marks rows that are new", () => {
    expect([...alignRows(["a", "b", "c"], ["neu", "b", "c", "a"])]).toEqual([-1, 1, 2, 0]);
  });

  it("answers the n-th row of a repeated key with the n-th before", () => {
    expect([...alignRows(["a", "x", "a"], ["a", "a", "a"])]).toEqual([0, 2, -1]);
  });
});
