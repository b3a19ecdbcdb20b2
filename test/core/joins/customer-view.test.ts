import fc from "fast-check";
import {
  CellStatus,
  customerView,
  findColumn,
  readTable,
  serialOfDate,
  type Cell,
  type CustomerView,
  type CustomerViewSpec,
  type JoinTables,
  type KeyPair,
  type Measure,
  type Table,
} from "../../../src/core";

const day = (year: number, month: number, date: number) => serialOfDate(year, month, date)!;
const REFERENCE = day(2024, 12, 31);

const sheet = (name: string, key: string, cells: readonly (readonly Cell[])[]): Table =>
  readTable(cells, {
    key,
    isExcelTable: true,
    origin: { sheet: name, row: 0, column: 0 },
    columns: { Datum: { kind: "date" }, Bezahlt: { kind: "boolean" } },
  });

const CUSTOMERS = sheet("Kunden", "Nr", [
  ["Nr", "Firma", "Ort"],
  ["001", "Adler GmbH", "Ulm"],
  ["002", "Berg AG", "Köln"],
  ["003", "Cramer", "Bonn"],
  ["002", "Berg (alt)", "Kiel"],
  ["", "ohne Nummer", "Hof"],
]);

const ORDERS = sheet("Aufträge", "Kunde", [
  ["Kunde", "Datum", "Betrag", "Bezahlt", "Kanal"],
  ["001", day(2023, 3, 1), 100, "ja", "Web"],
  ["001", day(2024, 12, 1), 150.1, "nein", "web "],
  ["001", day(2024, 6, 1), 0.2, "ja", "Laden"],
  ["002", day(2022, 1, 1), "ca. 40", "ja", "Laden"],
  ["2", day(2024, 1, 1), 7, "ja", "Web"],
  ["009", day(2024, 1, 1), 9, "ja", "Web"],
  ["", day(2024, 1, 1), 11, "ja", "Web"],
]);

const made = (
  spec: CustomerViewSpec,
  tables: JoinTables = { customers: CUSTOMERS, orders: ORDERS },
): CustomerView => {
  const found = customerView(spec, tables, { referenceDate: REFERENCE });
  if (!found.ok) throw new Error(found.issues[0].kind);
  return found.value;
};

const LIST = { table: "customers", key: "Nr", columns: ["Firma"] };

const measured = (...measures: readonly Measure[]): CustomerView =>
  made({ customers: LIST, tables: [{ table: "orders", key: "Kunde", measures }] });

const numbersOf = ({ table }: CustomerView, header: string) => Array.from(findColumn(table, header)!.numbers);
const statusOf = ({ table }: CustomerView, header: string) => Array.from(findColumn(table, header)!.status);
const textsOf = ({ table }: CustomerView, header: string) => {
  const { codes, dictionary } = findColumn(table, header)!;
  return Array.from(codes, (code) => dictionary[code]);
};

