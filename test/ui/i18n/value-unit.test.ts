import { formatOf, showValue, valueUnit } from "../../../src/ui/i18n";

const german = (value: number, numberFormat: string | undefined) =>
  showValue(formatOf("de"), value, valueUnit(numberFormat)).replaceAll("\u00a0", " ");
const english = (value: number, numberFormat: string | undefined) =>
  showValue(formatOf("en"), value, valueUnit(numberFormat));

test.each([
  ['#,##0.00 "€"', "1.234,50 €"],
  ["#,##0 [$€-407]", "1.235 €"],
  ['#,##0.00\\ "€";[Red]-#,##0.00\\ "€"', "1.234,50 €"],
  ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', "1.234,50 €"],
  ['0" kg"', "1.235 kg"],
  ["General", "1.234,5"],
  [undefined, "1.234,5"],
])("a German reads 1234.5 in the format %s as %s", (numberFormat, shown) => {
  expect(german(1234.5, numberFormat)).toBe(shown);
});

test("a currency in front of the number stays there", () => {
  expect(english(1234.5, "[$$-409]#,##0")).toBe("$1,235");
  expect(english(1234.5, '"£"#,##0.00')).toBe("£1,234.50");
});

test("shares are shown as percent, with the decimals of the sheet", () => {
  expect(german(0.256, "0%")).toBe("26 %");
  expect(english(0.256, "0.0%")).toBe("25.6%");
});

test("formats that do not show the number itself give no unit", () => {
  expect(german(1234.5, "dd.mm.yyyy")).toBe("1.234,5");
  expect(german(1234.5, '#,##0, "T€"')).toBe("1.234,5");
  expect(german(1234.5, "# ?/?")).toBe("1.234,5");
  expect(german(1234.5, "@")).toBe("1.234,5");
});

test("amounts without cents are shown without them", () => {
  expect(german(420, '#,##0.00 "€"')).toBe("420 €");
  expect(german(419.999, '#,##0.00 "€"')).toBe("420 €");
});
