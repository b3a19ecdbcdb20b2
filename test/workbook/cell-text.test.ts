import { cellInput, restoringInput, sameKey } from "../../src/workbook/excel/cell-text";

describe("cellInput", () => {
  it.each(["=1+1", "+49 40 1", "-5", "@SUM", "\tx", "\rx", "'x"])(
    "keeps the text %j from becoming a formula or losing its first sign",
    (text) => expect(cellInput(text)).toBe(`'${text}`),
  );

  it.each(["007", "1-2", "May 5", "TRUE", "Falsch", "3 %", "€ 5"])(
    "keeps the text %j from becoming a number, a date or a truth value",
    (text) => expect(cellInput(text)).toBe(`'${text}`),
  );

  it("writes plain words, numbers, truth values and blanks as they are", () => {
    expect(["Sehr gut", "", 12.5, -3, true].map(cellInput)).toEqual(["Sehr gut", "", 12.5, -3, true]);
  });

  it("clears a cell for null, NaN and infinity", () => {
    expect([null, NaN, Infinity].map(cellInput)).toEqual(["", "", ""]);
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
