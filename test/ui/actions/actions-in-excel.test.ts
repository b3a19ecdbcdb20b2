import type { StoredActions } from "../../../src/app";
import { parseStoredActions } from "../../../src/app/actions/parse-stored-actions";
import { type ActionRule, type Cell, readTable, scoreCustomers } from "../../../src/core";
import { createActions } from "../../../src/ui/actions/create-actions";
import type { ActionsHost } from "../../../src/ui/actions/host";
import { makeClasses, makeFactor, makeModel } from "../../core/make-model";
import { cellsNow, openBook, plainSheet, sheetNow } from "../../workbook/excel/open-list";

const MODEL = makeModel([makeFactor("DB", 100, { kind: "linear", worst: 0, best: 100 }, "exclude")], {
  key: "Nr",
  classes: makeClasses(">", 80, 50, 0),
});

type Customer = readonly [key: string, name: string, score: number, agent: string];

const CUSTOMERS: readonly Customer[] = [
  ["007", "Ahrens", 90, "Kim"],
  ["12", "Böhm", 60, "Lee"],
  ["31", "Cordes", 95, "Lee"],
  ["44", "Dietz", 10, "Kim"],
  ["50", "Engel", 85, "Kim"],
];

const RULES: readonly ActionRule[] = [
  {
    id: "top",
    name: "Beste pflegen",
    conditions: [{ kind: "class", classes: ["A"] }],
    measure: "Jahresgespräch",
    responsible: { kind: "column", column: "Betreuer" },
    dueDays: 10,
    priority: 1,
  },
  {
    id: "middle",
    name: "Mittlere ausbauen",
    conditions: [{ kind: "class", classes: ["B"] }],
    measure: "Angebot",
    responsible: { kind: "person", name: "Noa" },
    dueDays: 30,
    priority: 2,
  },
];

const SHEET = "Maßnahmen";

/** A workbook in front of the real client, with the measures of customers that can be exchanged. */
async function openActions() {
  const { workbook, book } = await openBook([plainSheet()]);
  let stored: StoredActions | undefined = { version: 1, setup: { version: 1, rules: RULES } };
  let customers: readonly Customer[] = CUSTOMERS;
  let today = "2026-03-01";
  const host: ActionsHost = {
    workbook,
    language: () => "de",
    today: () => today,
    work: (_kind, _during, work) =>
      work({ signal: new AbortController().signal, onProgress: () => undefined }),
    fail: (error) => {
      throw error;
    },
    stored: () => stored,
    keep: (kept) => {
      stored = kept;
    },
    showPlace: async () => undefined,
    scoreList: async () => undefined,
    scored() {
      const cells = [["Nr", "Firma", "DB", "Betreuer"], ...customers];
      const table = readTable(cells, { isExcelTable: true, key: "Nr" });
      return { table, model: MODEL, scores: scoreCustomers(MODEL, table) };
    },
    onScored: () => () => undefined,
    scoreApart: async (model, table) => scoreCustomers(model, table),
    fields: () => undefined,
    changes: () => undefined,
    onContext: () => undefined,
  };
  /** Writes the list in a new session: only what is kept in the workbook is known from before. */
  const run = async (change: { readonly customers?: readonly Customer[]; readonly today?: string } = {}) => {
    customers = change.customers ?? customers;
    today = change.today ?? today;
    stored = parseStoredActions(JSON.parse(JSON.stringify(stored)));
    const actions = createActions(host);
    await actions.getState().start();
    await actions.getState().write(true);
    expect(actions.getState().obstacles).toEqual([]);
    return actions;
  };
  return { workbook, book, run };
}

type Book = Awaited<ReturnType<typeof openActions>>["book"];

/** All that can be seen of the workbook, cell by cell with its looks, and the marks of ours. */
function standing(book: Book) {
  const { sheets, names } = book.toSnapshot();
  return {
    names,
    sheets: sheets.map(({ name, tables, conditionalFormats, dataValidations, rows, styles }) => ({
      name,
      tables,
      conditionalFormats,
      dataValidations,
      cells: rows.map((row) => row?.map((cell) => cell && [cell.v ?? "", cell.f, styles[cell.s ?? -1]])),
    })),
  };
}

/** The list by the headers that are asked for, row by row. */
function rowsNow(book: Book, ...headers: readonly string[]): Cell[][] {
  const cells = cellsNow(book, SHEET, 60, 16);
  const top = cells.findIndex((row) => row.includes("Anlass"));
  const columns = headers.map((header) => cells[top]!.indexOf(header));
  return cells
    .slice(top + 1)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => columns.map((column) => row[column] ?? "missing"));
}

const inTable = (edit: (table: Excel.Table, context: Excel.RequestContext) => void | Promise<void>) =>
  Excel.run(async (context) => {
    await edit(context.workbook.tables.getItem("Massnahmen"), context);
    await context.sync();
  });

