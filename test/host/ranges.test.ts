import { openOffice, snapshotOf } from "../helpers/office-host";

const SHEET = snapshotOf({
  Kunden: [
    ["Name", "Umsatz", "DB"],
    ["Alpha", 10, 1],
    ["Beta", 20, 2],
  ],
  "Müller & Söhne": [["x"]],
});

/** Address of what a step from C3:D5 leads to, or undefined for no object. */
const from = (start: string, step: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kunden");
    const found = step(sheet.getRange(start), sheet).load("address");
    await context.sync();
    return found.isNullObject ? undefined : found.address.replace("Kunden!", "");
  });

describe("a range leads to", () => {
  beforeAll(() => openOffice(SHEET));

  it.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string | undefined]>([
    ["a cell counted from its corner", (r) => r.getCell(1, 1), "D4"],
    ["a cell beyond its edge", (r) => r.getCell(9, 0), "C12"],
    ["a row", (r) => r.getRow(2), "C5:D5"],
    ["a column", (r) => r.getColumn(0), "C3:C5"],
    ["itself moved", (r) => r.getOffsetRange(-1, 2), "E2:F4"],
    ["itself made larger and smaller", (r) => r.getResizedRange(1, -1), "C3:C6"],
    ["itself with another size", (r) => r.getAbsoluteResizedRange(1, 4), "C3:F3"],
    ["what it shares with another", (r) => r.getIntersectionOrNullObject("D1:E4"), "D3:D4"],
    ["nothing where it shares nothing", (r) => r.getIntersectionOrNullObject("A1"), undefined],
    ["the rectangle around it and another", (r) => r.getBoundingRect("F1"), "C1:F5"],
    ["its last row", (r) => r.getLastRow(), "C5:D5"],
    ["its last column", (r) => r.getLastColumn(), "D3:D5"],
    ["its last cell", (r) => r.getLastCell(), "D5"],
    ["the rows above", (r) => r.getRowsAbove(2), "C1:D2"],
    ["the rows below", (r) => r.getRowsBelow(1), "C6:D6"],
    ["the columns after", (r) => r.getColumnsAfter(2), "E3:F5"],
    ["whole columns", (r) => r.getEntireColumn(), "C:D"],
    ["whole rows", (r) => r.getEntireRow(), "3:5"],
    ["its used part", (r) => r.getUsedRangeOrNullObject(true), "C3"],
    [
      "no used part where it is blank",
      (_, s) => s.getRange("H1:H9").getUsedRangeOrNullObject(true),
      undefined,
    ],
    ["the block of filled cells around it", (_, s) => s.getRange("B2").getSurroundingRegion(), "A1:C3"],
    ["the sheet's cells by numbers", (_, s) => s.getRangeByIndexes(1, 2, 3, 1), "C2:C4"],
  ])("%s", async (_, step, expected) => {
    expect(await from("C3:D5", step)).toBe(expected);
  });

  it("ItemNotFound where ranges share nothing", async () => {
    await expect(from("C3", (r) => r.getIntersection("A1"))).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "Range.getIntersection" },
    });
  });

  it("InvalidArgument beyond the sheet's edge", async () => {
    await expect(from("A1", (r) => r.getOffsetRange(-1, 0))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("a range", () => {
  beforeEach(() => openOffice(SHEET));

  it("tells where it is and how large", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Müller & Söhne").getRange("B2:D5");
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Müller & Söhne'!B2:D5",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
      });
    });
  });

  it("is found on another sheet by its address", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Müller & Söhne")
        .getRange("Kunden!A2")
        .load("values");
      await context.sync();
      expect(range.values).toEqual([["Alpha"]]);
    });
  });

  it("that is tracked moves with rows inserted above it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const beta = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      beta.load("address,values");
      await context.sync();
      expect(beta.address).toBe("Kunden!A5");
      expect(beta.values).toEqual([["Beta"]]);
    });
  });

  it("whose cells are deleted is an invalid reference", async () => {
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kunden");
        const alpha = sheet.getRange("A2").load("address");
        await context.sync();
        sheet.getRange("2:2").delete("Up");
        alpha.load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("is copied with its formulas moved along", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("D2").formulas = [["=B2*$C$2"]];
      sheet.getRange("D3").copyFrom("D2");
      const copy = sheet.getRange("D3").load("formulas,values");
      await context.sync();
      expect(copy.formulas).toEqual([["=B3*$C$2"]]);
      expect(copy.values).toEqual([[20]]);
    });
  });

  it("is copied as values only, and turned", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("E1").copyFrom("A1:A3", "Values", false, true);
      const copy = sheet.getRange("E1:G1").load("values");
      await context.sync();
      expect(copy.values).toEqual([["Name", "Alpha", "Beta"]]);
    });
  });

  it("is cleared of contents, of formats, or of both", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const row = sheet.getRange("A2:C2");
      row.format.fill.color = "#FF0000";
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("B2").clear("Formats");
      sheet.getRange("C2").clear();
      row.load("values");
      const fills = ["A2", "B2", "C2"].map((address) => sheet.getRange(address).load("format/fill/color"));
      await context.sync();
      expect(row.values).toEqual([["", 10, ""]]);
      expect(fills.map((cell) => cell.format.fill.color)).toEqual(["#FF0000", "#FFFFFF", "#FFFFFF"]);
    });
  });

  it("is sorted by several columns, blanks last, equal rows in their order", async () => {
    await openOffice(
      snapshotOf({
        Kunden: [
          ["b", 1],
          [null, 5],
          ["a", 2],
          ["B", 0],
          ["a", 1],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kunden").getRange("A1:B5");
      range.sort.apply([
        { key: 0, ascending: true },
        { key: 1, ascending: false },
      ]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 2],
        ["a", 1],
        ["b", 1],
        ["B", 0],
        ["", 5],
      ]);
    });
  });

  it("finds the tables that it touches or holds whole", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.tables.add("A1:C3", true).name = "Liste";
      const touching = sheet.getRange("C3:F9").getTables().load("items/name");
      const holding = sheet.getRange("C3:F9").getTables(true).load("items/name");
      await context.sync();
      expect(touching.items.map((table) => table.name)).toEqual(["Liste"]);
      expect(holding.items).toEqual([]);
    });
  });
});