describe("customerView", () => {
  it("has one row per customer of the list, with the columns chosen, and 0 or blank where there are no rows", () => {
    const view = measured(
      { name: "Umsatz", aggregate: "sum", column: "Betrag" },
      { name: "Aufträge", aggregate: "count" },
      { name: "Mittel", aggregate: "mean", column: "Betrag" },
    );
    expect(view.table.columns.map(({ name }) => name)).toEqual([
      "Nr",
      "Firma",
      "Umsatz",
      "Aufträge",
      "Mittel",
    ]);
    expect(textsOf(view, "Nr")).toEqual(["001", "002", "003"]);
    expect(textsOf(view, "Firma")).toEqual(["Adler GmbH", "Berg AG", "Cramer"]);
    expect(numbersOf(view, "Umsatz")).toEqual([250.3, 40, 0]);
    expect(numbersOf(view, "Aufträge")).toEqual([3, 1, 0]);
    expect(numbersOf(view, "Mittel")).toEqual([250.3 / 3, 40, NaN]);
    const { value, estimate, blank } = CellStatus;
    expect(statusOf(view, "Umsatz")).toEqual([value, estimate, value]);
    expect(statusOf(view, "Mittel")).toEqual([value, estimate, blank]);
    expect(view.customersWithoutRows).toBe(1);
  });

  it("reports keys without partner from both sides, and rows and customers without a key", () => {
    const view = measured({ name: "n", aggregate: "count" });
    expect(view.reports).toMatchObject([
      {
        table: "orders",
        matchedRows: 4,
        matchedKeys: 2,
        blankRows: 1,
        unmatched: [
          { text: "2", row: 4, rows: 1 },
          { text: "009", row: 5, rows: 1 },
        ],
        customersWithoutRows: [{ text: "003", row: 2 }],
      },
    ]);
    expect(view.findings.map(({ kind, address, count }) => [kind, address, count])).toEqual([
      ["customer-repeated", "Kunden!A5", 1],
      ["customer-key-blank", "Kunden!A6", 1],
      ["row-key-blank", "Aufträge!A8", 1],
    ]);
  });

  it("counts rows under a confirmed spelling", () => {
    const view = made({
      customers: LIST,
      tables: [
        {
          table: "orders",
          key: "Kunde",
          pairs: [["2", "002"]],
          measures: [{ name: "n", aggregate: "count" }],
        },
      ],
    });
    expect(numbersOf(view, "n")).toEqual([3, 2, 0]);
  });

  it("takes first and last by the order of the list, the newest by its date, and least and most", () => {
    const view = measured(
      { name: "erster", aggregate: "first", column: "Betrag" },
      { name: "letzter", aggregate: "last", column: "Betrag" },
      { name: "neuester", aggregate: "newest", column: "Betrag", by: "Datum" },
      { name: "kleinster", aggregate: "min", column: "Betrag" },
      { name: "größter", aggregate: "max", column: "Betrag" },
      { name: "Kanal", aggregate: "newest", column: "Kanal", by: "Datum" },
    );
    const first = (header: string) => numbersOf(view, header)[0];
    expect(["erster", "letzter", "neuester", "kleinster", "größter"].map(first)).toEqual([
      100, 0.2, 150.1, 0.2, 150.1,
    ]);
    expect(textsOf(view, "Kanal")).toEqual(["web", "Laden", undefined]);
  });

  it("takes shares of yes and of a text without differences of blanks and case, and counts different texts", () => {
    const view = measured(
      { name: "bezahlt", aggregate: "share", column: "Bezahlt" },
      { name: "Web", aggregate: "share", column: "Kanal", text: "WEB" },
      { name: "Kanäle", aggregate: "distinct", column: "Kanal" },
    );
    expect(numbersOf(view, "bezahlt")).toEqual([2 / 3, 1, NaN]);
    expect(numbersOf(view, "Web")).toEqual([2 / 3, 0, NaN]);
    expect(numbersOf(view, "Kanäle")).toEqual([2, 1, 0]);
  });

  it("tells times up to the reference date, and trends of yearly sums", () => {
    const view = measured(
      { name: "Tage", aggregate: "since-last", column: "Datum" },
      { name: "Monate", aggregate: "since-first", column: "Datum", unit: "months" },
      { name: "Trend", aggregate: "trend", column: "Betrag", by: "Datum" },
    );
    expect(numbersOf(view, "Tage")).toEqual([30, 1095, NaN]);
    expect(numbersOf(view, "Monate")).toEqual([21, 35, NaN]);
    // 100 and 150.3; 40 (a guess), 0 and 0.
    expect(numbersOf(view, "Trend")[0]).toBeCloseTo(50.3, 9);
    expect(numbersOf(view, "Trend").slice(1)).toEqual([-20, NaN]);
    expect(statusOf(view, "Trend")[1]).toBe(CellStatus.estimate);
  });

  it("keeps to the days of a period, both included", () => {
    const view = measured({
      name: "2024",
      aggregate: "sum",
      column: "Betrag",
      by: "Datum",
      from: day(2023, 3, 1),
      to: day(2024, 6, 1),
    });
    expect(numbersOf(view, "2024")).toEqual([100.2, 0, 0]);
  });

  it("leaves rows after the reference date out of times, and says so", () => {
    const orders = sheet("Aufträge", "Kunde", [
      ["Kunde", "Datum"],
      ["001", day(2024, 12, 1)],
      ["001", day(2025, 3, 1)],
      ["002", day(2025, 4, 1)],
    ]);
    const view = made(
      {
        customers: LIST,
        tables: [
          {
            table: "orders",
            key: "Kunde",
            measures: [{ name: "Tage", aggregate: "since-last", column: "Datum" }],
          },
        ],
      },
      { customers: CUSTOMERS, orders },
    );
    expect(numbersOf(view, "Tage")).toEqual([30, NaN, NaN]);
    expect(view.findings).toContainEqual({
      kind: "date-after-reference",
      severity: "warning",
      table: "orders",
      column: "Datum",
      address: "Aufträge!B3",
      count: 2,
    });
  });

  it("has no figure for a customer with a faulty cell, and says where the first one is", () => {
    const orders = sheet("Aufträge", "Kunde", [
      ["Kunde", "Betrag"],
      ["001", 1],
      ["001", "#DIV/0!"],
      ["002", 2],
    ]);
    const view = made(
      {
        customers: LIST,
        tables: [
          { table: "orders", key: "Kunde", measures: [{ name: "S", aggregate: "sum", column: "Betrag" }] },
        ],
      },
      { customers: CUSTOMERS, orders },
    );
    expect(numbersOf(view, "S")).toEqual([NaN, 2, 0]);
    expect(statusOf(view, "S")[0]).toBe(CellStatus.error);
    expect(view.findings).toContainEqual({
      kind: "faulty-cells",
      severity: "warning",
      table: "orders",
      column: "Betrag",
      measure: "S",
      address: "Aufträge!B3",
      count: 1,
    });
  });

  it("takes the customers that the tables name where there is no list, a confirmed spelling not among them", () => {
    const complaints = sheet("Reklamationen", "Kd", [
      ["Kd", "Grund"],
      ["Berg", "spät"],
      ["Bergh", "kaputt"],
      ["Zander", "falsch"],
    ]);
    const orders = sheet("Aufträge", "Kunde", [
      ["Kunde", "Betrag"],
      ["Adler", 1],
      ["Berg", 2],
    ]);
    const view = made(
      {
        tables: [
          {
            table: "orders",
            key: "Kunde",
            measures: [{ name: "Umsatz", aggregate: "sum", column: "Betrag" }],
          },
          {
            table: "complaints",
            key: "Kd",
            pairs: [["Bergh", "Berg"]],
            measures: [{ name: "Reklamationen", aggregate: "count" }],
          },
        ],
      },
      { orders, complaints },
    );
    expect(textsOf(view, "Kunde")).toEqual(["Adler", "Berg", "Zander"]);
    expect(numbersOf(view, "Umsatz")).toEqual([1, 2, 0]);
    expect(numbersOf(view, "Reklamationen")).toEqual([0, 2, 1]);
  });

  it("reports what a look-up did not find, once, and follows the pairs confirmed for it", () => {
    const byName = sheet("Reklamationen", "Firma", [
      ["Firma", "Grund"],
      ["Adler GmbH", "spät"],
      ["Kramer", "falsch"],
      ["Cramer", "kaputt"],
    ]);
    const view = (pairs: readonly KeyPair[]) =>
      made(
        {
          customers: LIST,
          tables: [
            {
              table: "complaints",
              key: "Nr",
              lookUps: [{ table: "customers", key: "Firma", otherKey: "Firma", columns: ["Nr"], pairs }],
              measures: [{ name: "Reklamationen", aggregate: "count" }],
            },
          ],
        },
        { customers: CUSTOMERS, complaints: byName },
      );
    const first = view([]);
    expect(numbersOf(first, "Reklamationen")).toEqual([1, 0, 1]);
    expect(first.reports[0]!.lookUps).toEqual([
      { at: 0, matchedRows: 2, unmatched: [{ text: "Kramer", row: 1, rows: 1 }] },
    ]);
    expect(first.findings.filter(({ table }) => table === "complaints").map(({ kind }) => kind)).toEqual([
      "lookup-without-partner",
    ]);
    expect(numbersOf(view([["Kramer", "Cramer"]]), "Reklamationen")).toEqual([1, 0, 2]);
  });

  it("carries definitions, and parts columns of the same name", () => {
    const view = measured(
      { name: "Firma", aggregate: "count", definition: "Aufträge ohne Stornos" },
      { name: "Umsatz", aggregate: "sum", column: "Betrag" },
    );
    expect(view.table.columns.map(({ name, definition }) => [name, definition])).toEqual([
      ["Nr", undefined],
      ["Firma", undefined],
      ["Firma (2)", "Aufträge ohne Stornos"],
      ["Umsatz", undefined],
    ]);
  });

  it("goes on without what is not there any more, and names it", () => {
    const view = made({
      customers: { ...LIST, columns: ["Firma", "Branche"] },
      tables: [
        { table: "service", key: "Kunde", measures: [{ name: "Fälle", aggregate: "count" }] },
        {
          table: "orders",
          key: "Kunde",
          measures: [
            { name: "Marge", aggregate: "sum", column: "Marge" },
            { name: "Kanal", aggregate: "sum", column: "Kanal" },
            { name: "Umsatz", aggregate: "sum", column: "Betrag" },
          ],
        },
      ],
    });
    expect(view.table.columns.map(({ name }) => name)).toEqual(["Nr", "Firma", "Umsatz"]);
    expect(view.findings.map(({ kind, table, column }) => [kind, table, column])).toEqual(
      expect.arrayContaining([
        ["column-missing", "customers", "Branche"],
        ["table-missing", "service", undefined],
        ["column-missing", "orders", "Marge"],
        ["aggregate-does-not-fit", "orders", "Kanal"],
      ]),
    );
  });

  it("says why there is no view at all", () => {
    const issueOf = (spec: CustomerViewSpec) => {
      const found = customerView(spec, { customers: CUSTOMERS }, { referenceDate: REFERENCE });
      return found.ok ? undefined : found.issues[0].kind;
    };
    expect(issueOf({ customers: { ...LIST, table: "gone" }, tables: [] })).toBe("customer-list-missing");
    expect(issueOf({ customers: { ...LIST, key: "Kd" }, tables: [] })).toBe("customer-key-missing");
    expect(issueOf({ tables: [] })).toBe("customers-missing");
  });

  it("equals a plain gathering row by row for any rows", () => {
    const row = fc.record({
      customer: fc.constantFrom("001", "002", "003", "004", "1", ""),
      cents: fc.integer({ min: -99_999, max: 99_999 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const orders = sheet("Aufträge", "Kunde", [
          ["Kunde", "Betrag", "Zeile"],
          ...rows.map(({ customer, cents }, at) => [customer, cents / 100, at]),
        ]);
        const view = made(
          {
            customers: LIST,
            tables: [
              {
                table: "orders",
                key: "Kunde",
                measures: [
                  { name: "S", aggregate: "sum", column: "Betrag" },
                  { name: "N", aggregate: "count" },
                  { name: "M", aggregate: "max", column: "Betrag" },
                  { name: "D", aggregate: "distinct", column: "Betrag" },
                ],
              },
            ],
          },
          { customers: CUSTOMERS, orders },
        );
        const of = (customer: string) =>
          rows.filter((each) => each.customer === customer).map(({ cents }) => cents);
        const expected = (figure: (cents: readonly number[]) => number) =>
          ["001", "002", "003"].map((each) => figure(of(each)));
        expect(numbersOf(view, "S")).toEqual(
          expected((cents) => cents.reduce((sum, each) => sum + each, 0) / 100),
        );
        expect(numbersOf(view, "N")).toEqual(expected((cents) => cents.length));
        expect(numbersOf(view, "M")).toEqual(
          expected((cents) => (cents.length === 0 ? NaN : Math.max(...cents) / 100)),
        );
        expect(numbersOf(view, "D")).toEqual(expected((cents) => new Set(cents).size));
        const [report] = view.reports;
        const unmatched = report!.unmatched.reduce((sum, { rows: own }) => sum + own, 0);
        expect(report!.matchedRows + unmatched + report!.blankRows).toBe(rows.length);
      }),
    );
  });
});
