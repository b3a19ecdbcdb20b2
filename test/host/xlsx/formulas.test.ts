/** @jest-environment node */
import {
  fromFileFormula,
  renameSheetInFormula,
  shiftFormula,
  toFileFormula,
} from "../../../src/host/xlsx/formulas";

describe("shiftFormula", () => {
  it.each([
    ["A1+$B2+C$3+$D$4", 1, 1, "B2+$B3+D$3+$D$4"],
    ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
    ["SUM(A:A)+SUM($B:$B)", 0, 1, "SUM(B:B)+SUM($B:$B)"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'Blatt A1'!A1+A1!B1", 1, 0, "'Blatt A1'!A2+A1!B2"],
    ["Kunden[[#This Row],[Umsatz A1]]*A1", 1, 0, "Kunden[[#This Row],[Umsatz A1]]*A2"],
    ["[1]Blatt!A1", 1, 0, "[1]Blatt!A2"],
    ["1E5+A1", 1, 0, "1E5+A2"],
    ["Steuer2025*A1", 1, 0, "Steuer2025*A2"],
    ["XFD1", 0, 1, "A1"],
    ["A1", -1, 0, "A1048576"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("formulas of files", () => {
  it.each([
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SUM(FILTER(A:A,B:B=1))", "SUM(_xlfn._xlws.FILTER(A:A,B:B=1))"],
    ["=CLV.CLASS(A1,B1:C5)", "_xldudf_CLV_CLASS(A1,B1:C5)"],
    ['=IF(A1="FILTER(",1,2)', 'IF(A1="FILTER(",1,2)'],
    ["=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)"],
  ])("%s is kept as %s and read back", (shown, kept) => {
    expect(toFileFormula(shown)).toBe(kept);
    expect(fromFileFormula(kept)).toBe(shown);
  });
});

describe("renameSheetInFormula", () => {
  it.each([
    ["Kunden!A1+SUM(Kunden!B:B)", "'Kunden 2025'!A1+SUM('Kunden 2025'!B:B)"],
    ["'KUNDEN'!A1", "'Kunden 2025'!A1"],
    ["Kundenliste!A1+Kunden[Umsatz]", "Kundenliste!A1+Kunden[Umsatz]"],
    ['"Kunden!"&A1', '"Kunden!"&A1'],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameSheetInFormula(formula, "Kunden", "Kunden 2025")).toBe(expected);
  });

  it("writes an apostrophe of a name twice", () => {
    expect(renameSheetInFormula("'Peter''s'!A1", "Peter's", "Anna's")).toBe("'Anna''s'!A1");
  });
});
