import { dateText, parseDate } from "../../../src/ui/components/fields/parse-date";

/** 31 December 2025 as Excel counts it: 45658 (1 January 2025) + 364. */
const LAST_OF_2025 = 46022;

describe("parseDate", () => {
  it.each([
    "31.12.2025",
    "31.12.25",
    "31/12/2025",
    "2025-12-31",
    "31. Dezember 2025",
    "31 Dec 2025",
    " 31.12.2025 ",
  ])("reads %s", (text) => {
    expect(parseDate(text)).toBe(LAST_OF_2025);
  });

  it("puts the day before the month", () => {
    expect(parseDate("3.4.2025") - parseDate("1.4.2025")).toBe(2);
  });

  it("takes a year alone for its first day", () => {
    expect(parseDate("2026")).toBe(LAST_OF_2025 + 1);
  });

  it.each(["31.02.2025", "abc", "", "12", "2025-13-01", "1. Foo 2025"])("gives NaN for %p", (text) => {
    expect(parseDate(text)).toBeNaN();
  });
});

describe("dateText", () => {
  it("writes a date so that it can be read again", () => {
    expect(dateText(LAST_OF_2025, "de")).toBe("31.12.2025");
    expect(dateText(LAST_OF_2025, "en")).toBe("31/12/2025");
    expect(parseDate(dateText(36526, "en"))).toBe(36526);
  });
});
