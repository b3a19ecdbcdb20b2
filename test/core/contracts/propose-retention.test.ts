import { proposeRetention, readTable } from "../../../src/core";
import type { Cell } from "../../../src/core";

const TODAY = "2025-06-30";
const DATES = [undefined, "dd.mm.yyyy", "dd.mm.yyyy"];

const propose = (cells: readonly (readonly Cell[])[], columnFormats: readonly (string | undefined)[] = []) =>
  proposeRetention(readTable(cells, { isExcelTable: true, columnFormats }), TODAY);

describe("proposeRetention", () => {
  it("takes two dates for start and end, and finds customer and margin by their headers", () => {
    const setup = propose(
      [
        ["Kundennummer", "Vertragsbeginn", "Vertragsende", "DB je Jahr"],
        ["K1", "01.01.2022", "31.12.2023", 100],
        ["K2", "01.03.2022", "29.02.2024", 120],
        ["K3", "01.01.2025", "", 90],
      ],
      DATES,
    );
    expect(setup).toEqual({
      source: {
        kind: "contracts",
        start: "Vertragsbeginn",
        end: "Vertragsende",
        customer: "Kundennummer",
        unit: "year",
        endMeans: "lastDay",
        gapDays: 30,
        referenceDate: TODAY,
      },
      terms: { discountRate: 0.1, horizon: 12, marginColumn: "DB je Jahr" },
    });
  });

  it("takes the date with more blank cells for the end where no header says so", () => {
    const setup = propose(
      [
        ["Nr", "Datum 1", "Datum 2"],
        ["1", "", "01.01.2024"],
        ["2", "30.06.2025", "01.02.2024"],
      ],
      DATES,
    );
    expect(setup?.source).toMatchObject({ start: "Datum 2", end: "Datum 1" });
  });

  it.each([
    ["year", "31.12.2023", "31.12.2024"],
    ["quarter", "30.09.2022", "31.12.2024"],
    ["month", "31.01.2022", "31.08.2023"],
  ] as const)("finds by the lengths that contracts are left by the %s", (unit, one, other) => {
    const cells = [
      ["Nr", "Start", "End"],
      ["1", "01.01.2022", one],
      ["2", "01.01.2022", other],
    ];
    expect(propose(cells, DATES)?.source.unit).toBe(unit);
  });

  it("takes ends on the day of the start for the first day without a contract", () => {
    const cells = [
      ["Nr", "Start", "End"],
      ["1", "15.01.2022", "15.01.2023"],
      ["2", "03.02.2022", "03.02.2024"],
    ];
    expect(propose(cells, DATES)?.source).toMatchObject({ endMeans: "firstDayAfter" });
  });

  it("takes the last day of an old list for the last known day", () => {
    const cells = [
      ["Nr", "Start", "End"],
      ["1", "01.01.2018", "31.12.2019"],
      ["2", "01.02.2019", ""],
    ];
    expect(propose(cells, DATES)?.source).toMatchObject({ referenceDate: "2019-12-31" });
  });

  it("takes columns that fall for groups of customers, and a count beside them for the periods", () => {
    const cells = [
      ["Monat", "Basis", "Plus"],
      [0, 100, 80],
      [1, 70, 70],
      [2, 55, 66],
      [3, 50, 64],
    ];
    expect(propose(cells)?.source).toEqual({
      kind: "survivors",
      unit: "month",
      direction: "down",
      columns: ["Basis", "Plus"],
      isOneKind: false,
    });
  });

  it("takes rows that fall for cohorts", () => {
    const cells = [
      ["Jahrgang", "0", "1", "2"],
      ["2021", 100, 80, 60],
      ["2022", 120, 90, ""],
      ["2023", 110, "", ""],
    ];
    expect(propose(cells)?.source).toMatchObject({
      direction: "across",
      columns: ["0", "1", "2"],
      names: "Jahrgang",
      isOneKind: true,
    });
  });

  it.each([
    [
      "a list of customers",
      [
        ["Nr", "Umsatz"],
        ["1", 10],
        ["2", 12],
        ["3", 5],
      ],
    ],
    [
      "orders with one date",
      [
        ["Nr", "Datum"],
        ["1", "01.01.2024"],
        ["2", "02.01.2024"],
      ],
    ],
  ])("proposes nothing for %s", (_, cells) => {
    expect(propose(cells, [undefined, "dd.mm.yyyy"])).toBeUndefined();
  });
});
