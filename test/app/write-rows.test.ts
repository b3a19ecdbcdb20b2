import { buildWriteRequest } from "../../src/app";
import type { WriteInput } from "../../src/app";
import { readTable, rollUp, scoreCustomers } from "../../src/core";
import { LABELS, MODEL } from "./example";

/** Ahrens has two contracts of 50, Böhm one of 50 between them; the key of Ahrens is written in two ways. */
const CELLS = [
  ["Nr", "Kunde", "Deckungsbeitrag", "Zahlung"],
  ["k7", "Ahrens", 50, "pünktlich"],
  ["k12", "Böhm", 50, "Mahnung"],
  ["K7", "Ahrens", 50, "pünktlich"],
] as const;

const MODEL_OF_UNITS = {
  ...MODEL,
  unit: { kind: "person", aggregates: { Deckungsbeitrag: "sum" }, countHeader: "Verträge" },
} as const;
const TABLE = rollUp(readTable(CELLS, { key: "Nr", isExcelTable: true }), "Nr", MODEL_OF_UNITS.unit);

const request = (target: "beside" | "sheet", changes: Partial<WriteInput> = {}) =>
  buildWriteRequest({
    resultId: "Beispiel",
    model: MODEL_OF_UNITS,
    table: TABLE,
    scores: scoreCustomers(MODEL_OF_UNITS, TABLE),
    source: {
      kind: "table",
      name: "Kunden",
      id: "{1}",
      range: { sheet: "Kunden", row: 0, column: 0, rowCount: 4, columnCount: 4 },
      hasTotals: false,
      protected: false,
      filtered: false,
      active: true,
    },
    choices: { target, columns: ["score", "rank", "class"] },
    labels: LABELS,
    date: "2026-01-31",
    ...changes,
  });

describe("buildWriteRequest for customers with several rows", () => {
  // Together 100 of 100 give Ahrens 60 + 40; Böhm has half of 60 and nothing for the reminder.
  test("gives every row beside the list the results of its customer", () => {
    const { sourceRows, columns } = request("beside");
    expect(Array.from(sourceRows)).toEqual([1, 2, 3]);
    expect(columns.map(({ values }) => values)).toEqual([
      [100, 30, 100],
      [1, 2, 1],
      ["Premium", "Gut", "Premium"],
    ]);
  });

  test("knows every row by its own key as shown", () => {
    expect(request("beside").key).toEqual({ column: 0, header: "Nr", texts: ["k7", "k12", "K7"] });
  });

  test("writes one row for each customer on a sheet of its own", () => {
    const { sourceRows, key, columns, carried } = request("sheet");
    expect(Array.from(sourceRows)).toEqual([1, 2]);
    expect(key?.texts).toEqual(["k7", "k12"]);
    expect(columns[0]?.values).toEqual([100, 30]);
    expect(carried?.map(({ values }) => values)).toEqual([
      ["k7", "k12"],
      ["Ahrens", "Böhm"],
      [2, 1],
    ]);
  });

  test("does not take the counted column for one of the list", () => {
    expect(request("beside").headers?.map(({ header }) => header)).toEqual(CELLS[0]);
  });
});
