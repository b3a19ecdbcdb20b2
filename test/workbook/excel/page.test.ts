import type { Page } from "../../../src/workbook/workbook";
import { cellsNow, namesNow, openBook, plainSheet, sheetNow, sheetOf } from "./open-list";

const PAGE: Page = {
  id: "m1_explanation",
  sheet: "Erläuterung",
  rows: [
    [{ value: "So entstehen die Punkte", bold: true, fontSize: 14, span: 3 }],
    [],
    [
      { value: "Faktor", bold: true, fill: "#DDEBF7", border: "bottom" },
      { value: "Gewicht", bold: true, fill: "#DDEBF7", border: "bottom", align: "right" },
      { value: "Anteil", bold: true, fill: "#DDEBF7", border: "bottom", align: "right" },
    ],
    ["=Umsatz", { value: 40, numberFormat: "0.0" }, { formula: "=B4/100", numberFormat: "0%" }],
  ],
  columnWidths: [30, 12],
  rowHeights: { 0: 24 },
  frozenRows: 3,
  gridlines: false,
  print: { orientation: "landscape", titleRows: 3 },
};

const SHORT: Page = { ...PAGE, rows: [[{ value: "Kurz", italic: true }]] };

describe("writePage", () => {
  it("makes a sheet with cells, looks, widths, print set-up and a mark", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const receipt = await workbook.writePage(PAGE);
    expect(receipt).toMatchObject({ sheet: "Erläuterung", address: "Erläuterung!A1:C4", updated: false });
    expect(cellsNow(book, "Erläuterung", 4, 3)).toEqual([
      ["So entstehen die Punkte", "", ""],
      ["", "", ""],
      ["Faktor", "Gewicht", "Anteil"],
      ["=Umsatz", 40, "=B4/100"],
    ]);
    const sheet = sheetNow(book, "Erläuterung");
    const styleAt = (row: number, column: number) => sheet.styles[sheet.rows[row]?.[column]?.s ?? -1];
    expect(styleAt(0, 0)).toMatchObject({ bold: true, fontSize: 14 });
    expect(styleAt(2, 1)).toMatchObject({ fill: "#DDEBF7", horizontalAlignment: "right" });
    expect(styleAt(2, 2)?.borders).toEqual({ bottom: expect.stringMatching(/^#bfbfbf$/i) });
    expect(styleAt(3, 2)).toMatchObject({ numberFormat: "0%" });
    expect(sheet.rows[3]?.[0]?.f).toBeUndefined();
    expect(sheet.rows[3]?.[2]?.v).toBeCloseTo(0.4, 12);
    expect(sheet.merges).toEqual(["A1:C1"]);
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.gridlines).toBe(false);
    expect(sheet.columnWidths[0]).toBeCloseTo(30 * 7 + 5, 6);
    expect(sheet.rowHeights?.[0]).toBeCloseTo(32, 6);
    expect(sheet.pageSetup).toEqual({
      orientation: "landscape",
      paperSize: "A4",
      fitToWidth: 1,
      titleRows: [0, 3],
    });
    const [name] = namesNow(book);
    expect(name).toMatchObject({ formula: "=Erläuterung!$A$1:$C$4", visible: false });
  });

  it("has a header and a footer in which Excel counts the pages", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const print = (left: string): NonNullable<Page["print"]> => ({
      orientation: "landscape",
      header: { left, right: "22.11.2026" },
      footer: { center: "Seite {page} von {pages}" },
    });
    await workbook.writePage({ ...PAGE, print: print("Müller & Söhne") });
    const margins = () => sheetNow(book, "Erläuterung").pageSetup?.margins;
    const before = {
      leftHeader: "Müller && Söhne",
      centerHeader: "",
      rightHeader: "22.11.2026",
      leftFooter: "",
      centerFooter: "Seite &P von &N",
      rightFooter: "",
    };
    expect(margins()).toEqual(before);
    const receipt = await workbook.writePage({ ...PAGE, print: print("x".repeat(300)) });
    expect(margins()?.leftHeader).toBe("x".repeat(80));
    await workbook.undoWrite(receipt);
    expect(margins()).toEqual(before);
  });

  it("is no customer list", async () => {
    const { workbook } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    expect((await workbook.listSources()).map(({ name }) => name)).toEqual(["Liste"]);
  });

  it("takes another name where a sheet of the user has it", async () => {
    const { workbook, book } = await openBook([plainSheet(), sheetOf("Erläuterung", [["Meins"]])]);
    expect(await workbook.writePage(PAGE)).toMatchObject({ sheet: "Erläuterung 2" });
    expect(cellsNow(book, "Erläuterung", 1, 1)).toEqual([["Meins"]]);
  });

  it("replaces the page of the last run, whatever its sheet is called now", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Erläuterung").name = "Für den Prüfer";
      await context.sync();
    });
    const receipt = await workbook.writePage(SHORT);
    expect(receipt).toMatchObject({ sheet: "Für den Prüfer", updated: true });
    expect(cellsNow(book, "Für den Prüfer", 4, 3).flat().filter(Boolean)).toEqual(["Kurz"]);
    expect(sheetNow(book, "Für den Prüfer").merges).toEqual([]);
    expect(book.toSnapshot().sheets).toHaveLength(2);
  });

  it("refuses to grow over notes of the user", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage(SHORT);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Erläuterung").getRange("B4").values = [["Notiz"]];
      await context.sync();
    });
    await expect(workbook.writePage(PAGE)).rejects.toMatchObject({
      kind: "failed",
      detail: { code: "cells-occupied", address: "Erläuterung!B4" },
    });
    expect(cellsNow(book, "Erläuterung", 4, 2)[3]).toEqual(["", "Notiz"]);
  });

  it("refuses a protected sheet", async () => {
    const { workbook } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Erläuterung").protection.protect();
      await context.sync();
    });
    await expect(workbook.writePage(SHORT)).rejects.toMatchObject({ kind: "protected" });
  });
});

describe("undoWrite of a page", () => {
  it("takes a new page away with its sheet and mark", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.undoWrite(await workbook.writePage(PAGE));
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Liste"]);
    expect(namesNow(book)).toEqual([]);
  });

  it("leaves what the user has put beside it", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const receipt = await workbook.writePage(PAGE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Erläuterung").getRange("E1").values = [["Notiz"]];
      await context.sync();
    });
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Erläuterung", 4, 5).flat().filter(Boolean)).toEqual(["Notiz"]);
  });

  it("brings back the page that it replaced, with its looks", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    const before = sheetNow(book, "Erläuterung");
    const lookOf = (sheet: typeof before) =>
      sheet.rows.map((row) => row?.map((cell) => cell && { ...cell, s: sheet.styles[cell.s ?? -1] }));
    await workbook.undoWrite(await workbook.writePage(SHORT));
    const after = sheetNow(book, "Erläuterung");
    expect(cellsNow(book, "Erläuterung", 4, 3)[3]).toEqual(["=Umsatz", 40, "=B4/100"]);
    expect(after.rows[3]?.[0]?.f).toBeUndefined();
    expect(after.merges).toEqual(before.merges);
    expect(lookOf(after)[2]).toEqual(lookOf(before)[2]);
    expect(after.columnWidths).toEqual(before.columnWidths);
  });
});
