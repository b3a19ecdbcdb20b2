import type { SelectionEvent } from "../../../src/workbook/workbook";
import {
  cellsNow,
  CUSTOMERS,
  namesNow,
  ONTO_SHEET,
  openBook,
  plainSheet,
  requestFor,
  sheetNow,
  sheetOf,
  sourceOf,
  tableSheet,
} from "./open-list";

const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

describe("the workbook over Office.js", () => {
  it("tells its name", async () => {
    const { workbook } = await openBook([tableSheet()], { name: "Handel.xlsx" });
    expect(await workbook.name()).toBe("Handel.xlsx");
  });

  describe("listSources", () => {
    it("lists tables first, then sheets that hold more than a table", async () => {
      const { workbook } = await openBook([plainSheet(), tableSheet(), sheetOf("Leer", [])]);
      const sources = await workbook.listSources();
      expect(sources.map(({ kind, name }) => [kind, name])).toEqual([
        ["table", "Kunden"],
        ["sheet", "Liste"],
      ]);
      expect(sources[1]?.range).toEqual({ sheet: "Liste", row: 0, column: 0, rowCount: 5, columnCount: 3 });
    });

    it("leaves the totals row out of a table's range", async () => {
      const { workbook } = await openBook([tableSheet({}, true)]);
      const [source] = await workbook.listSources();
      expect(source).toMatchObject({ hasTotals: true, range: { rowCount: 5 } });
    });

    it("leaves hidden sheets and result sheets of our own out", async () => {
      const { workbook } = await openBook([
        tableSheet(),
        sheetOf("Alt", CUSTOMERS, { visibility: "Hidden" }),
      ]);
      await workbook.writeResults(requestFor(await sourceOf(workbook), ONTO_SHEET));
      expect((await workbook.listSources()).map(({ name }) => name)).toEqual(["Kunden"]);
    });

    it("offers a selection of several cells and not one of a single cell", async () => {
      const { workbook } = await openBook([plainSheet()]);
      await workbook.select("Liste", 1, 1);
      expect((await workbook.listSources()).map(({ kind }) => kind)).toEqual(["sheet"]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Liste").getRange("A2:B4").select();
        await context.sync();
      });
      const selection = (await workbook.listSources())[1]!;
      expect(selection).toMatchObject({ kind: "selection", name: "Liste!A2:B4" });
      expect(await workbook.findSource("selection", selection.id, selection.name)).toMatchObject({
        range: { row: 1, column: 0, rowCount: 3, columnCount: 2 },
      });
    });
  });

  describe("findSource", () => {
    it("finds a table by its id after it was renamed", async () => {
      const { workbook } = await openBook([tableSheet()]);
      const { kind, id, name } = await sourceOf(workbook);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Kunden").name = "Stammkunden";
        await context.sync();
      });
      expect(await workbook.findSource(kind, id, name)).toMatchObject({ name: "Stammkunden" });
    });

    it("finds a sheet by its name when its id is another one", async () => {
      const { workbook } = await openBook([plainSheet()]);
      expect(
        await workbook.findSource("sheet", "{00000000-0000-0000-0000-00000000FFFF}", "Liste"),
      ).toMatchObject({
        name: "Liste",
      });
    });

    it("finds nothing where the source is gone", async () => {
      const { workbook } = await openBook([plainSheet()]);
      expect(await workbook.findSource("table", "{99}", "Kunden")).toBeUndefined();
      expect(await workbook.findSource("sheet", "{99}", "Weg")).toBeUndefined();
    });
  });

  describe("readSource", () => {
    it("gives values, shown texts and number formats", async () => {
      const styles = [{ numberFormat: "00000" }];
      const rows = [
        [{ v: "Nr" }, { v: "Umsatz" }],
        [{ v: 7, s: 0 }, { v: 1.5 }],
        [{ v: 12, s: 0 }, { v: true }],
      ];
      const { workbook } = await openBook([{ ...sheetOf("Liste", []), rows, styles }]);
      const block = await workbook.readSource(await sourceOf(workbook, "sheet"));
      expect(block.values).toEqual([
        ["Nr", "Umsatz"],
        [7, 1.5],
        [12, true],
      ]);
      expect(block.text[0]).toEqual(["Nr", "00007", "00012"]);
      expect(block.columnFormats).toEqual(["00000", "General"]);
    });

    it("gives the text of the columns that are asked for, and of none else", async () => {
      const { workbook } = await openBook([plainSheet()]);
      const source = await sourceOf(workbook, "sheet");
      const { text } = await workbook.readSource(source, { textColumns: [2] });
      expect(text).toEqual([undefined, undefined, ["Umsatz", "100", "200", "300", "400"]]);
    });

    it("reports merged areas, hidden columns and hidden rows", async () => {
      const { workbook } = await openBook([
        plainSheet({ merges: ["B3:C3"], hiddenColumns: [1], hiddenRows: [2, 4] }),
      ]);
      const block = await workbook.readSource(await sourceOf(workbook, "sheet"));
      expect(block).toMatchObject({ mergedAreas: ["B3:C3"], hiddenColumns: [1], hiddenRowCount: 2 });
    });

    it("tells how far it has come and ends at 1", async () => {
      const { workbook } = await openBook([plainSheet()]);
      const shares: number[] = [];
      await workbook.readSource(await sourceOf(workbook, "sheet"), {
        onProgress: (share) => shares.push(share),
      });
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    });

    it("names the columns that hold earlier results", async () => {
      const { workbook } = await openBook([tableSheet()]);
      await workbook.writeResults(requestFor(await sourceOf(workbook)));
      const block = await workbook.readSource(await sourceOf(workbook));
      expect(block.ownColumns).toEqual([3, 4]);
    });
  });

  describe("writeResults beside", () => {
    it("extends an Excel table by its columns", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook)));
      expect(cellsNow(book, "Kunden", 5, 5)).toEqual([
        ["Nr", "Kunde", "Umsatz", "Punktwert", "Klasse"],
        ["007", "Ahrens", 100, 10.5, "Sehr gut"],
        ["12", "Böhm", 200, 20, "Gut"],
        ["31", "Cordes", 300, 30, "Gut"],
        ["44", "Dietz", 400, "", ""],
      ]);
      expect(sheetNow(book, "Kunden").tables[0]).toMatchObject({
        address: "A1:E5",
        columns: ["Nr", "Kunde", "Umsatz", "Punktwert", "Klasse"],
      });
      expect(receipt).toMatchObject({ address: "Kunden!D1:E5", rowCount: 4, columnCount: 2, updated: false });
    });

    it("leaves a totals row as it is", async () => {
      const { workbook, book } = await openBook([tableSheet({}, true)]);
      await workbook.writeResults(requestFor(await sourceOf(workbook)));
      expect(cellsNow(book, "Kunden", 6, 5)[5]).toEqual(["Ergebnis", "", 1000, "", ""]);
      expect(sheetNow(book, "Kunden").tables[0]).toMatchObject({ address: "A1:E6", totalsRow: true });
    });

    it("writes to the right of a plain list, with a header that looks like its neighbour", async () => {
      const rows = plainSheet().rows.map((row, index) =>
        index === 0 ? row?.map((cell) => ({ v: cell?.v ?? "", s: 0 })) : row,
      );
      const { workbook, book } = await openBook([
        plainSheet({ rows, styles: [{ bold: true, fill: "#FFFF00" }] }),
      ]);
      await workbook.writeResults(requestFor(await sourceOf(workbook, "sheet")));
      expect(cellsNow(book, "Liste", 2, 5)[1]).toEqual(["007", "Ahrens", 100, 10.5, "Sehr gut"]);
      const { rows: now, styles } = sheetNow(book, "Liste");
      expect(styles[now[0]?.[4]?.s ?? -1]).toMatchObject({ bold: true, fill: "#FFFF00" });
      expect(styles[now[1]?.[3]?.s ?? -1]).toMatchObject({ numberFormat: "0.0" });
    });

    it("marks its columns with hidden names", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      await workbook.writeResults(requestFor(await sourceOf(workbook)));
      expect(namesNow(book)).toEqual([
        { name: "Kundenwert_Modell_score", formula: "=Kunden!$D$2:$D$5", visible: false },
        { name: "Kundenwert_Modell_class", formula: "=Kunden!$E$2:$E$5", visible: false },
      ]);
    });

    it("paints classes by equality, so that Gut does not paint Sehr gut", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      await workbook.writeResults(requestFor(await sourceOf(workbook)));
      const formats = sheetNow(book, "Kunden").conditionalFormats;
      expect(formats.map(({ address, rule, fill }) => [address, rule, fill])).toEqual([
        ["E2:E5", expect.objectContaining({ formula1: '="Sehr gut"', operator: "EqualTo" }), "#6FA8DC"],
        ["E2:E5", expect.objectContaining({ formula1: '="Gut"', operator: "EqualTo" }), "#D6E6F5"],
      ]);
    });

    it("tells how far it has come and ends at 1", async () => {
      const { workbook } = await openBook([tableSheet()]);
      const shares: number[] = [];
      const request = requestFor(await sourceOf(workbook));
      await workbook.writeResults(request, { onProgress: (share) => shares.push(share) });
      expect(shares.at(-1)).toBe(1);
    });
  });

  describe("writeResults on a sheet of its own", () => {
    it("makes a table with carried columns, a frozen header and a note above", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook), ONTO_SHEET));
      expect(cellsNow(book, "Kundenwert", 7, 3)).toEqual([
        ["Modell, 31.01.2026", "", ""],
        ["", "", ""],
        ["Nr", "Punktwert", "Klasse"],
        ["007", 10.5, "Sehr gut"],
        ["12", 20, "Gut"],
        ["31", 30, "Gut"],
        ["44", "", ""],
      ]);
      const sheet = sheetNow(book, "Kundenwert");
      expect(sheet).toMatchObject({ frozenRows: 3, tables: [{ address: "A3:C7" }] });
      expect(sheet.conditionalFormats.map(({ address }) => address)).toEqual(["C4:C7", "C4:C7"]);
      expect(receipt).toMatchObject({ address: "Kundenwert!A3:C7", updated: false });
    });

    it("leaves the source untouched", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      const before = sheetNow(book, "Kunden");
      await workbook.writeResults(requestFor(await sourceOf(workbook), ONTO_SHEET));
      expect(sheetNow(book, "Kunden")).toEqual(before);
    });
  });

  describe("insertList", () => {
    const LIST = [
      ["Nr", "Kunde", "Umsatz"],
      ["007", "=Ahrens", 1200.5],
      ["008", "Böhm", ""],
    ];

    it("makes a table on a new sheet in front and gives it as a source", async () => {
      const { workbook, book } = await openBook([plainSheet()]);
      const source = await workbook.insertList("Beispiel", LIST, ["@", undefined, "#,##0.00"]);
      expect(source).toMatchObject({
        kind: "table",
        range: { sheet: "Beispiel", rowCount: 3, columnCount: 3 },
      });
      expect(cellsNow(book, "Beispiel", 3, 3)).toEqual(LIST);
      expect(book.toSnapshot().activeSheet).toBe(1);
      const { rows, styles } = sheetNow(book, "Beispiel");
      expect(styles[rows[1]?.[2]?.s ?? -1]).toMatchObject({ numberFormat: "#,##0.00" });
      expect(rows[1]?.[1]?.f).toBeUndefined();
    });

    it("puts a number behind a name that is taken", async () => {
      const { workbook } = await openBook([sheetOf("beispiel", [["x"]])]);
      const { range } = await workbook.insertList("Beispiel", LIST, [undefined, undefined, undefined]);
      expect(range.sheet).toBe("Beispiel 2");
    });
  });

  describe("the store", () => {
    it("is undefined in a workbook that has none", async () => {
      const { workbook } = await openBook([tableSheet()]);
      expect(await workbook.loadStore()).toBeUndefined();
    });

    it("gives back any text, and the last one saved", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      const text = '{"name":"Größe ]]> & <b> \u2028 😀\\n"}';
      await workbook.saveStore("{}");
      await workbook.saveStore(text);
      expect(await workbook.loadStore()).toBe(text);
      expect(book.toSnapshot().customXmlParts).toHaveLength(1);
    });

    it("refuses more than a workbook keeps reliably", async () => {
      const { workbook, book } = await openBook([tableSheet()]);
      await expect(workbook.saveStore("x".repeat(1_000_001))).rejects.toMatchObject({ kind: "too-large" });
      expect(book.toSnapshot().customXmlParts).toEqual([]);
    });
  });

  describe("selection and changes", () => {
    it("brings a cell to the front", async () => {
      const { workbook, book } = await openBook([plainSheet(), tableSheet()]);
      await workbook.select("Kunden", 2, 1);
      expect(book.toSnapshot().activeSheet).toBe(1);
      await expect(workbook.select("Weg", 0, 0)).rejects.toMatchObject({ kind: "missing" });
    });

    it("says which cell is selected", async () => {
      const { workbook } = await openBook([plainSheet(), tableSheet()]);
      await workbook.select("Kunden", 2, 1);
      expect(await workbook.selection()).toEqual({ sheet: "Kunden", row: 2, column: 1 });
    });

    it("tells which cell was selected until it is told to stop", async () => {
      const { workbook } = await openBook([plainSheet()]);
      const events: SelectionEvent[] = [];
      const stop = await workbook.onSelection((event) => events.push(event));
      await workbook.select("Liste", 3, 1);
      await settled();
      expect(events).toEqual([{ sheet: "Liste", row: 3, column: 1 }]);
      stop();
      await settled();
      await workbook.select("Liste", 4, 1);
      await settled();
      expect(events).toHaveLength(1);
    });

    it("tells once on which sheet the user has been editing", async () => {
      const { workbook, book } = await openBook([plainSheet(), tableSheet()]);
      const changed: string[] = [];
      const stop = await workbook.onChange((sheet) => changed.push(sheet));
      const cells = book.grid.getSheetByName("Liste")!;
      cells.getRange("C2").setValue(101);
      cells.getRange("C3").setValue(102);
      await settled();
      expect(changed).toEqual(["Liste"]);
      stop();
      await settled();
      cells.getRange("C4").setValue(103);
      await settled();
      expect(changed).toHaveLength(1);
    });

    it("is silent about its own writes", async () => {
      const { workbook } = await openBook([tableSheet()]);
      const changed: string[] = [];
      await workbook.onChange((sheet) => changed.push(sheet));
      await workbook.writeResults(requestFor(await sourceOf(workbook)));
      await settled();
      expect(changed).toEqual([]);
    });
  });
});
