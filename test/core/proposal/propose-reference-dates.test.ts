import { type Cell, proposeReferenceDates, readTable, serialOfIso } from "../../../src/core";

const tableOf = (...dates: readonly string[]) => {
  const cells: Cell[][] = [["Letzter Kauf"], ...dates.map((date) => [serialOfIso(date)!])];
  return readTable(cells, { columnFormats: ["dd.mm.yyyy"], isExcelTable: true });
};

describe("proposeReferenceDates", () => {
  it("takes the month of the newest date where it is over, then the half-year, then today", () => {
    expect(proposeReferenceDates(tableOf("2023-05-02", "2025-10-17"), "2026-01-15")).toEqual([
      { kind: "month", date: "2025-10-31" },
      { kind: "half-year", date: "2025-12-31" },
      { kind: "today", date: "2026-01-15" },
    ]);
  });

  it("takes the month and the half-year before while those of the newest date still run", () => {
    expect(proposeReferenceDates(tableOf("2026-03-12"), "2026-03-20")).toEqual([
      { kind: "month", date: "2026-02-28" },
      { kind: "half-year", date: "2025-12-31" },
      { kind: "today", date: "2026-03-20" },
    ]);
  });

  it("knows leap years and the half-years within a year", () => {
    expect(proposeReferenceDates(tableOf("2024-02-11"), "2024-08-01").map(({ date }) => date)).toEqual([
      "2024-02-29",
      "2024-06-30",
      "2024-08-01",
    ]);
    expect(proposeReferenceDates(tableOf("2024-07-11"), "2024-08-01").map(({ date }) => date)).toEqual([
      "2024-07-31",
      "2024-06-30",
      "2024-08-01",
    ]);
  });

  it("leaves out dates that are still to come and names each day once", () => {
    expect(proposeReferenceDates(tableOf("2025-12-30", "2027-06-30"), "2025-12-31")).toEqual([
      { kind: "month", date: "2025-12-31" },
    ]);
  });

  it("knows only today where there is no date", () => {
    const table = readTable([["Umsatz"], [5]], { isExcelTable: true });
    expect(proposeReferenceDates(table, "2026-01-15")).toEqual([{ kind: "today", date: "2026-01-15" }]);
  });
});
