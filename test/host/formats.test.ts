import { openOffice, snapshotOf } from "../helpers/office-host";

const open = () =>
  openOffice(
    snapshotOf({
      Kunden: [
        ["Name", "Klasse"],
        ["Alpha", "A"],
        ["Beta", "B"],
      ],
    }),
  );

describe("cell formats", () => {
  beforeEach(open);

  it("are read as they were set, null where cells differ", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const head = sheet.getRange("A1:B1");
      head.format.font.bold = true;
      head.format.font.color = "red";
      head.format.font.size = 14;
      head.format.fill.color = "#1F4E78";
      head.format.horizontalAlignment = "Center";
      head.format.wrapText = true;
      head.load(
        "format/horizontalAlignment,format/wrapText,format/font/bold,format/font/color,format/font/size,format/fill/color",
      );
      const mixed = sheet.getRange("A1:A2").load("format/font/bold,format/fill/color");
      await context.sync();
      expect(head.format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        wrapText: true,
        font: { bold: true, color: "#FF0000", size: 14 },
        fill: { color: "#1F4E78" },
      });
      expect(mixed.format.font.bold).toBeNull();
      expect(mixed.format.fill.color).toBeNull();
      head.format.fill.clear();
      head.load("format/fill/color");
      await context.sync();
      expect(head.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("keep the values they are put on", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Kunden").getRange("A2");
      cell.format.font.italic = true;
      cell.numberFormat = [["@"]];
      cell.load("values,numberFormat,format/font/italic");
      await context.sync();
      expect([cell.values, cell.numberFormat, cell.format.font.italic]).toEqual([[["Alpha"]], [["@"]], true]);
    });
  });

  it("have widths and heights in points", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const column = sheet.getRange("B:B");
      column.format.columnWidth = 90;
      sheet.getRange("2:2").format.rowHeight = 30;
      column.load("format/columnWidth");
      const row = sheet.getRange("A2").load("format/rowHeight");
      const mixed = sheet.getRange("A1:B1").load("format/columnWidth");
      await context.sync();
      expect(column.format.columnWidth).toBe(90);
      expect(row.format.rowHeight).toBe(30);
      expect(mixed.format.columnWidth).toBeNull();
    });
  });

  it("fit a column to its longest text", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("A2").values = [["Ein sehr langer Kundenname mit Ort"]];
      const columns = sheet.getRange("A1:B3");
      columns.format.autofitColumns();
      const [a, b] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      expect(a!.format.columnWidth).toBeGreaterThan(b!.format.columnWidth);
    });
  });

  it("draw borders on the sides that they name", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kunden").getRange("A1:B2");
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#FF0000";
      bottom.load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      const below = range.getCell(1, 0).format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect([bottom.style, bottom.color, top.style, below.style]).toEqual([
        "Continuous",
        "#FF0000",
        "None",
        "Continuous",
      ]);
    });
  });
});

describe("conditional formats", () => {
  beforeEach(open);

  const classes = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Kunden").getRange("B2:B3").conditionalFormats;

  it("of the three kinds keep their rule and colours", async () => {
    await Excel.run(async (context) => {
      const formats = classes(context);
      const value = formats.add("CellValue");
      value.cellValue.format.fill.color = "#C6EFCE";
      value.cellValue.format.font.color = "#006100";
      value.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
      const text = formats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "B" };
      const custom = formats.add("Custom");
      custom.custom.rule.formula = '=$B2="A"';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      formats.load("items/type,items/id,items/priority,items/stopIfTrue");
      await context.sync();
      expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
        ["Custom", 0, true],
        ["ContainsText", 1, false],
        ["CellValue", 2, false],
      ]);
      const found = formats.getItem(formats.items[2]!.id);
      found.cellValue.load("rule,format/fill/color,format/font/color");
      const wrong = found.customOrNullObject;
      wrong.load("rule/formula");
      const where = found.getRange().load("address");
      await context.sync();
      expect(found.cellValue.rule).toMatchObject({ formula1: '="A"', operator: "EqualTo" });
      expect(found.cellValue.format.fill.color).toBe("#C6EFCE");
      expect(found.cellValue.format.font.color).toBe("#006100");
      expect(wrong.isNullObject).toBe(true);
      expect(where.address).toBe("Kunden!B2:B3");
    });
  });

  it("are taken off some cells and stay on the others", async () => {
    await Excel.run(async (context) => {
      classes(context).add("CellValue");
      context.workbook.worksheets.getItem("Kunden").getRange("B2").conditionalFormats.clearAll();
      const left = classes(context);
      const count = left.getCount();
      const where = left.getItemAt(0).getRange().load("address");
      await context.sync();
      expect(count.value).toBe(1);
      expect(where.address).toBe("Kunden!B3");
    });
  });

  it("are deleted one by one", async () => {
    await Excel.run(async (context) => {
      classes(context).add("CellValue").delete();
      const count = classes(context).getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("of a kind that is not served fail by name", async () => {
    await expect(
      Excel.run(async (context) => {
        classes(context).add("ColorScale");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("ConditionalFormatType.ColorScale"),
    });
  });
});

describe("protection", () => {
  beforeEach(open);

  const change = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Kunden"));
      await context.sync();
    });

  it("refuses writes, formats, tables and new rows", async () => {
    await change((sheet) => sheet.protection.protect());
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A2").values = [["neu"]]),
      (sheet) => (sheet.getRange("A2").format.font.bold = true),
      (sheet) => void sheet.tables.add("A1:B3", true),
      (sheet) => void sheet.getRange("2:2").insert("Down"),
      (sheet) => sheet.getRange("A2").clear(),
      (sheet) => void sheet.getRange("A2").conditionalFormats.add("CellValue"),
    ];
    for (const attempt of attempts)
      await expect(change(attempt)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("lets unlocked cells be written and allows what its options allow", async () => {
    await change((sheet) => {
      sheet.getRange("A2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    await change((sheet) => {
      sheet.getRange("A2").values = [["neu"]];
      sheet.getRange("B2").format.font.bold = true;
    });
    await expect(change((sheet) => (sheet.getRange("A2:B2").values = [["x", "y"]]))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.protection.load("protected,options");
      const values = sheet.getRange("A2:B2").load("values");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
      expect(values.values).toEqual([["neu", "A"]]);
    });
  });

  it("is taken off with its password only, and not twice", async () => {
    await change((sheet) => sheet.protection.protect({}, "geheim"));
    await expect(change((sheet) => sheet.protection.unprotect("falsch"))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(change((sheet) => sheet.protection.protect())).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await change((sheet) => sheet.protection.unprotect("geheim"));
    await change((sheet) => (sheet.getRange("A2").values = [["frei"]]));
    await expect(change((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  it("of the workbook keeps its sheets as they are", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Neu");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
