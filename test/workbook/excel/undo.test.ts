import {
  cellsNow,
  CLASS,
  namesNow,
  ONTO_SHEET,
  openBook,
  plainSheet,
  requestFor,
  SCORE,
  sheetNow,
  sourceOf,
  tableSheet,
} from "./open-list";

const LATER = [
  { ...SCORE, values: [1, 2, 3, 4] },
  { ...CLASS, values: ["Gut", "", "", "Gut"] },
];

const inExcel = (edit: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    edit(context);
    await context.sync();
  });

describe("undoWrite", () => {
  it.each(["table", "sheet"] as const)(
    "brings a %s back to what it was before the first write",
    async (kind) => {
      const sheet = kind === "table" ? tableSheet({}, true) : plainSheet();
      const { workbook, book } = await openBook([sheet]);
      const before = book.toSnapshot();
      const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook, kind)));
      await workbook.undoWrite(receipt);
      const after = book.toSnapshot();
      expect(cellsNow(book, sheet.name, 7, 6)).toEqual(
        cellsNow({ toSnapshot: () => before } as typeof book, sheet.name, 7, 6),
      );
      expect(after.names).toEqual(before.names);
      expect(after.sheets[0]?.tables).toEqual(before.sheets[0]?.tables);
      expect(after.sheets[0]?.conditionalFormats).toEqual([]);
    },
  );

  it("brings values, formulas, formats and colours of the run before back", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("D3").formulas = [["=C3/10"]];
      sheet.getRange("D2:D5").numberFormat = [["0.000"], ["0.000"], ["0.000"], ["0.000"]];
      sheet.getRange("E5").values = [["'=keine Formel"]];
    });
    const before = cellsNow(book, "Kunden", 5, 5);
    const formats = sheetNow(book, "Kunden").conditionalFormats;
    const receipt = await workbook.writeResults(
      requestFor(source, {
        columns: LATER,
        classColors: [{ name: "Gut", fill: "#FF0000", text: "#FFFFFF" }],
      }),
    );
    expect(cellsNow(book, "Kunden", 5, 5)).not.toEqual(before);
    await workbook.undoWrite(receipt);

    expect(cellsNow(book, "Kunden", 5, 5)).toEqual(before);
    const { rows, styles, conditionalFormats } = sheetNow(book, "Kunden");
    expect(rows[2]?.[3]?.f).toBe("=C3/10");
    expect(rows[4]?.[4]).toMatchObject({ v: "=keine Formel" });
    expect(rows[4]?.[4]?.f).toBeUndefined();
    expect(styles[rows[1]?.[3]?.s ?? -1]?.numberFormat).toBe("0.000");
    expect(conditionalFormats.map(({ fill }) => fill)).toEqual(formats.map(({ fill }) => fill));
  });

  it("finds customers again after rows and columns were inserted", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source));
    const receipt = await workbook.writeResults(requestFor(source, { columns: LATER }));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
    });
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("A3:E3").values = [["99", "", "Neu", 5, 77]];
    });
    await workbook.undoWrite(receipt);
    const cells = cellsNow(book, "Kunden", 6, 6);
    expect(cells.map((row) => row[0])).toEqual(["Nr", "007", 99, "12", "31", "44"]);
    expect(cells.map((row) => row[4])).toEqual(["Punktwert", 10.5, 77, 20, 30, ""]);
  });

  it("takes added columns away where they stand now", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook)));
    await inExcel((context) => {
      context.workbook.tables
        .getItem("Kunden")
        .columns.add(undefined, [["Notiz"], ["a"], ["b"], ["c"], ["d"]]);
    });
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Kunden", 5, 6).map((row) => row.slice(2))).toEqual([
      ["Umsatz", "Notiz", "", ""],
      [100, "a", "", ""],
      [200, "b", "", ""],
      [300, "c", "", ""],
      [400, "d", "", ""],
    ]);
    expect(namesNow(book)).toEqual([]);
  });

  it("removes a result sheet that the write made", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const before = book.toSnapshot();
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook), ONTO_SHEET));
    await workbook.undoWrite(receipt);
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(namesNow(book)).toEqual([]);
  });

  it("keeps a result sheet on which the user has since written", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook), ONTO_SHEET));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kundenwert").getRange("H9").values = [["Gespräch am Montag"]];
    });
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Kundenwert", 9, 8)[8]?.[7]).toBe("Gespräch am Montag");
    expect(cellsNow(book, "Kundenwert", 7, 3).flat().join("")).toBe("");
  });

  it("brings the results of the run before back onto their sheet", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source, ONTO_SHEET));
    const before = cellsNow(book, "Kundenwert", 9, 5);
    const receipt = await workbook.writeResults(
      requestFor(source, {
        ...ONTO_SHEET,
        note: "Später",
        sourceRows: [1],
        key: { column: 0, header: "Nr", texts: ["007"] },
        carried: [{ ...ONTO_SHEET.carried![0]!, values: ["007"] }],
        columns: [
          { ...SCORE, values: [99] },
          { ...CLASS, values: ["Gut"] },
          { ...SCORE, id: "rank", header: "Rang", values: [1] },
        ],
      }),
    );
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Kundenwert", 9, 5)).toEqual(before);
    expect(sheetNow(book, "Kundenwert").tables[0]?.address).toBe("A3:C7");
  });

  it("refuses a receipt that no workbook made", async () => {
    const { workbook } = await openBook([tableSheet()]);
    const receipt = {
      resultId: "Modell",
      address: "Kunden!D1:D5",
      rowCount: 4,
      columnCount: 1,
      updated: false,
      before: null,
    };
    await expect(workbook.undoWrite(receipt)).rejects.toMatchObject({ kind: "failed" });
  });
});