describe("merged cells", () => {
  it("keep the first value, ignore writes to the others and are found", async () => {
    await openOffice(SHEET);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("A2:A3").merge();
      sheet.getRange("A3").values = [["verdeckt"]];
      const cells = sheet.getRange("A2:A3").load("values");
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("C1:C3").getMergedAreasOrNullObject();
      await context.sync();
      expect(cells.values).toEqual([["Alpha"], [""]]);
      expect(merged.address).toBe("Kunden!A2:A3");
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A2").unmerge();
      const after = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });

  it("cannot be part of a table", async () => {
    await openOffice(SHEET);
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kunden");
        sheet.getRange("A2:A3").merge();
        sheet.tables.add("A1:C3", true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "MergedRangeConflict" });
  });
});

describe("hidden rows and columns", () => {
  it("are true, false, or null where they are mixed", async () => {
    await openOffice(SHEET);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const second = sheet.getRange("A2").load("rowHidden,columnHidden,hidden");
      const first = sheet.getRange("A1").load("rowHidden,hidden");
      const all = sheet.getRange("A1:C3").load("rowHidden,columnHidden");
      const view = sheet.getRange("A1:C3").getVisibleView().load("rowCount,values");
      await context.sync();
      expect([second.rowHidden, second.columnHidden, second.hidden]).toEqual([true, false, true]);
      expect([first.rowHidden, first.hidden]).toEqual([false, false]);
      expect([all.rowHidden, all.columnHidden]).toEqual([null, null]);
      expect(view.rowCount).toBe(2);
      expect(view.values.map((row) => row[0])).toEqual(["Name", "Beta"]);
    });
  });
});
