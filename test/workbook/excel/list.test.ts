import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { ListColumn, ListRequest } from "../../../src/workbook/workbook";
import { openOffice } from "../../helpers/office-host";
import { failRequest, standing } from "./failing";
import {
  cellsNow,
  CLASS,
  namesNow,
  openBook,
  plainSheet,
  requestFor,
  SCORE,
  sheetNow,
  sheetOf,
  tableSheet,
} from "./open-list";

const column = (
  id: string,
  header: string,
  values: ListColumn["values"],
  numberFormat = "@",
): ListColumn => ({
  id,
  header,
  values,
  numberFormat,
});

const LIST: ListRequest = {
  id: "kaeufe",
  sheet: "Kunden aus Käufen",
  table: "Kunden_aus_Kaeufen",
  key: "key",
  names: ["name"],
  head: [
    [{ value: "Kunden aus Käufen", bold: true, fontSize: 14 }],
    ["Zeiteinheit", "Woche"],
    ["Umsatz", { value: "Summe netto in EUR", italic: true }],
  ],
  columns: [
    column("key", "Nr", ["007", "12", "31"]),
    column("name", "Kunde", ["=Ahrens", "Böhm", "Cordes"]),
    column("revenue", "Umsatz", Float64Array.of(100.5, Number.NaN, -20), "0.00"),
  ],
};

const withRows = (...rows: readonly (readonly [string, string, number])[]): ListRequest => ({
  ...LIST,
  columns: LIST.columns.map((source, at) => ({ ...source, values: rows.map((row) => row[at]!) })),
});

const LATER = withRows(["31", "Cordes", 7], ["99", "Neu", 8], ["007", "=Ahrens", 9]);

const SHEET = "Kunden aus Käufen";

const inExcel = (edit: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    edit(context);
    await context.sync();
  });

const onSheet = (edit: (sheet: Excel.Worksheet) => void) =>
  inExcel((context) => edit(context.workbook.worksheets.getItem(SHEET)));

