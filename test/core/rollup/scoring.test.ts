import { readTable, rollUp, scoreCustomers, type Cell, type Unit } from "../../../src/core";
import { makeFactor, makeModel } from "../make-model";

const CELLS: readonly (readonly Cell[])[] = [
  ["Kunde", "Umsatz", "Zahlung", "Letzter Kauf"],
  ["Adler", 100, "pünktlich", 45_000],
  ["Berg", 50, "Mahnung", 45_000],
  ["Adler", -300, "manchmal", 45_300],
  ["Berg", "#N/A", "pünktlich", 45_100],
  ["Adler", 400, "pünktlich", 45_200],
];

const UNIT: Unit = {
  kind: "person",
  aggregates: { Umsatz: "sum", Zahlung: "newest" },
  by: "Letzter Kauf",
  countHeader: "Verträge",
};

const MODEL = makeModel(
  [
    makeFactor("Umsatz", 50, { kind: "linear", worst: 0, best: 400 }),
    makeFactor("Zahlung", 30, { kind: "categories", points: { pünktlich: 30, Mahnung: 0 } }),
    makeFactor("Verträge", 20, { kind: "linear", worst: 1, best: 3 }),
  ],
  { key: "Kunde", unit: UNIT, lossColumn: "Umsatz" },
);

const tableOf = (unit: Unit) =>
  rollUp(
    readTable(CELLS, {
      key: "Kunde",
      isExcelTable: true,
      origin: { sheet: "Verträge", row: 0, column: 0 },
      columns: { "Letzter Kauf": { kind: "date" } },
    }),
    "Kunde",
    unit,
  );

describe("customers that were rolled up", () => {
  const scores = scoreCustomers(MODEL, tableOf(UNIT));

  // Adler: 200 of 400 gives 25, "manchmal" has no points, three contracts give 20.
  // Berg: the sum is unknown, the newest payment gives 30, two of one to three contracts give 10.
  test("are scored by their own values and by the number of their rows", () => {
    expect(Array.from(scores.score)).toEqual([45, 40]);
  });

  test("have findings with the address of the cell in the list that counts", () => {
    const found = scores.findings.map(({ kind, address, row }) => [kind, address, row]);
    expect(found).toContainEqual(["unknown-category", "Verträge!C4", 0]);
    expect(found).toContainEqual(["error-cell", "Verträge!B5", 1]);
  });

  test("are loss customers by the value that stands for them", () => {
    expect(Array.from(scores.loss)).toEqual([0, 0]);
    const unit: Unit = { ...UNIT, aggregates: { Umsatz: "min" } };
    const worst = scoreCustomers({ ...MODEL, unit }, tableOf(unit));
    expect(Array.from(worst.loss)).toEqual([1, 0]);
    expect(worst.findings.find(({ kind }) => kind === "negative-value")).toMatchObject({
      address: "Verträge!B4",
      row: 0,
    });
  });
});