/** What the user types into the row of a customer. */
const type = (customer: string, column: string, value: Cell, numberFormat?: string) =>
  inTable(async (table, context) => {
    const names = table.columns.getItem("Kunde").getDataBodyRange();
    names.load("values");
    await context.sync();
    const row = names.values.findIndex(([name]) => name === customer);
    const cell = table.columns.getItem(column).getDataBodyRange().getCell(row, 0);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
  });

const deleteRow = (row: number) => inTable((table) => table.rows.getItemAt(row).delete());

/** 1 March 2026. */
const DAY = 46_082;

describe("the list of measures in the workbook", () => {
  it("stands as a table with filters, choices for what may be typed, and a header that stays in sight", async () => {
    const { book, run } = await openActions();
    await run();
    expect(
      rowsNow(
        book,
        "Nr",
        "Kunde",
        "Klasse",
        "Anlass",
        "Maßnahme",
        "Verantwortlich",
        "Fällig am",
        "Priorität",
        "Status",
      ),
    ).toEqual([
      ["31", "Cordes", "A", "Beste pflegen", "Jahresgespräch", "Lee", DAY + 10, 1, "offen"],
      ["007", "Ahrens", "A", "Beste pflegen", "Jahresgespräch", "Kim", DAY + 10, 1, "offen"],
      ["50", "Engel", "A", "Beste pflegen", "Jahresgespräch", "Kim", DAY + 10, 1, "offen"],
      ["12", "Böhm", "B", "Mittlere ausbauen", "Angebot", "Noa", DAY + 30, 2, "offen"],
    ]);
    const sheet = sheetNow(book, SHEET);
    expect(sheet.tables[0]).toMatchObject({ name: "Massnahmen", address: "A5:L9" });
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.dataValidations?.map(({ type, values }) => values ?? type)).toEqual(
      expect.arrayContaining([
        ["Kim", "Lee", "Noa"],
        ["1", "2", "3"],
        ["offen", "in Arbeit", "erledigt", "entfällt"],
        "Date",
      ]),
    );
  });

  it("keeps what was typed after the list was sorted and filtered", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Notiz", "1.3. anrufen");
    await type("Cordes", "Verantwortlich", "Kim");
    await type("Böhm", "Maßnahme", "Besuch");
    await inTable((table) => table.sort.apply([{ key: 1, ascending: false }]));
    await inTable((table) => table.columns.getItem("Klasse").filter.applyValuesFilter(["B"]));
    await run({ today: "2026-09-01" });
    expect(rowsNow(book, "Nr", "Kunde", "Maßnahme", "Verantwortlich", "Fällig am", "Notiz")).toEqual([
      ["50", "Engel", "Jahresgespräch", "Kim", DAY + 10, ""],
      ["31", "Cordes", "Jahresgespräch", "Kim", DAY + 10, ""],
      ["12", "Böhm", "Besuch", "Noa", DAY + 30, ""],
      ["007", "Ahrens", "Jahresgespräch", "Kim", DAY + 10, "1.3. anrufen"],
    ]);
  });

  it("keeps what was typed after customers were renamed, moved to another class and deleted", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Notiz", "für Ahrens");
    await type("Cordes", "Status", "in Arbeit");
    await type("Böhm", "Notiz", "für Böhm");
    await run({
      customers: [
        ["31", "Cordes", 20, "Lee"],
        ["007", "Ahrens & Partner", 90, "Kim"],
        ["44", "Dietz", 10, "Kim"],
      ],
    });
    expect(rowsNow(book, "Nr", "Kunde", "Klasse", "Anlass", "Status", "Notiz")).toEqual([
      ["31", "Cordes", "C", "kein Anlass mehr (zuletzt: Beste pflegen)", "in Arbeit", ""],
      ["007", "Ahrens & Partner", "A", "Beste pflegen", "offen", "für Ahrens"],
      ["12", "Böhm", "B", "nicht mehr in der Kundenliste (zuletzt: Mittlere ausbauen)", "offen", "für Böhm"],
    ]);
  });

  it("keeps texts that look like dates or numbers, and dates and numbers as they were typed", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Fällig am", "15.3.", "@");
    await type("Ahrens", "Notiz", "0815", "@");
    await type("Engel", "Notiz", 46_082, "d. mmm");
    await type("Cordes", "Fällig am", 46_100);
    await type("Cordes", "Priorität", 3);
    await type("Böhm", "Notiz", "'=1+1");
    await run();
    await run();
    expect(rowsNow(book, "Kunde", "Fällig am", "Priorität", "Notiz")).toEqual([
      ["Cordes", 46_100, 3, ""],
      ["Ahrens", "15.3.", 1, "0815"],
      ["Engel", DAY + 10, 1, 46_082],
      ["Böhm", DAY + 30, 2, "=1+1"],
    ]);
    const { rows, styles } = sheetNow(book, SHEET);
    const dates = rows.flat().filter((cell) => styles[cell?.s ?? -1]?.numberFormat === "d. mmm");
    expect(dates.map((cell) => cell?.v)).toEqual([46_082]);
  });

  it("leaves formulas as they stand, in the rows to which they belong", async () => {
    const { book, run } = await openActions();
    await run();
    await inTable((table) => {
      table.columns.getItem("Fällig am").getDataBodyRange().getCell(3, 0).formulas = [["=G22+7"]];
    });
    const before = cellsNow(book, SHEET, 60, 16);
    await run({ customers: [...CUSTOMERS.slice(1), ["60", "Faber", 99, "Kim"]] });
    const after = cellsNow(book, SHEET, 60, 16);
    const at = before.findIndex((row) => row.includes("=G22+7"));
    expect(after[at]).toEqual(before[at]);
    expect(rowsNow(book, "Kunde", "Maßnahme")).toEqual([
      ["Cordes", "Jahresgespräch"],
      ["Ahrens", ""],
      ["Engel", "Jahresgespräch"],
      ["Böhm", "Angebot"],
      ["Faber", "Jahresgespräch"],
    ]);
  });

  it("keeps columns that the user has put in, renamed or taken out", async () => {
    const { book, run } = await openActions();
    await run();
    await inTable((table) => {
      table.columns.add(2, [["Region"], ["Nord"], ["Süd"], ["West"], ["Ost"]]);
    });
    await inTable((table) => {
      table.columns.getItem("Notiz").name = "Bemerkung";
      table.columns.getItem("Klasse").delete();
    });
    await type("Engel", "Bemerkung", "zu Engel");
    await run({ customers: [...CUSTOMERS.slice(2), ["99", "Neu", 88, "Lee"]] });
    expect(rowsNow(book, "Nr", "Region", "Maßnahme", "Bemerkung", "Klasse")).toEqual([
      ["31", "Nord", "Jahresgespräch", "", "A"],
      ["007", "Süd", "", "", ""],
      ["50", "West", "Jahresgespräch", "zu Engel", "A"],
      ["12", "Ost", "", "", ""],
      ["99", "", "Jahresgespräch", "", "A"],
    ]);
  });

  it("brings a deleted row back, but asks for nothing again that was dropped", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Status", "entfällt");
    await type("Engel", "Status", "Erledigt");
    await deleteRow(0);
    await run();
    expect(rowsNow(book, "Kunde", "Status")).toEqual([
      ["Ahrens", "entfällt"],
      ["Engel", "Erledigt"],
      ["Böhm", "offen"],
      ["Cordes", "offen"],
    ]);
  });

  it("stands again byte for byte as before when the run is taken back, and the next run knows what was proposed", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Notiz", "1.3.");
    await type("Böhm", "Fällig am", "KW 12", "@");
    await inTable((table) => table.sort.apply([{ key: 1, ascending: true }]));
    const before = standing(book);
    const actions = await run({ customers: CUSTOMERS.slice(1) });
    expect(standing(book)).not.toEqual(before);
    await actions.getState().undoWrite();
    expect(standing(book)).toEqual(before);
    await run({ customers: CUSTOMERS.slice(1) });
    expect(rowsNow(book, "Kunde", "Anlass", "Fällig am", "Notiz")).toEqual([
      ["Ahrens", "nicht mehr in der Kundenliste (zuletzt: Beste pflegen)", DAY + 10, "1.3."],
      ["Böhm", "Mittlere ausbauen", "KW 12", ""],
      ["Cordes", "Beste pflegen", DAY + 10, ""],
      ["Engel", "Beste pflegen", DAY + 10, ""],
    ]);
  });

  it("says before it writes how many entries stay", async () => {
    const { run } = await openActions();
    await run();
    await type("Ahrens", "Notiz", "x");
    await type("Ahrens", "Status", "in Arbeit");
    await type("Engel", "Status", "erledigt");
    const actions = await run();
    expect(actions.getState().list()?.fate).toEqual({
      added: 0,
      updated: 3,
      dropped: 0,
      closed: 1,
      gone: 0,
      absent: 0,
      entries: 3,
    });
  });

  it("is not written over cells of others below it, and what was typed is still there", async () => {
    const { book, run } = await openActions();
    await run();
    await type("Ahrens", "Notiz", "x");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Massnahmen");
      table.getRange().getLastRow().getOffsetRange(1, 0).getCell(0, 0).values = [["meins"]];
      await context.sync();
    });
    const before = standing(book);
    await expect(run({ customers: [...CUSTOMERS, ["70", "Gerber", 91, "Kim"]] })).rejects.toThrow();
    expect(standing(book)).toEqual(before);
  });
});