describe("writeList", () => {
  it("makes an Excel table below its head, in which text stays text and what is not known is blank", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const receipt = await workbook.writeList(LIST);
    expect(receipt).toMatchObject({ address: "'Kunden aus Käufen'!A5:C8", rowCount: 3, updated: false });
    expect(receipt.keptRows).toBe(0);
    expect(cellsNow(book, SHEET, 8, 3)).toEqual([
      ["Kunden aus Käufen", "", ""],
      ["Zeiteinheit", "Woche", ""],
      ["Umsatz", "Summe netto in EUR", ""],
      ["", "", ""],
      ["Nr", "Kunde", "Umsatz"],
      ["007", "=Ahrens", 100.5],
      ["12", "Böhm", ""],
      ["31", "Cordes", -20],
    ]);
    const sheet = sheetNow(book, SHEET);
    expect(sheet.tables[0]).toMatchObject({ name: "Kunden_aus_Kaeufen", address: "A5:C8" });
    expect(sheet.rows[5]?.[1]?.f).toBeUndefined();
    expect(sheet.styles[sheet.rows[0]?.[0]?.s ?? -1]).toMatchObject({ bold: true, fontSize: 14 });
    expect(namesNow(book).every(({ visible }) => visible === false)).toBe(true);
  });

  it("is read like any other table, its columns being data and none of them results", async () => {
    const { workbook } = await openBook([plainSheet()]);
    const { source } = await workbook.writeList(LIST);
    const sources = await workbook.listSources();
    expect(sources.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "Kunden_aus_Kaeufen"],
      ["sheet", "Liste"],
    ]);
    expect(sources[0]).toEqual(source);
    expect(await workbook.findList("kaeufe")).toEqual(source);
    expect(await workbook.findList("andere")).toBeUndefined();
    const block = await workbook.readSource(source);
    expect(block.values[1]).toEqual(["007", "=Ahrens", 100.5]);
    expect(block.ownColumns).toEqual([]);
  });

  it("has no lines above the table without a head", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const { head: _, ...bare } = LIST;
    expect(await workbook.writeList(bare)).toMatchObject({ address: "'Kunden aus Käufen'!A1:C4" });
    expect(sheetNow(book, SHEET).frozenRows).toBe(1);
  });

  it("puts a number behind names that are taken", async () => {
    const { workbook, book } = await openBook([tableSheet(), sheetOf(SHEET, [["meins"]])]);
    const { source } = await workbook.writeList({ ...LIST, table: "Kunden" });
    expect(source).toMatchObject({ name: "Kunden_2", range: { sheet: "Kunden aus Käufen 2" } });
    expect(cellsNow(book, SHEET, 1, 1)).toEqual([["meins"]]);
  });

  it("updates the list of the run before, renamed, moved down and with its columns in another order", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await onSheet((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A1").values = [["Meine Überschrift"]];
      sheet.name = "Stammkunden";
      sheet.tables.getItem("Kunden_aus_Kaeufen").name = "Stammkunden";
    });
    const receipt = await workbook.writeList(LATER);
    expect(receipt).toMatchObject({ address: "Stammkunden!A6:C9", updated: true, rowCount: 3, keptRows: 0 });
    expect(receipt.source.name).toBe("Stammkunden");
    expect(cellsNow(book, "Stammkunden", 9, 3)).toEqual([
      ["Meine Überschrift", "", ""],
      ["Kunden aus Käufen", "", ""],
      ["Zeiteinheit", "Woche", ""],
      ["Umsatz", "Summe netto in EUR", ""],
      ["", "", ""],
      ["Nr", "Kunde", "Umsatz"],
      ["31", "Cordes", 7],
      ["99", "Neu", 8],
      ["007", "=Ahrens", 9],
    ]);
  });

  it("grows and shrinks with its rows", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(withRows(["1", "a", 1]));
    await workbook.writeList(LIST);
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe("A5:C8");
    await workbook.writeList(withRows(["1", "a", 1]));
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe("A5:C6");
    expect(cellsNow(book, SHEET, 8, 3).slice(5)).toEqual([
      ["1", "a", 1],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("keeps columns of others beside the customers that they belong to", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Kunden_aus_Kaeufen");
      table.columns.add(1, [["Betreuer"], ["für Ahrens"], ["für Böhm"], ["=1+1"]]);
    });
    const receipt = await workbook.writeList(LATER);
    expect(receipt).toMatchObject({ updated: true, rowCount: 3, keptRows: 1 });
    expect(cellsNow(book, SHEET, 9, 4).slice(4)).toEqual([
      ["Nr", "Betreuer", "Kunde", "Umsatz"],
      ["007", "für Ahrens", "=Ahrens", 9],
      ["12", "für Böhm", "Böhm", ""],
      ["31", "=1+1", "Cordes", 7],
      ["99", "", "Neu", 8],
    ]);
  });

  it("leaves scores beside the list with their customers", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const { source } = await workbook.writeList(LIST);
    await workbook.writeResults(
      requestFor(source, {
        sourceRows: [1, 2, 3],
        key: { column: 0, header: "Nr", texts: ["007", "12", "31"] },
        headers: [],
        columns: [{ ...SCORE, values: [10, 20, 30] }],
      }),
    );
    await workbook.writeList(LATER);
    expect(cellsNow(book, SHEET, 9, 4).slice(4)).toEqual([
      ["Nr", "Kunde", "Umsatz", "Punktwert"],
      ["007", "=Ahrens", 9, 10],
      ["12", "Böhm", "", 20],
      ["31", "Cordes", 7, 30],
      ["99", "Neu", 8, ""],
    ]);
    const again = (await workbook.findList("kaeufe"))!;
    expect((await workbook.readSource(again)).ownColumns).toEqual([3]);
  });

  it("blanks a column that is no longer wanted and fills it again when it is", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await workbook.writeList({ ...LIST, columns: LIST.columns.slice(0, 2) });
    expect(cellsNow(book, SHEET, 6, 3)[5]).toEqual(["007", "=Ahrens", ""]);
    await workbook.writeList(LIST);
    expect(cellsNow(book, SHEET, 6, 4)[5]).toEqual(["007", "=Ahrens", 100.5, ""]);
  });

  it("closes up when columns are no longer wanted, unless others have put columns into it", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    const withoutNames = { ...LIST, columns: LIST.columns.filter(({ id }) => id !== "name") };
    const receipt = await workbook.writeList(withoutNames);
    expect(receipt.address).toBe("'Kunden aus Käufen'!A5:B8");
    expect(cellsNow(book, SHEET, 8, 3).slice(4)).toEqual([
      ["Nr", "Umsatz", ""],
      ["007", 100.5, ""],
      ["12", "", ""],
      ["31", -20, ""],
    ]);
    expect(sheetNow(book, SHEET).styles[sheetNow(book, SHEET).rows[5]?.[1]?.s ?? -1]).toMatchObject({
      numberFormat: "0.00",
    });
    await workbook.undoWrite(receipt);
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe("A5:C8");
    expect(cellsNow(book, SHEET, 8, 3).slice(4, 6)).toEqual([
      ["Nr", "Kunde", "Umsatz"],
      ["007", "=Ahrens", 100.5],
    ]);
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Kunden_aus_Kaeufen");
      table.columns.add(undefined, [["Betreuer"], ["A"], ["B"], ["C"]]);
    });
    await workbook.writeList({ ...LIST, columns: LIST.columns.slice(0, 2) });
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe("A5:D8");
    expect(cellsNow(book, SHEET, 6, 4)[5]).toEqual(["007", "=Ahrens", "", "A"]);
  });

  it("gives new columns the width that is wanted and leaves that of the user", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const wide = { ...LIST, columns: [{ ...LIST.columns[0]!, width: 40 }, ...LIST.columns.slice(1)] };
    await workbook.writeList(wide);
    expect(sheetNow(book, SHEET).columnWidths[0]).toBeCloseTo(40 * 7 + 5, 6);
    await onSheet((sheet) => (sheet.getRange("A1").format.columnWidth = 60));
    await workbook.writeList(wide);
    expect(sheetNow(book, SHEET).columnWidths[0]).toBeCloseTo(80, 6);
  });

  it("makes room for a longer head and moves nothing for a shorter one", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await onSheet((sheet) => (sheet.getRange("F6").values = [["neben Ahrens"]]));
    const receipt = await workbook.writeList({
      ...LIST,
      head: [...LIST.head!, ["Stand", "31.01.2026"], ["x"]],
    });
    expect(receipt.address).toBe("'Kunden aus Käufen'!A7:C10");
    const cells = cellsNow(book, SHEET, 10, 6);
    expect(cells.map(([first]) => first)).toEqual([
      "Kunden aus Käufen",
      "Zeiteinheit",
      "Umsatz",
      "Stand",
      "x",
      "",
      "Nr",
      "007",
      "12",
      "31",
    ]);
    expect(cells[7]?.[5]).toBe("neben Ahrens");
    expect(await workbook.writeList({ ...LIST, head: [["kurz"]] })).toMatchObject({
      address: receipt.address,
    });
    expect(cellsNow(book, SHEET, 7, 2).map(([first]) => first)).toEqual(["kurz", "", "", "", "", "", "Nr"]);
  });

  it("shows all rows of a filtered list for the write and filters it again", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await onSheet((sheet) =>
      sheet.tables.getItem("Kunden_aus_Kaeufen").columns.getItem("Nr").filter.applyValuesFilter(["12"]),
    );
    expect(await workbook.checkList(LATER)).toMatchObject([
      { kind: "rows-filtered", severity: "ask", count: 2 },
    ]);
    const { source } = await workbook.writeList(LATER);
    expect(source.filtered).toBe(true);
    expect(cellsNow(book, SHEET, 8, 3).slice(5)).toEqual([
      ["31", "Cordes", 7],
      ["99", "Neu", 8],
      ["007", "=Ahrens", 9],
    ]);
  });

  it("is made anew when its sheet is gone", async () => {
    const { workbook } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await onSheet((sheet) => sheet.delete());
    expect(await workbook.findList("kaeufe")).toBeUndefined();
    expect(await workbook.writeList(LATER)).toMatchObject({ updated: false });
  });

  it("is found again after the workbook was saved and opened", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    const file = await saveXlsxFile(book.toSnapshot());
    await openOffice((await openXlsxFile(file, "Mappe.xlsx")).snapshot);
    const reopened = createExcelWorkbook({ timeout: 500 });
    expect((await reopened.listSources())[0]).toMatchObject({ kind: "table", name: "Kunden_aus_Kaeufen" });
    expect(await reopened.writeList(LATER)).toMatchObject({
      address: "'Kunden aus Käufen'!A5:C8",
      updated: true,
    });
  });

  it("writes 100,000 rows in chunks, with progress, below the payload limit", async () => {
    const { workbook, book, faults } = await openBook([plainSheet()]);
    faults.payloadLimit = 5_000_000;
    const count = 100_000;
    const shares: number[] = [];
    const request = {
      ...LIST,
      columns: [
        column(
          "key",
          "Nr",
          Array.from({ length: count }, (_, row) => `K${row}`),
        ),
        column(
          "revenue",
          "Umsatz",
          Float64Array.from({ length: count }, (_, row) => row / 7),
          "0.00",
        ),
      ],
    };
    await workbook.writeList(request, { onProgress: (share) => shares.push(share) });
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe(`A5:B${count + 5}`);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe("what may be typed into a list", () => {
  const ruled = (status: ListColumn["validation"], rows = 3): ListRequest => ({
    ...LIST,
    columns: [
      column("key", "Nr", ["007", "12", "31"].slice(0, rows)),
      {
        ...column("status", "Status", Array<string>(rows).fill("offen")),
        ...(status && { validation: status }),
      },
      {
        ...column("due", "Fällig", Array<number>(rows).fill(46_000), "yyyy-mm-dd"),
        validation: { date: true },
      },
    ],
  });
  const STATUS = { list: ["offen", "erledigt"] };
  const rulesNow = (book: Awaited<ReturnType<typeof openBook>>["book"]) =>
    (sheetNow(book, SHEET).dataValidations ?? []).map(({ address, type, values, refuses }) => ({
      address,
      type,
      ...(values && { values }),
      refuses: refuses ?? false,
    }));

  it("is a list or a day in the cells of the body, and follows them as they become more or fewer", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(ruled(STATUS));
    expect(rulesNow(book)).toEqual([
      { address: "B6:B8", type: "List", values: ["offen", "erledigt"], refuses: true },
      { address: "C6:C8", type: "Date", refuses: true },
    ]);
    await workbook.writeList(ruled({ list: ["neu"], open: true }, 2));
    expect(rulesNow(book)).toEqual([
      { address: "B6:B7", type: "List", values: ["neu"], refuses: false },
      { address: "C6:C7", type: "Date", refuses: true },
    ]);
  });

  it.each([
    ["has a text with a comma", ["Maier, Anna", "Schulz"]],
    ["is longer than 255 characters", Array.from({ length: 60 }, (_, at) => `Person ${at}`)],
    ["is empty", []],
  ])("is free where the list %s", async (_, list) => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(ruled(STATUS));
    await workbook.writeList(ruled({ list }));
    expect(rulesNow(book).map(({ address }) => address)).toEqual(["C6:C8"]);
  });

  it("is as before after the write was taken back, and goes with a list that is taken back", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const first = await workbook.writeList(ruled({ list: ["alt"], open: true }));
    const before = rulesNow(book);
    await workbook.undoWrite(await workbook.writeList(ruled(STATUS, 2)));
    expect(rulesNow(book).sort((a, b) => (a.address < b.address ? -1 : 1))).toEqual(before);
    await onSheet((sheet) => (sheet.getRange("E6").values = [["Notiz"]]));
    await workbook.undoWrite(first);
    expect(rulesNow(book)).toEqual([]);
  });

  it("stays free where the user's own rule stands in a column that has none", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(ruled(undefined));
    await onSheet((sheet) => {
      sheet.getRange("B6:B8").dataValidation.rule = { list: { inCellDropDown: true, source: "meins" } };
    });
    await workbook.writeList(ruled(undefined));
    expect(rulesNow(book)).toContainEqual({
      address: "B6:B8",
      type: "List",
      values: ["meins"],
      refuses: true,
    });
  });
});

