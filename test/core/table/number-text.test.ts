import fc from "fast-check";
import { readNumberText } from "../../../src/core";
import { localeEvidence } from "../../../src/core/table/number-text";

describe("readNumberText", () => {
  it.each([
    ["1.234,56", 1234.56],
    ["1.234.567", 1234567],
    ["1234,5", 1234.5],
    [",5", 0.5],
    ["1.234,56 €", 1234.56],
    ["€ 1.234,56", 1234.56],
    ["EUR 12", 12],
    ["12 EUR", 12],
    ["CHF 1'234,50", 1234.5],
    ["1 234,56", 1234.56],
    ["1\u00a0234,56\u00a0€", 1234.56],
    ["1\u202f234", 1234],
    ["1\u2009234,5", 1234.5],
    ["15-", -15],
    ["-15", -15],
    ["−15,5", -15.5],
    ["- 15 €", -15],
    ["(1.200,00)", -1200],
    ["(1.200,00 €)", -1200],
    ["12 %", 0.12],
    ["12,5%", 0.125],
    ["5.800,–", 5800],
    ["5.800,- €", 5800],
    ["+7", 7],
    ["1,5e3", 1500],
    ["  42  ", 42],
  ])("reads %s in German as %d", (text, expected) => {
    expect(readNumberText(text, "de")).toBeCloseTo(expected, 12);
  });

  it.each([
    ["1,234.56", 1234.56],
    ["$1,234.56", 1234.56],
    ["1'234.50", 1234.5],
    ["1’234’567", 1234567],
    [".5", 0.5],
    ["(120)", -120],
    ["£12.50", 12.5],
    ["1.5E-3", 0.0015],
  ])("reads %s in English as %d", (text, expected) => {
    expect(readNumberText(text, "en")).toBeCloseTo(expected, 12);
  });

  it.each([
    "1,234.56",
    "1.23.4",
    "12.34",
    "abc",
    "",
    "-",
    "€",
    "5 Stück",
    "1..2",
    "--5",
    "(-5)",
    "1 23",
    "A12",
    "12/2024",
    "10-20",
  ])("does not read %j as a German number", (text) => {
    expect(readNumberText(text, "de")).toBeUndefined();
  });

  it.each(["1.234,56", "1,23", "12,34,567"])("does not read %j as an English number", (text) => {
    expect(readNumberText(text, "en")).toBeUndefined();
  });

  it.each([
    ["de-DE", "de"],
    ["de-CH", "en"],
    ["en-US", "en"],
    ["de-AT", "de"],
  ] as const)("reads back what Intl writes in %s", (tag, locale) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (units) => {
        expect(readNumberText(format.format(units / 1e4), locale)).toBeCloseTo(units / 1e4, 9);
      }),
    );
  });
});

describe("localeEvidence", () => {
  it.each([
    ["1.234,5", "de"],
    ["1,5", "de"],
    ["0,123", "de"],
    ["1.234.567", "de"],
    ["1,234.5", "en"],
    ["1.5", "en"],
    ["0.123", "en"],
    ["1,234,567", "en"],
    ["1.234", "ambiguous"],
    ["1,234", "ambiguous"],
    ["12.345 €", "ambiguous"],
    ["1234", "none"],
    ["1'234", "none"],
  ])("takes %s for %s", (text, expected) => {
    expect(localeEvidence(text)).toBe(expected);
  });

  it("has nothing to say of what is no number", () => {
    expect(localeEvidence("Müller")).toBeUndefined();
  });
});
