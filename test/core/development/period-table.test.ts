import { findColumn, readTable, scoreCustomers, type ScoringModel, serialOfIso } from "../../../src/core";
import { holdLaterDates } from "../../../src/core/development/held-dates";
import { customersOfColumns, markedRows, partOfTable } from "../../../src/core/development/period-table";
import { fixedYardstick } from "../../../src/core/development/yardstick";
import { makeModel } from "../make-model";

const table = readTable(
  [
    ["Nr", "Umsatz 2023", "Art 2023", "Rekl 2023"],
    ["A", 100, "gut", 0],
    ["B", "", "", ""],
    ["C", 0, "", 0],
    ["D", "", "gut", ""],
    ["E", "#N/A", "", ""],
  ],
  { key: "Nr" },
);
const columns = table.columns.slice(1);

describe("customersOfColumns", () => {
  it("takes who has a value in one of the columns, a cell that cannot be read among them", () => {
    expect([...customersOfColumns(columns, 5, false)]).toEqual([1, 0, 1, 1, 1]);
  });

  it("takes zeros for no value where asked to", () => {
    expect([...customersOfColumns(columns, 5, true)]).toEqual([1, 0, 0, 1, 1]);
  });
});

describe("partOfTable", () => {
  it("keeps some rows and columns, and where they stand in the sheet", () => {
    const part = partOfTable(table, columns.slice(0, 2), markedRows(Uint8Array.of(1, 0, 0, 1, 0)));
    expect(part.columns.map(({ name }) => name)).toEqual(["Umsatz 2023", "Art 2023"]);
    expect([...part.columns[0]!.numbers]).toEqual([100, NaN]);
    expect([...part.columns[1]!.codes].map((code) => part.columns[1]!.dictionary[code])).toEqual([
      "gut",
      "gut",
    ]);
    expect([...part.sourceRows]).toEqual([table.sourceRows[0], table.sourceRows[3]]);
    expect(part.rowCount).toBe(2);
  });
});

const scored = (model: ScoringModel, list = customers) => [...scoreCustomers(model, list).score];

const day = (iso: string) => serialOfIso(iso)!;
const customers = readTable(
  [
    ["Nr", "Wert", "Seit", "Zuletzt"],
    ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((value, at) => [
      `K${String(at)}`,
      value,
      day(`20${String(10 + at)}-06-15`),
      day(`2024-0${String((at % 9) + 1)}-01`),
    ]),
  ],
  { key: "Nr", columnFormats: [undefined, undefined, "dd.mm.yyyy", "dd.mm.yyyy"] },
);

describe("fixedYardstick", () => {
  const bands: ScoringModel = {
    ...makeModel([]),
    factors: [
      {
        id: "f",
        name: "Wert",
        column: "Wert",
        weight: 100,
        scale: { kind: "quantiles", points: [20, 40, 60, 80, 100] },
        missing: "zero",
      },
    ],
    classes: {
      ...makeModel([]).classes,
      list: makeModel([]).classes.list.slice(-3),
      rule: { kind: "quota", upTo: [20, 50] },
    },
  };
  const scores = scoreCustomers(bands, customers);
  const fixed = fixedYardstick(bands, customers, scores);

  it("leaves everybody's points and class as they are", () => {
    const again = scoreCustomers(fixed, customers);
    expect([...again.score]).toEqual([...scores.score]);
    expect([...again.classIndex]).toEqual([...scores.classIndex]);
  });

  it("stays the same for other customers, where the rule would move", () => {
    const few = partOfTable(customers, customers.columns, Int32Array.of(0, 1));
    expect(scored(fixed, few)).toEqual([20, 20]);
    expect(scored(bands, few)).toEqual([20, 100]);
    expect([...scoreCustomers(fixed, few).classIndex]).toEqual([2, 2]);
  });
});

describe("holdLaterDates", () => {
  const times: ScoringModel = {
    ...makeModel([]),
    referenceDate: "2023-12-31",
    factors: ["Seit", "Zuletzt"].map((column) => ({
      id: column.toLowerCase(),
      name: column,
      column,
      weight: 50,
      scale: { kind: "linear", worst: 0, best: 24, elapsed: "months" },
      missing: "zero",
    })),
  };
  const held = holdLaterDates(times, customers, "2024-12-31", ["seit", "zuletzt"]);

  it("puts today's time in place of dates that lie after the period", () => {
    expect(held.later.map(({ factor, count }) => [factor.id, count])).toEqual([["zuletzt", 10]]);
    const now = scoreCustomers({ ...times, referenceDate: "2024-12-31" }, customers);
    const before = scoreCustomers(held.model, held.table);
    expect([...before.points[1]!]).toEqual([...now.points[1]!]);
  });

  it("counts the others from the period's own date", () => {
    const before = scoreCustomers(held.model, held.table);
    // From 15 June 2019 to 31 December 2023 there are 54 months, more than the best; all relationships are that long.
    expect([...before.points[0]!]).toEqual(new Array(10).fill(50));
    expect(findColumn(held.table, "Seit")).toBe(findColumn(customers, "Seit"));
  });

  it("changes nothing where the factor has a date of the period", () => {
    expect(holdLaterDates(times, customers, "2024-12-31", ["seit"]).model).toBe(times);
  });
});
