import { proposeUnit, readTable, repeatedKeys, unitColumns, type Cell } from "../../../src/core";

const tableOf = (cells: readonly (readonly Cell[])[], key?: string) =>
  readTable(cells, { isExcelTable: true, ...(key !== undefined && { key }) });

/** Five customers with two contracts each; `Mitarbeiter` is a property of the customer, `Ort` names no unit. */
const HEADER = [
  "Vertrag-Nr.",
  "Firma",
  "Ort",
  "Jahresumsatz",
  "Rabatt %",
  "Reklamationen",
  "Zahlungsverhalten",
  "Kunde seit",
  "Letzte Bestellung",
  "Mitarbeiter",
  "Wartung",
  "Zufriedenheit",
];
const CONTRACTS = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map((customer, row) => [
  `V${row}`,
  `Firma ${customer}`,
  customer < 3 ? "Kassel" : "Bremen",
  1000 * row + customer,
  row,
  row % 3,
  ["pünktlich", "verspätet", "Mahnung"][row % 3]!,
  `0${(row % 9) + 1}.03.2019`,
  `1${row}.05.2025`,
  20 + customer,
  row % 2 === 0 ? "ja" : "nein",
  (row % 4) + 1,
]);

describe("proposeUnit", () => {
  const unit = proposeUnit(tableOf([HEADER, ...CONTRACTS]), "Firma", "Anzahl Verträge");

  test("adds amounts and counts up, averages shares, takes the newest judgement", () => {
    expect(unit.aggregates).toMatchObject({
      Jahresumsatz: "sum",
      Reklamationen: "sum",
      "Rabatt %": "mean",
      Zahlungsverhalten: "newest",
      Zufriedenheit: "newest",
      Wartung: "max",
    });
  });

  test("takes the first day of the relationship and the last purchase, which also tells the newest row", () => {
    expect(unit.aggregates).toMatchObject({ "Kunde seit": "min", "Letzte Bestellung": "max" });
    expect(unit.by).toBe("Letzte Bestellung");
  });

  test("takes a number that is the same in all rows of every customer once", () => {
    expect(unit.aggregates["Mitarbeiter"]).toBe("first");
  });

  test("takes labels from the first row, and says nothing of the key itself", () => {
    expect(unit.aggregates).toMatchObject({ "Vertrag-Nr.": "first", Ort: "first" });
    expect(unit.aggregates).not.toHaveProperty("Firma");
    expect([unit.kind, unit.countHeader]).toEqual(["company", "Anzahl Verträge"]);
  });

  test("takes the most frequent judgement where no date tells the newest", () => {
    const cells = [
      ["Haushalt", "Zahlungsverhalten", "Mahnungen", "Zahlungsziel in Tagen"],
      ["a", "gut", 1, 10],
      ["a", "gut", 2, 30],
    ];
    const dateless = proposeUnit(tableOf(cells), "Haushalt", "Verträge");
    expect(dateless.by).toBeUndefined();
    expect(dateless.kind).toBe("household");
    expect(dateless.aggregates).toEqual({
      Zahlungsverhalten: "common",
      Mahnungen: "sum",
      "Zahlungsziel in Tagen": "mean",
    });
  });

  test("takes the longest time as a customer and the shortest since the last purchase, or the years to match", () => {
    const cells = [
      ["Kunde", "Dauer der Kundenbeziehung", "Kunde seit", "Letzter Kauf", "Letzte Bestellung vor Tagen"],
      ["a", 4, 2015, 2024, 30],
      ["a", 9, 2011, 2025, 60],
    ];
    expect(proposeUnit(tableOf(cells), "Kunde", "n").aggregates).toEqual({
      "Dauer der Kundenbeziehung": "max",
      "Kunde seit": "min",
      "Letzter Kauf": "max",
      "Letzte Bestellung vor Tagen": "min",
    });
  });
});

describe("unitColumns", () => {
  test("finds columns that name customers and repeat, with what they would become", () => {
    expect(unitColumns(tableOf([HEADER, ...CONTRACTS]))).toEqual([
      { header: "Firma", kind: "company", units: 5 },
    ]);
  });

  test("puts a customer number before a household and a household before a name", () => {
    const rows = [0, 1, 2, 3].map((row) => [row, `N${row % 3}`, `H${row % 2}`, row % 3]);
    const table = tableOf([["Vertrag", "Name", "Haushalt", "Kundennummer"], ...rows]);
    expect(unitColumns(table).map(({ header, kind, units }) => [header, kind, units])).toEqual([
      ["Kundennummer", "person", 3],
      ["Haushalt", "household", 2],
      ["Name", "person", 3],
    ]);
  });

  test.each(["Vertreter-Nr.", "Artikelnummer", "Auftrags-ID", "Betreuername"])(
    "takes %p for no customer",
    (header) => {
      expect(
        unitColumns(
          tableOf([
            [header, "Umsatz"],
            ["a", 1],
            ["b", 2],
            ["a", 3],
          ]),
        ),
      ).toEqual([]);
    },
  );

  test.each(["Vertragspartner-Nr.", "Auftraggebernummer", "Besteller-ID"])(
    "takes %p for a customer",
    (header) => {
      const found = unitColumns(
        tableOf([
          [header, "Umsatz"],
          ["a", 1],
          ["b", 2],
          ["a", 3],
        ]),
      );
      expect(found.map(({ units }) => units)).toEqual([2]);
    },
  );

  test("finds none where every customer has one row, or all rows have the same", () => {
    expect(
      unitColumns(
        tableOf([
          ["Kunde", "Umsatz"],
          ["a", 1],
          ["b", 2],
        ]),
      ),
    ).toEqual([]);
    expect(
      unitColumns(
        tableOf([
          ["Kunde", "Umsatz"],
          ["a", 1],
          ["a", 2],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("repeatedKeys", () => {
  const cells = [
    ["Kunde", "Umsatz", "Ort"],
    ["Adler", 1, "Kassel"],
    ["Berg", 2, "Bremen"],
    ["adler ", 1, "kassel"],
    ["Berg", 3, ""],
    ["", 3, ""],
    ["", 3, ""],
    ["Cramer", 1, "Ulm"],
  ];

  test("lists each customer who is there twice, with the rows and the columns in which they differ", () => {
    expect(repeatedKeys(tableOf(cells, "Kunde"), "Kunde")).toEqual([
      { text: "Adler", rows: [0, 2], differing: [] },
      { text: "Berg", rows: [1, 3], differing: ["Umsatz", "Ort"] },
    ]);
  });

  test("finds nothing without the column", () => {
    expect(repeatedKeys(tableOf(cells), "Nr")).toEqual([]);
  });
});
