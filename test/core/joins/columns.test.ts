import fc from "fast-check";
import {
  amountColumn,
  CellStatus,
  findColumn,
  lookUpColumns,
  readTable,
  yearlyTrend,
  serialOfDate,
  type AmountColumn,
  type Cell,
  type Table,
} from "../../../src/core";

const sheet = (name: string, cells: readonly (readonly Cell[])[], key = ""): Table =>
  readTable(cells, { key, isExcelTable: true, origin: { sheet: name, row: 0, column: 0 } });

const { value, blank, error, estimate, unreadable } = CellStatus;

describe("lookUpColumns", () => {
  const ORDERS = sheet("Aufträge", [
    ["Auftrag", "Kunde", "Betrag"],
    ["A1", "Adler", 10],
    ["A2", "Berg", "#NV"],
    ["A2", "Cramer", 30],
    ["A3", "Adler", "ca. 5"],
  ]);
  const LINES = sheet("Positionen", [
    ["Auftrag", "Kunde", "Menge"],
    ["A3", "x", 1],
    ["A9", "x", 2],
    ["A2", "x", 3],
    ["A9", "x", 4],
    ["", "x", 5],
  ]);
  const look = (columns: readonly string[]) => {
    const found = lookUpColumns(
      LINES,
      "lines",
      { table: "orders", key: "Auftrag", otherKey: "Auftrag", columns },
      { orders: ORDERS },
    );
    if ("kind" in found) throw new Error(found.kind);
    return found;
  };

  it("brings texts and numbers with their marks to each row; rows without partner stay blank", () => {
    const { table } = look(["Kunde", "Betrag"]);
    const customers = findColumn(table, "Kunde (2)")!;
    expect(Array.from(customers.codes, (code) => customers.dictionary[code])).toEqual([
      "Adler",
      undefined,
      "Berg",
      undefined,
      undefined,
    ]);
    const amounts = findColumn(table, "Betrag")!;
    expect(Array.from(amounts.numbers)).toEqual([5, NaN, NaN, NaN, NaN]);
    expect(Array.from(amounts.status)).toEqual([estimate, blank, error, blank, blank]);
  });

  it("says which keys found no partner, and which stand several times, with their addresses", () => {
    expect(look(["Kunde"]).findings).toEqual([
      {
        kind: "lookup-without-partner",
        severity: "warning",
        table: "lines",
        column: "Auftrag",
        address: "Positionen!A3",
        count: 2,
        values: { keys: 1, texts: "A9" },
      },
      {
        kind: "lookup-key-repeated",
        severity: "warning",
        table: "orders",
        column: "Auftrag",
        address: "Aufträge!A4",
        count: 1,
        values: { texts: "A2" },
      },
    ]);
  });

  it("goes on without a column that is not there, and says so", () => {
    const { table, findings } = look(["Kanal", "Betrag"]);
    expect(table.columns.map(({ name }) => name)).toEqual(["Auftrag", "Kunde", "Menge", "Betrag"]);
    expect(findings).toContainEqual(expect.objectContaining({ kind: "column-missing", column: "Kanal" }));
  });
});

