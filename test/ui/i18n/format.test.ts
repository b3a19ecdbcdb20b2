import { formatOf } from "../../../src/ui/i18n";

const plain = (text: string) => text.replace(/\s/g, " ");

test("numbers, points, shares and dates follow the language", () => {
  const german = formatOf("de");
  const english = formatOf("en");
  expect([german.number(1234.5), english.number(1234.5)]).toEqual(["1.234,5", "1,234.5"]);
  expect([german.points(90), english.points(90)]).toEqual(["90,0", "90.0"]);
  expect(german.points(33.3333)).toBe("33,3333");
  expect(german.points(33.3333, 1)).toBe("33,3");
  expect([german.percent(0.175), english.percent(0.175)].map(plain)).toEqual(["18 %", "18%"]);
  expect([german.isoDate("2025-12-31"), english.isoDate("2025-12-31")]).toEqual([
    "31.12.2025",
    "31 Dec 2025",
  ]);
  expect(german.list(["A", "B", "C"])).toBe("A, B und C");
});

test("Excel serial days are dates: 1 March 1900 is 61, 1 January 2000 is 36526, with or without a time", () => {
  const { date } = formatOf("de");
  expect([61, 36_526, 36_526.75].map(date)).toEqual(["01.03.1900", "01.01.2000", "01.01.2000"]);
});

test("what is no number is a dash", () => {
  const { number, points, percent, date } = formatOf("en");
  expect([number(NaN), points(NaN), percent(NaN), date(NaN)]).toEqual(["–", "–", "–", "–"]);
});
