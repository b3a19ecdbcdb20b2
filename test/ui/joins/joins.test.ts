import { missesId } from "../../../src/app";
import { findColumn } from "../../../src/core";
import type { JoinsStore } from "../../../src/ui/joins";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { openSession, settled } from "../../helpers/session";

const SHEETS: Readonly<Record<string, Cells>> = {
  Kunden: [
    ["Kundennr", "Firma", "Ort"],
    ["001", "Adler", "Ulm"],
    ["002", "Bach", "Köln"],
    ["003", "Conrad", "Bonn"],
  ],
  Rechnungen: [
    ["Rechnungsnr", "Kundennr", "Datum", "Nettobetrag"],
    ["R1", "001", 45_000, 100],
    ["R2", "002", 45_010, "ca. 40"],
    ["R3", "1", 45_020, 50.5],
    ["R4", "999", 45_030, 5],
  ],
  Reklamationen: [
    ["Kundennr", "Grund"],
    ["002", "spät"],
    ["002", "kaputt"],
  ],
  Ferien: [
    ["Monat", "Tage"],
    ["Juli", 10],
    ["August", 20],
  ],
};

async function openJoins(sheets = SHEETS, workbook = arrayWorkbook(sheets, Object.keys(sheets))) {
  const opened = await openSession({ workbook });
  const joins = await opened.session.getState().openJoins();
  await settled();
  return { ...opened, joins };
}

const specOf = (joins: JoinsStore) => joins.getState().setup!.spec;
const nameOf = (joins: JoinsStore, id: string | undefined) =>
  joins.getState().tables.find((table) => table.id === id)?.source.name;
const numbersOf = (joins: JoinsStore, header: string) =>
  Array.from(findColumn(joins.getState().view!.table, header)!.numbers);

const invoices = (joins: JoinsStore) =>
  specOf(joins).tables.find(({ table }) => nameOf(joins, table) === "Rechnungen")!;

test("the tables of the workbook are read and joined by themselves", async () => {
  const { joins } = await openJoins();
  const { customers, tables } = specOf(joins);
  expect([nameOf(joins, customers?.table), customers?.key]).toEqual(["Kunden", "Kundennr"]);
  expect(tables.map(({ table, key }) => [nameOf(joins, table), key])).toEqual([
    ["Rechnungen", "Kundennr"],
    ["Reklamationen", "Kundennr"],
  ]);
  expect(joins.getState().view!.table.columns.map(({ name }) => name)).toEqual([
    "Kundennr",
    "Firma",
    "Ort",
    "Anzahl Rechnungen",
    "Tage seit letztem Datum",
    "Summe Nettobetrag",
    "Anzahl Reklamationen",
  ]);
  expect(numbersOf(joins, "Summe Nettobetrag")).toEqual([100, 40, 0]);
  expect(joins.getState().setup!.referenceDate).toBe("2023-04-14");
});

test("a spelling that is confirmed counts for its customer, and is parted again", async () => {
  const { joins } = await openJoins();
  const { table } = invoices(joins);
  expect(joins.getState().nearMisses[table]).toMatchObject([
    { foreign: { text: "1", rows: 1 }, own: "001", reason: "leading-zeros", others: [] },
  ]);
  joins.getState().confirmPairs(table, [["1", "001"]]);
  await settled();
  expect(numbersOf(joins, "Summe Nettobetrag")).toEqual([150.5, 40, 0]);
  expect(joins.getState().nearMisses[table]).toEqual([]);
  joins.getState().partPair(table, "1");
  await settled();
  expect(numbersOf(joins, "Summe Nettobetrag")).toEqual([100, 40, 0]);
  joins.getState().undo();
  await settled();
  expect(numbersOf(joins, "Summe Nettobetrag")).toEqual([150.5, 40, 0]);
});

test("a key without a customer leads to its cell", async () => {
  const { joins, workbook } = await openJoins();
  const report = joins.getState().view!.reports.find(({ table }) => table === invoices(joins).table)!;
  const stranger = report.unmatched.find(({ text }) => text === "999")!;
  await joins.getState().showRow(report.table, "Kundennr", stranger.row);
  expect(workbook.selected.at(-1)).toEqual({ sheet: "Rechnungen", row: 4, column: 1 });
});

test("a table is left out and taken in again, one that nothing is known of by its first column", async () => {
  const { joins } = await openJoins();
  const { sources } = joins.getState();
  const source = (name: string) => sources.find((each) => each.name === name)!;
  joins.getState().removeTable(invoices(joins).table);
  await settled();
  expect(specOf(joins).tables.map(({ table }) => nameOf(joins, table))).toEqual(["Reklamationen"]);
  await joins.getState().addSource(source("Rechnungen"));
  await joins.getState().addSource(source("Ferien"));
  await settled();
  expect(specOf(joins).tables.map(({ table, key }) => [nameOf(joins, table), key])).toEqual([
    ["Reklamationen", "Kundennr"],
    ["Rechnungen", "Kundennr"],
    ["Ferien", "Monat"],
  ]);
  expect(joins.getState().view!.reports.at(-1)).toMatchObject({ matchedRows: 0 });
});

test("without a customer list the customers are those that the tables name", async () => {
  const { joins } = await openJoins();
  joins.getState().chooseCustomers(undefined);
  await settled();
  const { table } = joins.getState().view!;
  expect(table.columns[0]!.dictionary).toEqual(["001", "002", "1", "999"]);
});

