import { parseDecimal } from "../../../src/ui/components/fields/parse-decimal";

describe("parseDecimal", () => {
  it.each([
    ["12,5", "de", 12.5],
    ["12.5", "de", 12.5],
    ["12,5", "en", 12.5],
    ["12.5", "en", 12.5],
    ["1.234,56", "de", 1234.56],
    ["1,234.56", "de", 1234.56],
    ["1.234.567", "de", 1234567],
    ["1'234.50", "de", 1234.5],
    ["5 800 €", "de", 5800],
    ["−3,5", "de", -3.5],
    ["33,", "de", 33],
    [",5", "de", 0.5],
    ["  7 ", "en", 7],
  ] as const)("reads %s in %s as %d", (text, language, expected) => {
    expect(parseDecimal(text, language)).toBe(expected);
  });

  it("takes a single sign for grouping when it is the language's grouping sign before three digits", () => {
    expect(parseDecimal("1.234", "de")).toBe(1234);
    expect(parseDecimal("1.234", "en")).toBe(1.234);
    expect(parseDecimal("1,234", "en")).toBe(1234);
    expect(parseDecimal("1,234", "de")).toBe(1.234);
  });

  it("takes the same sign for the decimal sign in a field that ends below 1000", () => {
    expect(parseDecimal("12.345", "de", 100)).toBe(12.345);
  });

  it("never takes 0.125 for a grouped number", () => {
    expect(parseDecimal("0.125", "de")).toBe(0.125);
  });

  it.each(["", "abc", "1,2,3.4.5", "12a", "--3", "1..2"])("gives NaN for %p", (text) => {
    expect(parseDecimal(text, "de")).toBeNaN();
  });
});
