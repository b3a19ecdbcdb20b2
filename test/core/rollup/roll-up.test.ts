import fc from "fast-check";
import {
  CellStatus,
  findColumn,
  readTable,
  rollUp,
  type Aggregate,
  type Cell,
  type Table,
} from "../../../src/core";

const ORIGIN = { sheet: "Verträge", row: 3, column: 1 };

/** Contracts of three customers and one that names none; the third row of Berg is faulty, Cramer guesses. */
const CONTRACTS = [
  ["Kunde", "Vertrag", "Jahresumsatz", "Zahlung", "Letzter Kauf", "Newsletter"],
  ["Adler", "V1", 0.1, "pünktlich", 45_000, "ja"],
  ["Berg", "V2", 100, "Mahnung", 45_100, "nein"],
  ["ADLER ", "V3", 0.2, "verspätet", 45_200, "nein"],
  ["Berg", "V4", "", "pünktlich", 45_050, "nein"],
  ["", "V5", 7, "pünktlich", 45_010, "ja"],
  ["Cramer", "V6", "ca. 5", "pünktlich", "", "nein"],
  ["Cramer", "V7", 4, "verspätet", 45_020, "nein"],
  ["Adler", "V8", 0.4, "pünktlich", 45_150, "nein"],
  ["", "V9", 8, "Mahnung", 45_020, "nein"],
] as const;

const listed = (cells: readonly (readonly Cell[])[] = CONTRACTS): Table =>
  readTable(cells, {
    key: "Kunde",
    isExcelTable: true,
    origin: ORIGIN,
    columns: { "Letzter Kauf": { kind: "date" } },
  });

const rolled = (aggregates: Readonly<Record<string, Aggregate>>, table = listed(), by?: string) =>
  rollUp(table, "Kunde", {
    kind: "person",
    aggregates,
    countHeader: "Verträge",
    ...(by !== undefined && { by }),
  });

const numbersOf = (table: Table, header: string) => Array.from(findColumn(table, header)!.numbers);
const statusOf = (table: Table, header: string) => Array.from(findColumn(table, header)!.status);
const textsOf = (table: Table, header: string) => {
  const { codes, dictionary } = findColumn(table, header)!;
  return Array.from(codes, (code) => dictionary[code]);
};

const { value, blank, error, estimate } = CellStatus;

