import { proposeRfmColumns, readRfmColumns, readTable, type RfmColumnRoles } from "../../../src/core";

const list = readTable(
  [
    ["Kunde", "Letzter Kauf", "Tage seit letztem Kauf", "Bestellungen", "Umsatz", "Ort"],
    ["Adler", "31.12.2025", 0, 12, 5000, "Ulm"],
    ["Bach", "01.12.2025", 30, 3, 700, "Kiel"],
    ["Conrad", "", "", 1, 80, "Bonn"],
  ],
  { isExcelTable: true },
);
const roles: RfmColumnRoles = {
  recency: "Letzter Kauf",
  frequency: "Bestellungen",
  monetary: "Umsatz",
  unit: "week",
};

function reading(changes: Partial<RfmColumnRoles> = {}) {
  const result = readRfmColumns(list, { ...roles, ...changes });
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

describe("proposeRfmColumns", () => {
  it("finds the three columns by their headers", () => {
    const columns = list.columns.filter(({ name }) => name !== "Tage seit letztem Kauf");
    expect(proposeRfmColumns({ ...list, columns })).toEqual({ ...roles, unit: "day" });
  });

  it("knows none in a list without purchases", () => {
    const columns = list.columns.filter(({ name }) => name !== "Bestellungen");
    expect(proposeRfmColumns({ ...list, columns })).toBeUndefined();
  });
});

describe("readRfmColumns", () => {
  it("takes a time since the last purchase as it stands, in its unit", () => {
    const { columns, unit, referenceDay } = reading({ recency: "Tage seit letztem Kauf" });
    expect([...(columns.recency as Float64Array)]).toEqual([0, 30, NaN]);
    expect([unit, referenceDay]).toEqual(["week", undefined]);
  });

  it("counts the days from a date to the latest one of the column", () => {
    const { columns, unit, referenceDay } = reading();
    expect([...(columns.recency as Float64Array)]).toEqual([0, 30, NaN]);
    // 31 December 2025.
    expect([unit, referenceDay]).toEqual(["day", 46022]);
  });

  it("counts to the reference date, after which no purchase is known", () => {
    const { columns } = reading({ referenceDate: "2025-12-11" });
    expect([...(columns.recency as Float64Array)]).toEqual([NaN, 10, NaN]);
  });

  it("tells every column that is not there or not fit", () => {
    expect(readRfmColumns(list, { ...roles, recency: "Ort", frequency: "Besuche" })).toEqual({
      ok: false,
      issues: [
        { kind: "column-unfit", path: ["recency"], values: { column: "Ort" } },
        { kind: "column-missing", path: ["frequency"], values: { column: "Besuche" } },
      ],
    });
  });
});
