import { openBook, plainSheet, sheetOf, tableSheet } from "./open-list";

const POINTS = sheetOf("Meine Punkte", [
  [null, null, null],
  [null, "ab", "Punkte"],
  [null, 0, 10],
  [null, 5800, "=39+0"],
  [null, 6000, 40],
]);

const select = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

describe("readRange", () => {
  it("reads an address on a sheet whose name has a blank", async () => {
    const { workbook } = await openBook([plainSheet(), POINTS]);
    expect(await workbook.readRange("'Meine Punkte'!B3:C5")).toMatchObject({
      address: "'Meine Punkte'!B3:C5",
      range: { sheet: "Meine Punkte", row: 2, column: 1, rowCount: 3, columnCount: 2 },
      values: [
        [0, 10],
        [5800, expect.anything()],
        [6000, 40],
      ],
    });
  });

  it("takes an address without a sheet on the sheet in front, with or without the equals sign", async () => {
    const { workbook } = await openBook([plainSheet(), POINTS]);
    expect((await workbook.readRange("=A2:B3"))?.values).toEqual([
      ["007", "Ahrens"],
      ["12", "Böhm"],
    ]);
  });

  it("reads what is selected and leaves the unused rows out", async () => {
    const { workbook } = await openBook([plainSheet(), POINTS]);
    await select("Meine Punkte", "B:C");
    const block = await workbook.readRange();
    expect(block?.address).toBe("'Meine Punkte'!B2:C5");
    expect(block?.values).toHaveLength(4);
  });

  it("finds a table by its name, which stays its address", async () => {
    const { workbook } = await openBook([tableSheet()]);
    const block = await workbook.readRange("kunden");
    expect(block).toMatchObject({ address: "Kunden", range: { row: 0, rowCount: 5 } });
  });

  it("finds a range by its name", async () => {
    const { workbook } = await openBook([POINTS]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Meine Punkte");
      context.workbook.names.add("Staffel", sheet.getRange("B3:C5"));
      await context.sync();
    });
    expect(await workbook.readRange("Staffel")).toMatchObject({ address: "Staffel", range: { rowCount: 3 } });
  });

  it("has no rows where the range is blank", async () => {
    const { workbook } = await openBook([plainSheet()]);
    expect(await workbook.readRange("Liste!H1:I9")).toMatchObject({ address: "Liste!H1:I9", values: [] });
  });

  it.each(["Weg!A1:B2", "Liste!ZZZZ9:B", "gibtesnicht", ""])("finds nothing at %p", async (address) => {
    const { workbook } = await openBook([plainSheet()]);
    expect(await workbook.readRange(address)).toBeUndefined();
  });

  it("refuses more cells than a table of points could have", async () => {
    const cells = Array.from({ length: 30 }, (_, row) => [row, row]);
    const { workbook } = await openBook([sheetOf("Groß", cells)]);
    await expect(workbook.readRange("Groß!A:XFD")).rejects.toMatchObject({ kind: "too-large" });
  });
});
