import { Reading, readNumbers } from "../../../src/functions/cells/number-argument";
import { installCustomFunctions } from "../custom-functions-stub";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("de-DE"));

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const numbersOf = (cells: unknown[][]) => [...readNumbers("value", cells).numbers];
const readingsOf = (cells: unknown[][]) => [...readNumbers("value", cells).readings];

describe("an argument read as numbers", () => {
  it("reads numbers typed as text in the display language's notation", () => {
    expect(numbersOf(column("1.234,56 €", "ca. 5", "80 %", "-3", "1.234"))).toEqual([
      1234.56, 5, 0.8, -3, 1234,
    ]);
    setDisplayLanguage("en-GB");
    expect(numbersOf(column("£1,234.56", "approx. 5", "1.234"))).toEqual([1234.56, 5, 1.234]);
  });

  it("reads the other notation where the text can be nothing else", () => {
    expect(numbersOf(column("1,234.56"))).toEqual([1234.56]);
    setDisplayLanguage("en-US");
    expect(numbersOf(column("1.234,56"))).toEqual([1234.56]);
  });

  it("takes a text for a heading only in the first row, and only if it begins with a letter", () => {
    expect(readingsOf(column("Umsatz 2024", 1, "Umsatz"))).toEqual([
      Reading.heading,
      Reading.number,
      Reading.unreadable,
    ]);
    expect(readingsOf(column("90 Punkte", 1))[0]).toBe(Reading.unreadable);
    expect(readingsOf([["Umsatz", 1, "viel"]])).toEqual([
      Reading.heading,
      Reading.number,
      Reading.unreadable,
    ]);
    expect(readingsOf([["Umsatz"]])).toEqual([Reading.unreadable]);
  });

  it("does not take a truth value for a number", () => {
    expect(readingsOf(column(1, true, false)).slice(1)).toEqual([Reading.unreadable, Reading.unreadable]);
  });

  it("reads an argument that was left out as one empty cell", () => {
    for (const given of [undefined, null, [[null]], [[""]]]) {
      const { rows, columns, readings } = readNumbers("value", given);
      expect([rows, columns, [...readings]]).toEqual([1, 1, [Reading.blank]]);
      expect([...readNumbers("value", given, 7).numbers]).toEqual([7]);
    }
  });
});