test("the customers are written with the meaning of each figure, guesses marked, and can be scored", async () => {
  const { joins, session, workbook } = await openJoins();
  joins.getState().edit((setup) => ({ ...setup, note: "Alles netto." }));
  joins.getState().edit((setup) => ({
    ...setup,
    spec: {
      ...setup.spec,
      tables: setup.spec.tables.map((each) => ({
        ...each,
        measures: each.measures.map((measure) =>
          measure.name === "Summe Nettobetrag" ? { ...measure, definition: "Umsatz ohne Versand" } : measure,
        ),
      })),
    },
  }));
  await settled();
  await joins.getState().write();
  expect(joins.getState().receipt).toMatchObject({ rowCount: 3, updated: false });
  const [request] = workbook.lists;
  expect(request).toMatchObject({ id: "joins", sheet: "Kunden 360 Grad", key: "key" });
  expect(request!.columns.map(({ header, values }) => [header, Array.from(values)])).toContainEqual([
    "Summe Nettobetrag",
    [100, "ca. 40", 0],
  ]);
  const lines = request!.head!.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)).join(": "),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      "Alles netto.",
      "Summe Nettobetrag: Umsatz ohne Versand",
      "Anzahl Reklamationen: Anzahl der Zeilen in „Reklamationen“.",
    ]),
  );
  await joins.getState().scoreList();
  const { step, sidePage, table } = session.getState();
  expect({ step, sidePage }).toEqual({ step: "factors", sidePage: undefined });
  expect(Array.from(findColumn(table!, "Summe Nettobetrag")!.numbers)).toEqual([100, 40, 0]);
  await joins.getState().undoWrite();
  expect(joins.getState().receipt).toBeUndefined();
});

test("what was decided is found again in the workbook", async () => {
  const { joins, workbook } = await openJoins();
  joins.getState().confirmPairs(invoices(joins).table, [["1", "001"]]);
  joins.getState().removeTable(specOf(joins).tables[1]!.table);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const again = await openJoins(SHEETS, workbook);
  expect(specOf(again.joins)).toEqual(specOf(joins));
  expect(numbersOf(again.joins, "Summe Nettobetrag")).toEqual([150.5, 40, 0]);
});

test("tables that changed are said to be stale, and are read again before they are written", async () => {
  const { joins, workbook } = await openJoins();
  workbook.sheets = {
    ...workbook.sheets,
    Reklamationen: [
      ["Kundennr", "Grund"],
      ["003", "spät"],
    ],
  };
  workbook.userChanges("Reklamationen");
  expect(joins.getState().stale).toBe(true);
  await joins.getState().write();
  expect(joins.getState().stale).toBe(false);
  expect(numbersOf(joins, "Anzahl Reklamationen")).toEqual([0, 0, 1]);
});

test("a spelling by which nothing was looked up is confirmed, too", async () => {
  const { joins } = await openJoins({
    Kunden: SHEETS["Kunden"]!,
    Rechnungen: SHEETS["Rechnungen"]!,
    Beschwerden: [
      ["Firma", "Grund"],
      ["Adler", "spät"],
      ["BACH", "kaputt"],
    ],
  });
  const complaints = specOf(joins).tables.find(({ table }) => nameOf(joins, table) === "Beschwerden")!;
  expect(complaints).toMatchObject({ key: "Kundennr", lookUps: [{ key: "Firma", otherKey: "Firma" }] });
  expect(numbersOf(joins, "Anzahl Beschwerden")).toEqual([1, 0, 0]);
  const [miss] = joins.getState().nearMisses[missesId(complaints.table, 0)]!;
  expect(miss).toMatchObject({ foreign: { text: "BACH" }, own: "Bach", reason: "blanks-and-case" });
  joins.getState().confirmPairs(complaints.table, [["BACH", "Bach"]], 0);
  await settled();
  expect(numbersOf(joins, "Anzahl Beschwerden")).toEqual([1, 1, 0]);
  joins.getState().partPair(complaints.table, "BACH", 0);
  await settled();
  expect(numbersOf(joins, "Anzahl Beschwerden")).toEqual([1, 0, 0]);
});

test("a table that is gone is named, and the others are joined without it", async () => {
  const { joins, workbook } = await openJoins();
  joins.getState().edit((setup) => ({ ...setup, note: "netto" }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { Reklamationen: _, ...left } = SHEETS;
  workbook.sheets = left;
  const again = (await openJoins(left, workbook)).joins;
  const { gone, view } = again.getState();
  expect(Object.values(gone)).toEqual(["Reklamationen"]);
  expect(view!.findings).toContainEqual(
    expect.objectContaining({ kind: "table-missing", table: Object.keys(gone)[0] }),
  );
  expect(numbersOf(again, "Summe Nettobetrag")).toEqual([100, 40, 0]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  workbook.sheets = SHEETS;
  const back = (await openJoins(SHEETS, workbook)).joins;
  expect(numbersOf(back, "Anzahl Reklamationen")).toEqual([0, 2, 0]);

  again.getState().removeTable(Object.keys(gone)[0]!);
  await settled();
  expect(again.getState().view!.findings.map(({ kind }) => kind)).not.toContain("table-missing");
});
