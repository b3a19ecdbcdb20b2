/** @jest-environment node */
import { fromGermanFormula, toGermanFormula } from "../../src/host/local-formula";

describe("formulas in German notation", () => {
  it.each([
    ["=CLV.ALIVE(A1:D2,B5,C5,D5)", "=CLV.ALIVE(A1:D2;B5;C5;D5)"],
    ["=0.5*A1+.25", "=0,5*A1+,25"],
    ['=CLV.SPEND({"p","q";0.25,-4.5},2,3)', '=CLV.SPEND({"p"."q";0,25.-4,5};2;3)'],
    ["=SUM({1,2;3,4})", "=SUM({1.2;3.4})"],
    ['=IF(A1=TRUE,"1,5; 2.5",FALSE)', '=IF(A1=WAHR;"1,5; 2.5";FALSCH)'],
    ["='Umsatz, 2.5;'!A1+Kunden[[#All],[Preis, netto]]", "='Umsatz, 2.5;'!A1+Kunden[[#All],[Preis, netto]]"],
    ["=1.5E-3+A1", "=1,5E-3+A1"],
    ["=STDEV.S(A1:A9)", "=STDEV.S(A1:A9)"],
  ])("%s is typed as %s", (english, german) => {
    expect(toGermanFormula(english)).toBe(german);
    expect(fromGermanFormula(german)).toBe(english);
  });

  it("are understood with commas between cells, as the pane's guide may have been copied", () => {
    expect(fromGermanFormula("=CLV.ALIVE(A1:D2,B5,C5)")).toBe("=CLV.ALIVE(A1:D2,B5,C5)");
  });
});
