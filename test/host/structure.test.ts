import { openOffice, snapshotOf } from "../helpers/office-host";

const list = () =>
  snapshotOf({
    Kunden: [
      ["Name", "Umsatz", null, "Summe"],
      ["Alpha", 10, null, "=SUM(B2:B3)"],
      ["Beta", 20, null, "=B2"],
      ["Gamma", 30],
    ],
    Anders: [["=Kunden!B3"]],
  });

const formulas = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

const change = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Kunden"), context);
    await context.sync();
  });

describe("inserting and deleting", () => {
  beforeEach(() => openOffice(list()));

  it("rows moves cells and the formulas that point to them", async () => {
    await change((sheet) => sheet.getRange("3:3").insert("Down"));
    expect(await formulas("Kunden", "A1:B5")).toEqual([
      ["Name", "Umsatz"],
      ["Alpha", 10],
      ["", ""],
      ["Beta", 20],
      ["Gamma", 30],
    ]);
    expect(await formulas("Kunden", "D2:D4")).toEqual([["=SUM(B2:B4)"], [""], ["=B2"]]);
    expect(await formulas("Anders", "A1")).toEqual([["=Kunden!B4"]]);
  });

  it("columns does the same sideways", async () => {
    await change((sheet) => sheet.getRange("B:B").insert("Right"));
    expect(await formulas("Kunden", "C1:C3")).toEqual([["Umsatz"], [10], [20]]);
    expect(await formulas("Kunden", "E2")).toEqual([["=SUM(C2:C3)"]]);
  });

  it("cells moves only their own columns", async () => {
    await change((sheet) => sheet.getRange("A2:B2").insert("Down"));
    expect(await formulas("Kunden", "A2:B5")).toEqual([
      ["", ""],
      ["Alpha", 10],
      ["Beta", 20],
      ["Gamma", 30],
    ]);
    expect(await formulas("Kunden", "D1:D3")).toEqual([["Summe"], ["=SUM(B3:B4)"], ["=B3"]]);
  });

  it("cells moves them on a sheet that is not in front, and leaves that one alone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Anders").activate();
      context.workbook.worksheets.getItem("Kunden").getRange("A2:A4").insert("Right");
      await context.sync();
    });
    expect(await formulas("Kunden", "A1:C2")).toEqual([
      ["Name", "Umsatz", ""],
      ["", "Alpha", 10],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("A2:A4").delete("Left");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(front.name).toBe("Anders");
    });
    expect(await formulas("Kunden", "A2:B2")).toEqual([["Alpha", 10]]);
    expect(await formulas("Anders", "A1")).toEqual([["=Kunden!B3"]]);
  });

  it("deleted rows close the gap", async () => {
    await change((sheet) => sheet.getRange("2:2").delete("Up"));
    expect(await formulas("Kunden", "A1:B3")).toEqual([
      ["Name", "Umsatz"],
      ["Beta", 20],
      ["Gamma", 30],
    ]);
    expect(await formulas("Anders", "A1")).toEqual([["=Kunden!B2"]]);
  });

  it("deleted cells make the names and formulas that pointed to them #REF!", async () => {
    await change((sheet, { workbook }) => {
      workbook.names.add("Beta_Umsatz", sheet.getRange("B3"));
      workbook.names.add("Liste", sheet.getRange("A2:B4"));
    });
    await change((sheet) => sheet.getRange("3:3").delete("Up"));
    await Excel.run(async (context) => {
      const gone = context.workbook.names.getItem("Beta_Umsatz").load("formula,type,value");
      const range = gone.getRangeOrNullObject();
      const shrunk = context.workbook.names.getItem("Liste").load("formula");
      await context.sync();
      expect(gone.formula).toBe("=Kunden!#REF!");
      expect(gone.type).toBe("Error");
      expect(range.isNullObject).toBe(true);
      expect(shrunk.formula).toBe("=Kunden!$A$2:$B$3");
      gone.formula = "=Kunden!$B$2";
      const found = gone.getRange().load("values");
      await context.sync();
      expect(found.values).toEqual([[10]]);
    });
    expect(await formulas("Anders", "A1")).toEqual([["=#REF!"]]);
  });

  it("moves tables, conditional formats, comments and charts", async () => {
    await change((sheet, { workbook }) => {
      sheet.tables.add("A1:B4", true).name = "Liste";
      const format = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>15";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      workbook.comments.add("Kunden!A2", "geprüft");
    });
    await change((sheet) => sheet.getRange("1:1").insert("Down"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const table = sheet.tables.getItem("Liste").getRange().load("address");
      const formats = sheet.getRange("B3:B5").conditionalFormats.load("items");
      const cell = context.workbook.comments.getItemByCell("Kunden!A3").load("content");
      await context.sync();
      const rule = formats.items[0]!.custom.rule.load("formula");
      const where = formats.items[0]!.getRange().load("address");
      await context.sync();
      expect(table.address).toBe("Kunden!A2:B5");
      expect(rule.formula).toBe("=$B3>15");
      expect(where.address).toBe("Kunden!B3:B5");
      expect(cell.content).toBe("geprüft");
    });
  });

  it("a part of a table is refused and changes nothing", async () => {
    await change((sheet) => void sheet.tables.add("A1:B4", true));
    await expect(change((sheet) => sheet.getRange("B2").insert("Down"))).rejects.toMatchObject({
      code: "InsertDeleteConflict",
    });
    expect(await formulas("Kunden", "B1:B4")).toEqual([["Umsatz"], [10], [20], [30]]);
  });

  it("grows a table when a row comes inside it", async () => {
    await change((sheet) => void (sheet.tables.add("A1:B4", true).name = "Liste"));
    await change((sheet) => sheet.getRange("3:3").insert("Down"));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Liste");
      const range = table.getRange().load("address");
      const count = table.rows.getCount();
      await context.sync();
      expect(range.address).toBe("Kunden!A1:B5");
      expect(count.value).toBe(4);
    });
  });
});