describe("a list that cannot be written", () => {
  const expectRefused = async (
    { workbook, book }: Awaited<ReturnType<typeof openBook>>,
    request: ListRequest,
    kind: string,
  ) => {
    const before = standing(book);
    const refusal: unknown = await workbook.writeList(request).catch((reason: unknown) => reason);
    expect(refusal).toMatchObject({ kind });
    expect(standing(book)).toEqual(before);
  };

  it.each([
    ["notes below it", "B10", "B10", "cells-occupied"],
    ["notes beside its head, which becomes wider", "C2", "C2", "cells-occupied"],
  ])("says so before the first cell: %s", async (_, cell, address, kind) => {
    const office = await openBook([plainSheet()]);
    await office.workbook.writeList(LIST);
    await onSheet((sheet) => (sheet.getRange(cell).values = [["Notiz"]]));
    const more = {
      ...withRows(["1", "a", 1], ["2", "b", 2], ["3", "c", 3], ["4", "d", 4], ["5", "e", 5]),
      head: [["Titel", "", "breiter"], ...LIST.head!, ["Stand", "heute"]],
    };
    const obstacles = await office.workbook.checkList(more);
    expect(obstacles).toMatchObject([
      { kind, severity: "stop", sheet: SHEET, address: `'${SHEET}'!${address}` },
    ]);
    await expectRefused(office, more, "failed");
  });

  it("says so before the first cell: a totals row", async () => {
    const office = await openBook([plainSheet()]);
    await office.workbook.writeList(LIST);
    await onSheet((sheet) => (sheet.tables.getItem("Kunden_aus_Kaeufen").showTotals = true));
    expect(await office.workbook.checkList(LATER)).toMatchObject([
      { kind: "totals-row", severity: "stop", address: `'${SHEET}'!A9:C9` },
    ]);
    await expectRefused(office, LATER, "failed");
  });

  it("says so before the first cell: a protected sheet", async () => {
    const office = await openBook([plainSheet()]);
    await office.workbook.writeList(LIST);
    await onSheet((sheet) => sheet.protection.protect());
    expect(await office.workbook.checkList(LATER)).toMatchObject([{ kind: "sheet-protected" }]);
    await expectRefused(office, LATER, "protected");
  });

  it.each([
    ["a first run", false, LIST],
    ["a later run with a longer head", true, { ...LATER, head: [...LIST.head!, ["mehr"]] }],
  ])(
    "leaves nothing half-written in %s, whichever request fails at whichever action",
    async (_, again, request) => {
      let failed = 0;
      for (const action of [0, 4]) {
        for (let at = 0; ; at++) {
          const { workbook, book, faults } = await openBook([plainSheet()]);
          if (again) await workbook.writeList(LIST);
          const before = standing(book);
          const failure = failRequest(faults, at, action);
          const error: unknown = await workbook.writeList(request).catch((reason: unknown) => reason);
          if (error instanceof WorkbookError) {
            expect(standing(book)).toEqual(before);
            failed++;
          }
          failure.end();
          if (!failure.happened()) break;
        }
      }
      expect(failed).toBeGreaterThan(5);
    },
  );

  it("restores the list of the run before when it is cancelled between chunks", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    const before = standing(book);
    const stop = new AbortController();
    const texts = Array.from({ length: 20_000 }, (_, row) => `${row} ${"Angebot ".repeat(12)}`);
    const many = { ...LIST, columns: [column("key", "Nr", texts), ...LIST.columns.slice(1)] };
    const writing = workbook.writeList(many, {
      signal: stop.signal,
      onProgress: (share) => share > 0.4 && stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    expect(standing(book)).toEqual(before);
  });
});

describe("taking a list back", () => {
  it("removes the sheet that it made, with its marks", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const before = standing(book);
    await workbook.undoWrite(await workbook.writeList(LIST));
    expect(standing(book)).toEqual(before);
  });

  it("keeps what the user has since written beside it", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const receipt = await workbook.writeList(LIST);
    await onSheet((sheet) => (sheet.getRange("E6").values = [["Notiz"]]));
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, SHEET, 8, 5).flat().join("")).toBe("Notiz");
    expect(sheetNow(book, SHEET).tables).toEqual([]);
  });

  it("brings head, rows and columns of the run before back, and leaves columns of others alone", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Kunden_aus_Kaeufen");
      table.columns.add(1, [["Betreuer"], ["A"], ["B"], ["C"]]);
    });
    const before = cellsNow(book, SHEET, 14, 6);
    const marks = namesNow(book);
    const receipt = await workbook.writeList({
      ...LATER,
      head: [...LIST.head!, ["Stand", "heute"]],
      columns: [...LATER.columns, { ...CLASS, id: "segment", values: ["x", "y", "z"] }],
    });
    await onSheet((sheet) => (sheet.getRange("B8").values = [["inzwischen"]]));
    await workbook.undoWrite(receipt);
    const after = before.map((row) => [...row]);
    after[6]![1] = "inzwischen";
    expect(cellsNow(book, SHEET, 14, 6)).toEqual(after);
    expect(namesNow(book)).toEqual(marks);
    expect(sheetNow(book, SHEET).tables[0]?.address).toBe("A5:D8");
    expect(sheetNow(book, SHEET).styles[sheetNow(book, SHEET).rows[0]?.[0]?.s ?? -1]).toMatchObject({
      bold: true,
    });
  });

  it("keeps rows that were put in for the head when the user has written into them", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    const receipt = await workbook.writeList({ ...LATER, head: [...LIST.head!, ["Stand", "heute"]] });
    await onSheet((sheet) => (sheet.getRange("F4").values = [["Notiz"]]));
    await workbook.undoWrite(receipt);
    const cells = cellsNow(book, SHEET, 9, 6);
    expect(cells[3]).toEqual(["", "", "", "", "", "Notiz"]);
    expect(cells.slice(5).map((row) => row.slice(0, 3))).toEqual([
      ["Nr", "Kunde", "Umsatz"],
      ["007", "=Ahrens", 100.5],
      ["12", "Böhm", ""],
      ["31", "Cordes", -20],
    ]);
    expect(await workbook.writeList(LIST)).toMatchObject({ updated: true, address: `'${SHEET}'!A6:C9` });
  });
});
