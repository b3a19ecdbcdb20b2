import fc from "fast-check";
import { isoOfSerial, serialOfIso } from "../../../src/core";
import { isDateFormat, readDateText, serialOfDate } from "../../../src/core/table/date-text";

describe("serial days", () => {
  // As Excel shows them: 1 = 1 January 1900, 59 = 28 February 1900, 61 = 1 March 1900, 45658 = 1 January 2025.
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2000-01-01", 36526],
    ["2025-01-01", 45658],
    ["2025-12-31", 46022],
  ])("of %s is %d, and back", (iso, serial) => {
    expect(serialOfIso(iso)).toBe(serial);
    expect(isoOfSerial(serial)).toBe(iso);
  });

  it("follow the calendar for every day from 1900 to 2100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => {
        expect(serialOfIso(isoOfSerial(serial))).toBe(serial);
      }),
    );
  });

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "1899-12-31", "31.12.2025", ""])(
    "do not exist for %j",
    (iso) => {
      expect(serialOfIso(iso)).toBeUndefined();
    },
  );
});

describe("readDateText", () => {
  const christmas = serialOfDate(2024, 12, 24)!;

  it.each([
    "24.12.2024",
    "24.12.24",
    "24. 12. 2024",
    "2024-12-24",
    "2024/12/24",
    "24/12/2024",
    "12/24/2024",
    "24-12-2024",
    "24. Dezember 2024",
    "24. Dez. 2024",
    "24 Dec 2024",
    "December 24, 2024",
    "Dec 24 2024",
    "2024-12-24T10:30:00Z",
    "24.12.2024 08:15",
    "2024-12-24 00:00:00.000",
  ])("reads %s", (text) => {
    expect(readDateText(text, "de")).toBe(christmas);
  });

  it("takes the day first or the month first in 03/04/2024, as it is told", () => {
    expect(readDateText("03/04/2024", "de")).toBe(serialOfDate(2024, 4, 3));
    expect(readDateText("03/04/2024", "en")).toBe(serialOfDate(2024, 3, 4));
  });

  it.each(["31.02.2024", "12.2024", "gestern", "1.234,56", "2024", "24.12.", "99/99/2024", "24. Foo 2024"])(
    "does not read %j",
    (text) => {
      expect(readDateText(text, "de")).toBeUndefined();
    },
  );
});

describe("isDateFormat", () => {
  it.each(["dd.mm.yyyy", "m/d/yy", "TT.MM.JJJJ", "[$-407]d. mmmm yyyy", "yyyy-mm-dd hh:mm:ss.000", "mmm yy"])(
    "knows %s for a date",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    "General",
    "Standard",
    "0.00",
    '#,##0.00 "days"',
    "#,##0.00 [$€-407]",
    "h:mm",
    "[Red]0",
    "@",
    '0 "Tage"',
    "",
    undefined,
  ])("knows %s for none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