describe("amountColumn", () => {
  const made = (cells: readonly (readonly Cell[])[], amount: Partial<AmountColumn> = {}) => {
    const found = amountColumn(sheet("Positionen", cells), "lines", {
      name: "Betrag",
      factors: ["Preis", "Menge"],
      discount: "Rabatt",
      ...amount,
    });
    if ("kind" in found) throw new Error(found.kind);
    const column = findColumn(found.table, found.name)!;
    return { ...found, numbers: Array.from(column.numbers), status: Array.from(column.status) };
  };
  const HEADER = ["Preis", "Menge", "Rabatt"];

  it("multiplies decimals as on paper, without the noise of binary fractions", () => {
    const { numbers, discountForm } = made([
      HEADER,
      [14.4, 3, 0.15],
      [0.1, 3, 0],
      [1.1, 1.1, 0.1],
      [4.35, 100, 0.05],
    ]);
    expect(numbers).toEqual([36.72, 0.3, 1.089, 413.25]);
    expect(discountForm).toBe("share");
  });

  it("reads shares off above 1, or under a header of per cent, as per cent", () => {
    expect(made([HEADER, [100, 1, 15], [50, 2, 0.5]])).toMatchObject({
      numbers: [85, 99.5],
      discountForm: "percent",
    });
    const cells = [
      ["Preis", "Menge", "Rabatt %"],
      [100, 1, 1],
    ];
    expect(made(cells, { discount: "Rabatt %" })).toMatchObject({ numbers: [99], discountForm: "percent" });
    expect(made([HEADER, [100, 1, 1]], { discountForm: "share" }).numbers).toEqual([0]);
  });

  it("takes the mark of the worst cell, and a blank share off for nothing off", () => {
    const { numbers, status, findings } = made([
      HEADER,
      [10, "ca. 2", 0.5],
      ["#NV", "ca. 2", 0],
      [10, "", 0],
      [10, 2, ""],
      ["viel", 2, 0],
      [7, 2, 0.25],
      [8, 2, 0.25],
      [9, 2, 0.25],
      [9, 2, 0.25],
      [9, 2, 0.25],
    ]);
    expect(numbers.slice(0, 5)).toEqual([10, NaN, NaN, 20, NaN]);
    expect(status.slice(0, 5)).toEqual([estimate, error, blank, value, unreadable]);
    expect(findings).toEqual([
      {
        kind: "discount-blank",
        severity: "info",
        table: "lines",
        column: "Rabatt",
        address: "Positionen!C5",
        count: 1,
      },
    ]);
  });

  it("says which shares off lie below 0 or above all of it", () => {
    const { findings } = made([HEADER, [10, 1, 20], [10, 1, -5], [10, 1, 150]]);
    expect(findings).toMatchObject([
      { kind: "discount-out-of-range", address: "Positionen!C3", count: 2, values: { value: -5 } },
    ]);
  });

  it("equals whole-number arithmetic in cents for any prices, quantities and discounts", () => {
    const line = fc.tuple(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { numbers } = made(
          [HEADER, ...lines.map(([cents, quantity, off]) => [cents / 100, quantity, off / 100])],
          { discountForm: "share" },
        );
        expect(numbers).toEqual(
          lines.map(([cents, quantity, off]) => (cents * quantity * (100 - off)) / 10_000),
        );
      }),
    );
  });
});

describe("yearlyTrend", () => {
  const day = (year: number, month = 6, date = 15) => serialOfDate(year, month, date)!;
  const REFERENCE = day(2024, 12, 31);

  it("is the slope of the line through the sums of calendar years, when the reference date ends one", () => {
    const days = [day(2022), day(2023), day(2023, 12, 31), day(2024, 1, 1)];
    // Sums 100, 120, 140: 20 more each year.
    expect(yearlyTrend(days, [100, 50, 70, 140], REFERENCE)).toBe(20);
  });

  it("counts a year without rows as 0, and begins with the first row", () => {
    // Sums 90, 0, 30 of 2022 to 2024: slope (30 − 90) / 2.
    expect(yearlyTrend([day(2022), day(2024)], [90, 30], REFERENCE)).toBe(-30);
    // Sums 90, 0: nothing was bought in the last year.
    expect(yearlyTrend([day(2023)], [90], REFERENCE)).toBe(-90);
  });

  it("takes twelve months up to the reference date for a year", () => {
    const reference = day(2024, 5, 6);
    // 7 May 2023 is in the last year, 6 May 2023 in the one before.
    expect(yearlyTrend([day(2023, 5, 7), day(2023, 5, 6)], [10, 4], reference)).toBe(6);
  });

  it("has no value for a single year or none", () => {
    expect(yearlyTrend([day(2024)], [5], REFERENCE)).toBeNaN();
    expect(yearlyTrend([], [], REFERENCE)).toBeNaN();
  });
});
