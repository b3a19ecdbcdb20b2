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

describe("running again beside a table", () => {
  it("updates its own columns and clears scores that are no more", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source));
    const receipt = await workbook.writeResults(requestFor(source, { columns: LATER }));
    expect(receipt).toMatchObject({ updated: true, address: "Kunden!D1:E5" });
    expect(cellsNow(book, "Kunden", 5, 6).map((row) => row.slice(3))).toEqual([
      ["Punktwert", "Klasse", ""],
      [1, "Gut", ""],
      [2, "", ""],
      [3, "", ""],
      [4, "Gut", ""],
    ]);
    expect(sheetNow(book, "Kunden").conditionalFormats).toHaveLength(2);
  });

  it("finds its columns after they were renamed and others were inserted before them", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(requestFor(await sourceOf(workbook)));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("D1").values = [["Mein Wert"]];
      context.workbook.tables.getItem("Kunden").columns.add(1, [["Ort"], ["a"], ["b"], ["c"], ["d"]]);
    });
    const source = await sourceOf(workbook);
    await workbook.writeResults(
      requestFor(source, {
        columns: LATER,
        headers: ["Nr", "Ort", "Kunde", "Umsatz"].map((header, column) => ({ header, column })),
      }),
    );
    const cells = cellsNow(book, "Kunden", 5, 7);
    expect(cells[0]).toEqual(["Nr", "Ort", "Kunde", "Umsatz", "Punktwert", "Klasse", ""]);
    expect(cells[4]).toEqual(["44", "d", "Dietz", 400, 4, "Gut", ""]);
  });

  it("makes a column anew that the user has deleted", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(requestFor(await sourceOf(workbook)));
    await inExcel((context) =>
      context.workbook.tables.getItem("Kunden").columns.getItem("Punktwert").delete(),
    );
    await workbook.writeResults(requestFor(await sourceOf(workbook), { columns: LATER }));
    expect(cellsNow(book, "Kunden", 2, 6)).toEqual([
      ["Nr", "Kunde", "Umsatz", "Klasse", "Punktwert", ""],
      ["007", "Ahrens", 100, "Gut", 1, ""],
    ]);
    expect(namesNow(book).find(({ name }) => name.endsWith("_score"))?.formula).toBe("=Kunden!$E$2:$E$5");
  });

  it("adds further columns behind those that it has", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const source = await sourceOf(workbook, "sheet");
    await workbook.writeResults(requestFor(source, { columns: [SCORE] }));
    await workbook.writeResults(requestFor(source, { columns: [CLASS, SCORE] }));
    expect(cellsNow(book, "Liste", 2, 6)).toEqual([
      ["Nr", "Kunde", "Umsatz", "Punktwert", "Klasse", ""],
      ["007", "Ahrens", 100, 10.5, "Sehr gut", ""],
    ]);
  });

  it("keeps the columns of two models apart", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source, { columns: [SCORE] }));
    await workbook.writeResults(
      requestFor(source, { resultId: "Zweites", columns: [{ ...SCORE, header: "Zweiter Wert" }] }),
    );
    expect(cellsNow(book, "Kunden", 1, 5)[0]).toEqual(["Nr", "Kunde", "Umsatz", "Punktwert", "Zweiter Wert"]);
  });

  it("leaves rows that are no customers as they are", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const source = await sourceOf(workbook, "sheet");
    const request = requestFor(source, {
      sourceRows: [1, 3],
      key: { column: 0, header: "Nr", texts: ["007", "31"] },
      columns: [{ ...SCORE, values: [5, 6] }],
    });
    await workbook.writeResults(request);
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Liste").getRange("D3").values = [["Notiz"]];
    });
    await workbook.writeResults(request);
    expect(cellsNow(book, "Liste", 5, 4).map((row) => row[3])).toEqual(["Punktwert", 5, "Notiz", 6, ""]);
  });
});

describe("running again on a sheet of its own", () => {
  const request = async (workbook: Parameters<typeof sourceOf>[0], changes = {}) =>
    requestFor(await sourceOf(workbook), { ...ONTO_SHEET, ...changes });

  it("finds its sheet after it was renamed", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(await request(workbook));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kundenwert").name = "Bewertung 2025";
    });
    const receipt = await workbook.writeResults(await request(workbook, { columns: LATER }));
    expect(receipt).toMatchObject({ updated: true, address: "'Bewertung 2025'!A3:C7" });
    expect(cellsNow(book, "Bewertung 2025", 4, 3)[3]).toEqual(["007", 1, "Gut"]);
    expect(book.toSnapshot().sheets).toHaveLength(2);
  });

  it("becomes shorter and longer with the list", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(await request(workbook));
    const two = {
      sourceRows: [1, 3],
      key: { column: 0, header: "Nr", texts: ["007", "31"] },
      carried: [{ ...ONTO_SHEET.carried![0]!, values: ["007", "31"] }],
      columns: [
        { ...SCORE, values: [5, 6] },
        { ...CLASS, values: ["Gut", "Gut"] },
      ],
    };
    await workbook.writeResults(await request(workbook, two));
    expect(sheetNow(book, "Kundenwert").tables[0]?.address).toBe("A3:C5");
    expect(cellsNow(book, "Kundenwert", 7, 3).slice(3)).toEqual([
      ["007", 5, "Gut"],
      ["31", 6, "Gut"],
      ["", "", ""],
      ["", "", ""],
    ]);
    expect(sheetNow(book, "Kundenwert").conditionalFormats.map(({ address }) => address)).toEqual([
      "C4:C5",
      "C4:C5",
    ]);
    await workbook.writeResults(await request(workbook));
    expect(sheetNow(book, "Kundenwert").tables[0]?.address).toBe("A3:C7");
  });

  it("keeps customers in their rows where the user has added columns of their own", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(await request(workbook));
    await inExcel((context) => {
      const table = context.workbook.worksheets.getItem("Kundenwert").tables.getItemAt(0);
      table.columns.add(undefined, [["Notiz"], ["zu Ahrens"], ["zu Böhm"], ["zu Cordes"], ["zu Dietz"]]);
    });
    await workbook.writeResults(
      await request(workbook, {
        sourceRows: [1, 2, 3],
        key: { column: 0, header: "Nr", texts: ["31", "007", "neu"] },
        carried: [{ ...ONTO_SHEET.carried![0]!, values: ["31", "007", "neu"] }],
        columns: [{ ...SCORE, values: [3, 1, 9] }],
      }),
    );
    expect(cellsNow(book, "Kundenwert", 8, 4).slice(3)).toEqual([
      ["007", 1, "Sehr gut", "zu Ahrens"],
      ["12", "", "Gut", "zu Böhm"],
      ["31", 3, "Gut", "zu Cordes"],
      ["44", "", "", "zu Dietz"],
      ["neu", 9, "", ""],
    ]);
  });

  it("makes the sheet anew that the user has deleted", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await workbook.writeResults(await request(workbook));
    await inExcel((context) => context.workbook.worksheets.getItem("Kundenwert").delete());
    expect(await workbook.checkWrite(await request(workbook))).toEqual([]);
    await workbook.writeResults(await request(workbook));
    expect(cellsNow(book, "Kundenwert", 4, 3)[3]).toEqual(["007", 10.5, "Sehr gut"]);
  });
});
