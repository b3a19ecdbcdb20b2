import { proposeJoins, readTable, type Cell, type JoinCandidate } from "../../../src/core";

const candidate = (name: string, cells: readonly (readonly Cell[])[]): JoinCandidate => ({
  id: name,
  name,
  table: readTable(cells, {
    isExcelTable: true,
    columns: { Datum: { kind: "date" }, Rechnungsdatum: { kind: "date" } },
  }),
});

const CUSTOMERS = candidate("Kunden", [
  ["Nr.", "Firma", "Ort"],
  ["K1", "Adler GmbH", "Ulm"],
  ["K2", "Berg AG", "Köln"],
  ["K3", "Cramer", "Bonn"],
]);
const INVOICES = candidate("Rechnungen", [
  ["Rechnungsnr.", "Kd-Nr.", "Rechnungsdatum", "Nettobetrag", "Bezahlt"],
  ["R1", "K1", 45_000, 10, "ja"],
  ["R2", "K2", 45_010, 20, "nein"],
  ["R3", "K1", 45_020, 30, "ja"],
]);
const LINES = candidate("Positionen", [
  ["Rechnungsnummer", "Artikel", "Menge", "Einzelpreis", "Rabatt"],
  ["R1", "Schraube", 1, 2.5, 0.1],
  ["R1", "Mutter", 2, 3.5, 0],
  ["R3", "Schraube", 4, 2.5, 0],
]);
const COMPLAINTS = candidate("Beschwerden", [
  ["Kunde", "Datum", "Stufe"],
  ["Berg AG", 45_050, "hoch"],
  ["Adler GmbH", 45_060, "mittel"],
]);
const PLACES = candidate("Filialen", [
  ["Filiale", "Stadt"],
  ["F1", "Ulm"],
  ["F2", "Bonn"],
]);

describe("proposeJoins", () => {
  it("finds the customer list by its header and values, wherever it stands among the tables", () => {
    for (const tables of [
      [CUSTOMERS, INVOICES, LINES],
      [LINES, INVOICES, CUSTOMERS],
    ])
      expect(proposeJoins(tables, "Betrag").customers).toEqual({
        table: "Kunden",
        key: "Nr.",
        columns: ["Firma", "Ort"],
      });
  });

  it("joins invoices by the customers' number, and their lines through the invoices", () => {
    const { tables } = proposeJoins([CUSTOMERS, INVOICES, LINES], "Betrag");
    expect(tables).toEqual([
      {
        table: "Rechnungen",
        key: "Kd-Nr.",
        lookUps: [],
        measures: [
          { aggregate: "count", by: "Rechnungsdatum" },
          { aggregate: "since-last", column: "Rechnungsdatum", unit: "days" },
          { aggregate: "sum", column: "Nettobetrag", by: "Rechnungsdatum" },
          { aggregate: "share", column: "Bezahlt", by: "Rechnungsdatum" },
        ],
      },
      {
        table: "Positionen",
        key: "Kd-Nr.",
        lookUps: [
          {
            table: "Rechnungen",
            key: "Rechnungsnummer",
            otherKey: "Rechnungsnr.",
            columns: ["Kd-Nr.", "Rechnungsdatum"],
          },
        ],
        amount: { name: "Betrag", factors: ["Einzelpreis", "Menge"], discount: "Rabatt" },
        measures: [{ aggregate: "sum", column: "Betrag", by: "Rechnungsdatum" }],
      },
    ]);
  });

  it("leaves a table aside that has nothing of the customers", () => {
    expect(proposeJoins([CUSTOMERS, PLACES, INVOICES], "Betrag").unplaced).toEqual(["Filialen"]);
  });

  it("does without a customer list where none is there", () => {
    const proposal = proposeJoins([INVOICES, LINES], "Betrag");
    expect(proposal.customers).toBeUndefined();
    expect(proposal.tables.map(({ table, key }) => [table, key])).toEqual([
      ["Rechnungen", "Kd-Nr."],
      ["Positionen", "Kd-Nr."],
    ]);
  });

  it("takes names for the key where more tables know them than numbers", () => {
    const proposal = proposeJoins([CUSTOMERS, COMPLAINTS], "Betrag");
    expect(proposal.customers).toMatchObject({ table: "Kunden", key: "Firma" });
    expect(proposal.tables).toMatchObject([{ table: "Beschwerden", key: "Kunde" }]);
  });

  it("goes through the customer list where a table has names and the others have numbers", () => {
    const { customers, tables } = proposeJoins([CUSTOMERS, COMPLAINTS, INVOICES, LINES], "Betrag");
    expect(customers).toMatchObject({ key: "Nr." });
    expect(tables[0]).toEqual({
      table: "Beschwerden",
      key: "Nr.",
      lookUps: [{ table: "Kunden", key: "Kunde", otherKey: "Firma", columns: ["Nr."] }],
      measures: [
        { aggregate: "count", by: "Datum" },
        { aggregate: "since-last", column: "Datum", unit: "days" },
      ],
    });
  });
});
