import { readTable, type ScoringModel } from "../../../src/core";
import {
  earlierHeader,
  headersOfPeriod,
  lastColumnPeriod,
  modelOfPeriod,
  proposeColumnPeriods,
} from "../../../src/core/development/column-periods";
import { columnsOfModel } from "../../../src/core/development/model-columns";
import { monthsBefore } from "../../../src/core/development/months-before";
import type { ColumnPeriods } from "../../../src/core/development/setup";
import { makeModel } from "../make-model";

const factor = (id: string, column: string): ScoringModel["factors"][number] => ({
  id,
  name: id,
  column,
  weight: 50,
  scale: { kind: "linear", worst: 0, best: 100 },
  missing: "zero",
});

const model = (...columns: string[]): ScoringModel => ({
  ...makeModel([]),
  key: "Nr",
  referenceDate: "2024-12-31",
  factors: columns.map((column, at) => factor(`f${String(at)}`, column)),
});

const years: ColumnPeriods = {
  kind: "columns",
  labels: ["2022", "2023", "2024"],
  series: [
    { name: "Umsatz", headers: ["Umsatz 2022", "Umsatz 2023", "Umsatz 2024"] },
    { name: "DB", headers: ["", "DB 2023", "DB 2024"] },
  ],
};

describe("modelOfPeriod", () => {
  it("puts the columns of the period in place, and moves the reference date back", () => {
    const { model: earlier, held } = modelOfPeriod(model("Umsatz 2024", "DB 2024"), years, 2, 1);
    expect(earlier.factors.map(({ column }) => column)).toEqual(["Umsatz 2023", "DB 2023"]);
    expect(earlier.referenceDate).toBe("2023-12-31");
    expect(held).toEqual([]);
  });

  it("leaves factors as they are that have no column of the period, and names them", () => {
    const { model: earlier, held } = modelOfPeriod(model("Umsatz 2024", "DB 2024", "Ort"), years, 2, 0);
    expect(earlier.factors.map(({ column }) => column)).toEqual(["Umsatz 2022", "DB 2024", "Ort"]);
    expect(held).toEqual(["f1", "f2"]);
  });

  it("moves a model that compares two years back as a whole", () => {
    const { model: earlier } = modelOfPeriod(model("Umsatz 2024", "Umsatz 2023"), years, 2, 1);
    expect(earlier.factors.map(({ column }) => column)).toEqual(["Umsatz 2023", "Umsatz 2022"]);
  });

  it("moves whatever else the model reads", () => {
    const rule = { shown: "note", name: "Neu", color: "#ffffff", strategy: "" } as const;
    const full: ScoringModel = {
      ...model("Umsatz 2024"),
      lossColumn: "DB 2024",
      tieBreak: { column: "umsatz 2024", better: "more" },
      newCustomers: { ...rule, test: { kind: "mark", column: "Umsatz 2024" } },
      classes: {
        ...model().classes,
        rule: { kind: "cumulated", column: "DB 2024", upTo: [80] },
      },
    };
    const { model: earlier } = modelOfPeriod(full, years, 2, 1);
    expect(earlier.lossColumn).toBe("DB 2023");
    expect(earlier.tieBreak?.column).toBe("Umsatz 2023");
    expect(earlier.newCustomers?.test).toEqual({ kind: "mark", column: "Umsatz 2023" });
    expect(earlier.classes.rule).toMatchObject({ column: "DB 2023" });
    expect([...columnsOfModel(earlier)].sort()).toEqual(["DB 2023", "Nr", "Umsatz 2023"]);
  });
});

describe("the periods of a model", () => {
  it("end with the newest that it judges", () => {
    expect(lastColumnPeriod(years, model("Umsatz 2023", "DB 2023"))).toBe(1);
    expect(lastColumnPeriod(years, model("Umsatz 2022", "DB 2024"))).toBe(2);
    expect(lastColumnPeriod(years, model("Ort"))).toBe(-1);
  });

  it("have their columns by name", () => {
    expect(headersOfPeriod(years, 0)).toEqual(["Umsatz 2022"]);
    expect(earlierHeader(years, "DB 2024", 1)).toBe("DB 2023");
    expect(earlierHeader(years, "DB 2024", 2)).toBeUndefined();
    expect(earlierHeader(years, "DB 2024", 3)).toBeUndefined();
  });
});

describe("proposeColumnPeriods", () => {
  const table = readTable([
    ["Nr", "Umsatz 2023", "Umsatz 2024", "Umsatz 2025", "DB Q1", "DB Q2", "Plan 2024", "Plan 2026"],
    [1, 10, 20, 30, 1, 2, 5, 6],
  ]);

  it("ends with the year of the model, and leaves out what comes later", () => {
    const [first] = proposeColumnPeriods(table, model("Umsatz 2024"));
    expect(first).toEqual({
      kind: "columns",
      labels: ["2023", "2024"],
      series: [
        { name: "Umsatz", headers: ["Umsatz 2023", "Umsatz 2024"] },
        { name: "Plan", headers: ["", "Plan 2024"] },
      ],
    });
  });

  it("prefers the kind of periods that the model uses", () => {
    const proposed = proposeColumnPeriods(table, model("DB Q2", "Umsatz 2025"));
    expect(proposed.map(({ labels }) => labels)).toEqual([
      ["2023", "2024", "2025"],
      ["Q1", "Q2"],
    ]);
    expect(proposeColumnPeriods(table, model("DB Q2")).map(({ labels }) => labels)).toEqual([["Q1", "Q2"]]);
  });

  it("finds none where the model judges the first period, or none", () => {
    expect(proposeColumnPeriods(table, model("Umsatz 2023"))).toEqual([]);
    expect(proposeColumnPeriods(table, model("Nr"))).toEqual([]);
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2024-12-31", 12, "2023-12-31"],
    ["2024-06-30", 6, "2023-12-31"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2024-03-30", 1, "2024-02-29"],
    ["2024-01-15", 3, "2023-10-15"],
    ["", 12, ""],
  ])("counts from %s back %i months", (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });
});