describe("rollUp", () => {
  test("makes one row of each key in the order of the list, and leaves rows without a key on their own", () => {
    const table = rolled({});
    expect(table.rowCount).toBe(5);
    expect(textsOf(table, "Kunde")).toEqual(["Adler", "Berg", undefined, "Cramer", undefined]);
    expect(Array.from(table.sourceRows)).toEqual([1, 2, 5, 6, 9]);
    expect(numbersOf(table, "Verträge")).toEqual([3, 2, 1, 2, 1]);
  });

  test("remembers the rows of the list and the key of each as shown", () => {
    const { members } = rolled({});
    expect(Array.from(members!.starts)).toEqual([0, 3, 5, 6, 8, 9]);
    expect(Array.from(members!.sourceRows)).toEqual([1, 3, 8, 2, 4, 5, 6, 7, 9]);
    expect(members!.keys).toEqual(["Adler", "ADLER", "Adler", "Berg", "Berg", "", "Cramer", "Cramer", ""]);
    expect([members!.header, members!.column]).toEqual(["Kunde", 0]);
  });

  test("adds decimals up as on paper: 0.1 + 0.2 + 0.4 is 0.7", () => {
    expect(numbersOf(rolled({ Jahresumsatz: "sum" }), "Jahresumsatz")).toEqual([0.7, 100, 7, 9, 8]);
  });

  test("takes the mean, the most, the least and the number of values; a blank cell has no say", () => {
    const of = (aggregate: Aggregate) => numbersOf(rolled({ Jahresumsatz: aggregate }), "Jahresumsatz");
    expect(of("mean")[0]).toBeCloseTo(0.7 / 3, 14);
    expect(of("mean").slice(1)).toEqual([100, 7, 4.5, 8]);
    expect(of("max")).toEqual([0.4, 100, 7, 5, 8]);
    expect(of("min")).toEqual([0.1, 100, 7, 4, 8]);
    expect(of("count")).toEqual([3, 1, 1, 2, 1]);
  });

  test("takes the newest row by its date, a row without a date last", () => {
    const table = rolled({ Zahlung: "newest" }, listed(), "Letzter Kauf");
    expect(textsOf(table, "Zahlung")).toEqual(["verspätet", "Mahnung", "pünktlich", "verspätet", "Mahnung"]);
  });

  test("takes the lowest row of the list for the newest without a date", () => {
    const table = rolled({ Zahlung: "newest" });
    expect(textsOf(table, "Zahlung")).toEqual([
      "pünktlich",
      "pünktlich",
      "pünktlich",
      "verspätet",
      "Mahnung",
    ]);
  });

  test("takes the first row, or the most frequent text and of equally frequent ones the first", () => {
    expect(textsOf(rolled({ Zahlung: "first" }), "Zahlung").slice(0, 2)).toEqual(["pünktlich", "Mahnung"]);
    expect(textsOf(rolled({ Zahlung: "common" }), "Zahlung").slice(0, 2)).toEqual(["pünktlich", "Mahnung"]);
  });

  test("answers yes when one row says yes, or only when all do", () => {
    expect(numbersOf(rolled({ Newsletter: "max" }), "Newsletter")).toEqual([1, 0, 1, 0, 0]);
    expect(numbersOf(rolled({ Newsletter: "min" }), "Newsletter")).toEqual([0, 0, 1, 0, 0]);
  });

  test("keeps the mark of a guess, and of the worst cell where all rows count", () => {
    const faulty = CONTRACTS.map((row) => (row[1] === "V8" ? ["Adler", "V8", "#N/A", ...row.slice(3)] : row));
    const table = listed(faulty);
    const sum = rolled({ Jahresumsatz: "sum" }, table);
    expect(statusOf(sum, "Jahresumsatz")).toEqual([error, value, value, estimate, value]);
    expect(numbersOf(sum, "Jahresumsatz")[0]).toBeNaN();
    expect(Array.from(findColumn(sum, "Jahresumsatz")!.sourceRows!).slice(0, 4)).toEqual([8, 2, 5, 6]);
    const first = rolled({ Jahresumsatz: "first" }, table);
    expect(statusOf(first, "Jahresumsatz")).toEqual([value, value, value, estimate, value]);
    expect(statusOf(rolled({ Jahresumsatz: "count" }, table), "Jahresumsatz")).toEqual(Array(5).fill(value));
  });

  test("has no value where all rows are blank", () => {
    const table = rolled(
      { Jahresumsatz: "sum" },
      listed([
        CONTRACTS[0],
        ["A", "V1", "", "", "", ""],
        ["A", "V2", "", "", "", ""],
        ["B", "V3", 1, "", "", ""],
      ]),
    );
    expect(statusOf(table, "Jahresumsatz")).toEqual([blank, value]);
    expect(numbersOf(table, "Jahresumsatz")).toEqual([NaN, 1]);
  });

  test("keeps findings with their cells, gives them the customer's row, and drops that keys repeat", () => {
    const before = listed();
    const { findings } = rolled({});
    expect(before.findings.map(({ kind }) => kind)).toContain("key-repeated");
    expect(findings.map(({ kind }) => kind)).not.toContain("key-repeated");
    const guess = findings.find(({ kind }) => kind === "estimate");
    expect(guess).toMatchObject({ address: "Verträge!D10", row: 3 });
    expect(before.findings.find(({ kind }) => kind === "estimate")?.row).toBe(5);
  });

  test("says when the key or the date of the newest row is missing in the list", () => {
    const table = listed();
    const missing = { kind: "unit-column-missing", severity: "warning", count: 1 };
    const keyless = rollUp(table, "Haushalt", { kind: "household", aggregates: {} });
    expect(keyless.findings[0]).toEqual({ ...missing, column: "Haushalt" });
    expect(keyless.rowCount).toBe(9);
    expect(rolled({}, table, "Stand").findings[0]).toEqual({ ...missing, column: "Stand" });
  });

  test("proposes for columns that are not named or cannot be aggregated as asked", () => {
    const table = rolled({ Zahlung: "sum" });
    expect(textsOf(table, "Zahlung")[0]).toBe("pünktlich");
    expect(numbersOf(table, "Jahresumsatz")[0]).toBe(0.7);
  });

  test("gives the counted column a header that the list does not have, and no place in the list", () => {
    const table = rollUp(listed(), "Kunde", { kind: "person", aggregates: {}, countHeader: "Vertrag" });
    const counted = table.columns.at(-1)!;
    expect([counted.name, counted.index, counted.kind]).toEqual(["Vertrag (2)", -1, "number"]);
    const none = rollUp(listed(), "Kunde", { kind: "person", aggregates: {} });
    expect(none.columns.length).toBe(6);
  });

  test("tells numbers of customers that were not read as text apart", () => {
    const cells = [
      ["Kundennr", "Umsatz"],
      [7, 1],
      [8, 2],
      [7, 3],
    ];
    const table = rollUp(readTable(cells, { isExcelTable: true }), "Kundennr", {
      kind: "company",
      aggregates: { Umsatz: "sum" },
    });
    expect(numbersOf(table, "Umsatz")).toEqual([4, 2]);
    expect(table.members!.keys).toEqual(["7", "7", "8"]);
  });

  test("agrees with a plain grouping, for any list", () => {
    const amount = fc.oneof(
      fc.constant(""),
      fc.integer({ min: -10_000, max: 10_000 }).map((cents) => cents / 100),
    );
    const rows = fc.array(
      fc.tuple(fc.constantFrom("a", "A", "b", "c ", "c"), amount, fc.integer({ min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const cells = [["Name", "Wert", "Tag"], ...list, ["zz", 1, 45_000]];
        const options = {
          isExcelTable: true,
          columns: { Wert: { kind: "number" }, Tag: { kind: "date" } },
        } as const;
        const groups = new Map<
          string,
          { cents: number; values: number[]; newest?: readonly [number, number] }
        >();
        for (const [name, amountOf, day] of [...list, ["zz", 1, 45_000] as const]) {
          const group = groups.get(name.trim().toLowerCase()) ?? { cents: 0, values: [] };
          groups.set(name.trim().toLowerCase(), group);
          if (typeof amountOf !== "number") continue;
          group.cents += Math.round(amountOf * 100);
          group.values.push(amountOf);
          if (group.newest === undefined || day >= group.newest[0]) group.newest = [day, amountOf];
        }
        const of = (aggregate: Aggregate) =>
          numbersOf(
            rollUp(readTable(cells, options), "Name", {
              kind: "person",
              aggregates: { Wert: aggregate },
              by: "Tag",
            }),
            "Wert",
          );
        const expected = [...groups.values()];
        const whenFilled = (pick: (group: (typeof expected)[number]) => number) =>
          expected.map((group) => (group.values.length === 0 ? NaN : pick(group)));
        expect(of("sum")).toEqual(
          whenFilled(({ cents }) => (cents === 0 ? expect.closeTo(0) : cents / 100) as number),
        );
        expect(of("max")).toEqual(whenFilled(({ values }) => Math.max(...values)));
        expect(of("newest")).toEqual(whenFilled(({ newest }) => newest![1]));
        expect(of("count")).toEqual(expected.map(({ values }) => values.length));
      }),
      { numRuns: 200 },
    );
  });
});
