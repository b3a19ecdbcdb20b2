import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fit } from "../../../src/functions/customer-functions";
import { summary } from "../../../src/functions/summary-functions";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const column = (...values: unknown[]) => values.map((value) => [value]);
const messageIn = (cell: unknown) => (cell instanceof CustomFunctions.Error ? (cell.message ?? "") : String(cell)); // prettier-ignore

// The data and figures of the tests of the lifetimes package; 42005 is 1 January 2015.
const DAY = 42_005;
const CUSTOMERS = column("A", "A", "B", "C", "C", "C");
const DATES = column(DAY + 31, DAY + 36, DAY, DAY, DAY + 1, DAY + 4);
const AMOUNTS = column(10, 20, 30, 40, 10, 50);
const END = DAY + 37;
const EXPECTED = [
  ["A", 1, 5, 6, 20],
  ["B", 0, 0, 37, 0],
  ["C", 2, 4, 37, 30],
];

describe("CLV.SUMMARY", () => {
  it("spills a heading and one row per customer", () => {
    expect(summary(CUSTOMERS, DATES, AMOUNTS, [[END]], "day")).toEqual([
      ["customer", "frequency", "recency (days)", "age (days)", "monetary"],
      ...EXPECTED,
    ]);
  });

  it("heads its columns in German where Excel displays German, with the unit", () => {
    setDisplayLanguage("de-DE");
    const [heading] = summary(CUSTOMERS, DATES, AMOUNTS, [[END]], "Monat");
    expect(heading).toEqual([
      "Kunde",
      "Kaufhäufigkeit",
      "Letzter Kauf (Monate)",
      "Beobachtungsdauer (Monate)",
      "Umsatz je Kauf",
    ]);
  });

  it("counts in weeks up to the latest date unless told otherwise", () => {
    const [heading, first] = summary(CUSTOMERS, DATES, AMOUNTS);
    expect(heading![2]).toBe("recency (weeks)");
    expect(first).toEqual(["A", 1, 5 / 7, 5 / 7, 20]);
  });

  it("passes over a heading and blank rows", () => {
    const below = (heading: string, cells: unknown[][]) => [[heading], ...cells, [""], [null]];
    const table = summary(below("Customer", CUSTOMERS), below("Date", DATES), below("Amount", AMOUNTS), [[END]], "day"); // prettier-ignore
    expect(table.slice(1)).toEqual(EXPECTED);
  });

  it.each([
    ["ISO dates", column("2015-02-01", "2015-02-06", "2015-01-01", "2015-01-01", "2015-01-02", "2015-01-05"), "2015-02-07"],
    ["German dates", column("1.2.2015", "06.02.2015", "1. Januar 2015", "01.01.15", "2.1.2015", "5.1.2015"), "7.2.2015"],
    ["dates of eight figures", column(20150201, 20150206, 20150101, 20150101, "20150102", "20150105"), 20150207],
    ["dates with slashes, of which one leaves no choice", column("1/2/2015", "6/2/2015", "1/1/2015", "1/1/2015", "2/1/2015", "5/1/2015"), END],
  ])("reads %s", (kind, dates, end) => {
    const more = kind.includes("slashes") ? 1 : 0;
    const customers = more ? [...CUSTOMERS, ["D"]] : CUSTOMERS;
    const table = summary(customers, more ? [...dates, ["31/1/2015"]] : dates, more ? [...AMOUNTS, [1]] : AMOUNTS, [[end]], "day");
    expect(table.slice(1, 4)).toEqual(EXPECTED);
  }); // prettier-ignore

  it("takes rows as well as columns", () => {
    const row = (cells: unknown[][]) => [cells.flat()];
    expect(summary(row(CUSTOMERS), row(DATES), row(AMOUNTS), [[END]], "day").slice(1)).toEqual(EXPECTED);
  });

  it("gives a customer with an unreadable date errors that name the row, and the others their figures", () => {
    const dates = DATES.map(([date], at) => [at === 1 ? "soon" : date]);
    const table = summary(CUSTOMERS, dates, AMOUNTS, [[END]], "day");
    expect(table.slice(2)).toEqual(EXPECTED.slice(1));
    expect(table[1]![0]).toBe("A");
    expect(table[1]!.slice(1).map(messageIn)).toEqual(
      Array(4).fill(
        "“dates” is “soon” in row 2, which is not a date. Without it the customer cannot be described.",
      ),
    );
  });

  it("lists a customer who has no readable date at all", () => {
    const table = summary([...CUSTOMERS, ["D"]], [...DATES, [""]], [...AMOUNTS, [5]], [[END]], "day");
    expect(table).toHaveLength(5);
    expect(table[4]![0]).toBe("D");
    expect(messageIn(table[4]![1])).toContain("“dates” is empty in row 7");
  });

  it("makes only the amount an error where only an amount is unknown", () => {
    const amounts = AMOUNTS.map(([amount], at) => [at === 1 ? "free" : at === 2 ? "" : amount]);
    const [, a, b, c] = summary(CUSTOMERS, DATES, amounts, [[END]], "day");
    expect(a!.slice(0, 4)).toEqual(["A", 1, 5, 6]);
    expect(messageIn(a![4])).toBe("“amounts” is “free” in row 2, which is not a number.");
    // The first purchase's amount does not count.
    expect([b, c]).toEqual(EXPECTED.slice(1));
  });

  it("tells of purchases without a customer in a last row", () => {
    const customers = CUSTOMERS.map(([customer], at) => [at === 2 || at === 4 ? "" : customer]);
    const table = summary(customers, DATES, AMOUNTS, [[END]], "day");
    expect(table.slice(1, -1).map(([name]) => name)).toEqual(["A", "C"]);
    expect(table.at(-1)![0]).toBe("(no customer)");
    expect(messageIn(table.at(-1)![1])).toBe("The customer is missing in 2 rows, first in row 3.");
  });

  it("says of a customer with returns only that there is no purchase", () => {
    const amounts = AMOUNTS.map(([amount], at) => [at === 2 ? -30 : amount]);
    const table = summary(CUSTOMERS, DATES, amounts, [[END]], "day");
    expect(table.map(([name]) => name)).toEqual(["customer", "A", "C", "B"]);
    expect((table[3]![1] as CustomFunctions.Error).code).toBe("#N/A");
  });

  it("leaves out customers who came after the end", () => {
    const table = summary(CUSTOMERS, DATES, AMOUNTS, [[DAY + 30]], "day");
    expect(table.slice(1)).toEqual([
      ["B", 0, 0, 30, 0],
      ["C", 2, 4, 30, 30],
    ]);
  });

  it.each([
    ["columns of different lengths", () => summary(CUSTOMERS, column(1, 2), AMOUNTS), "#VALUE!", "“dates” has 2 values but “customers” has 6"],
    ["a block", () => summary([[1, 2], [3, 4]], DATES, AMOUNTS), "#VALUE!", "“customers” has 2 rows and 2 columns"],
    ["an end that is no date", () => summary(CUSTOMERS, DATES, AMOUNTS, [["soon"]]), "#VALUE!", "“end_date” is “soon”"],
    ["two end dates", () => summary(CUSTOMERS, DATES, AMOUNTS, [[1, 2]]), "#VALUE!", "“end_date” has 2 cells"],
    ["an unknown unit", () => summary(CUSTOMERS, DATES, AMOUNTS, [[END]], "decade"), "#VALUE!", "“day”, “week”, “month”, “year”"],
    ["nothing before the end", () => summary(CUSTOMERS, DATES, AMOUNTS, [[DAY - 1]]), "#N/A", "no purchase up to the end date"],
    ["an empty range", () => summary([[""]], [[""]], [[""]]), "#N/A", "no purchase"],
    ["one row without a date", () => summary([["A"]], [["soon"]], [[1]]), "#VALUE!", "“soon” in row 1"],
  ])("says what is wrong with %s", (_, run, code, part) => {
    const error = errorOf(run);
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
  }); // prettier-ignore

  it("says it in German where Excel displays German", () => {
    setDisplayLanguage("de-DE");
    expect(errorOf(() => summary([["A"]], [["bald"]], [[1]])).message).toBe(
      "„datumswerte“ ist in Zeile 1 „bald“ und damit kein Datum. Ohne dieses Datum lässt sich der Kunde nicht beschreiben.",
    );
  });
});

const cdnow = join(__dirname, "../../../../shared/data/cdnow/CDNOW_sample.txt");
const whenPresent = existsSync(cdnow) ? it : it.skip;

// Fader, Hardie & Lee (2005): r .243, alpha 4.414, a .793, b 2.426, log-likelihood -9582.4.
whenPresent("CLV.SUMMARY of CDNOW leads CLV.FIT to the published parameters (skipped where ../shared/data is absent)", () => {
  const rows = readFileSync(cdnow, "utf8").trim().split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const cells = (at: number) => rows.map((row) => [row[at]]);
  const table = summary(cells(1), cells(2), cells(4), [["1997-09-30"]]);
  expect(table).toHaveLength(2358);
  const part = (at: number) => table.map((row) => [row[at]]);
  const [letters, values] = fit(part(1), part(2), part(3));
  const value = (letter: string) => values![letters!.indexOf(letter)] as number;
  expect([value("r"), value("alpha"), value("a"), value("b")].map((each) => Number(each.toFixed(3)))).toEqual([
    0.243, 4.414, 0.793, 2.426,
  ]);
  expect(Math.abs(value("log-likelihood") + 9582.429)).toBeLessThan(0.01);
}); // prettier-ignore
