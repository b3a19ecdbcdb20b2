import { cellInput, restoringInput, sameKey } from "../../src/workbook/excel/cell-text";

describe("cellInput", () => {
  it.each(["=1+1", "+49 40 1", "-5", "@SUM", "\tx", "\rx", "'x"])(
    "writes the text %j with a leading apostrophe in any cell",
    (text) => {
      expect(cellInput(text, "General")).toBe(`'${text}`);
      expect(cellInput(text, "@")).toBe(`'${text}`);
    },
  );

  it.each(["007", "1-2", "May 5", "TRUE", "Falsch", "3 %", "€ 5"])(
    "keeps %j from becoming something else in a cell without text format",
    (text) => {
      expect(cellInput(text, "General")).toBe(`'${text}`);
      expect(cellInput(text, "@")).toBe(text);
    },
  );

  it("writes plain words, numbers, truth values and blanks as they are", () => {
    expect(["Sehr gut", "", 12.5, -3, true].map((value) => cellInput(value, "General"))).toEqual([
      "Sehr gut",
      "",
      12.5,
      -3,
      true,
    ]);
  });

  it("clears a cell for null, NaN and infinity", () => {
    expect([null, NaN, Infinity].map((value) => cellInput(value, "0.0"))).toEqual(["", "", ""]);
  });
});

describe("restoringInput", () => {
  it("brings a formula back as a formula", () => {
    expect(restoringInput("=A1*2", 14)).toBe("=A1*2");
  });

  it("brings a text that looks like a formula back as text", () => {
    expect(restoringInput("=A1*2", "=A1*2")).toBe("'=A1*2");
  });

  it("brings constants back", () => {
    expect([restoringInput(5, 5), restoringInput("Gut", "Gut"), restoringInput("", "")]).toEqual([
      5,
      "Gut",
      "",
    ]);
  });
});

describe("sameKey", () => {
  it("ignores blanks around and between and nothing else", () => {
    expect(sameKey("K\u00a01 ", "K 1")).toBe(true);
    expect(sameKey("007", "7")).toBe(false);
    expect(sameKey("a", "A")).toBe(false);
  });
});
