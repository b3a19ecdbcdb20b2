import type { BookSnapshot } from "../../src/host/book/snapshot";
import { blankSheet } from "../../src/host/book/blank-sheet";
import { openOffice, snapshotOf } from "../helpers/office-host";

const FULL: BookSnapshot = {
  name: "Händler.xlsx",
  activeSheet: 1,
  date1904: false,
  settings: { modell: { version: 1 } },
  customXmlParts: ['<a xmlns="urn:a"/>'],
  names: [
    { name: "Liste", formula: "=Kunden!$A$1:$B$3", visible: true },
    { name: "Intern", formula: "=0.5", sheet: "Kunden", visible: false, comment: "Faktor" },
  ],
  sheets: [
    {
      ...blankSheet("Kunden"),
      origin: "xl/worksheets/sheet1.xml",
      rows: [
        [
          { v: "Name", s: 0 },
          { v: "Umsatz", s: 0 },
        ],
        [
          { v: "007", s: 1 },
          { v: 12.5, s: 2 },
        ],
        [
          { v: "#N/A", t: "e" },
          { v: 45322, t: "date", s: 3 },
        ],
        undefined,
        [undefined, { v: 25, f: "=B2*2" }, { v: true }],
      ],
      styles: [
        { bold: true, fill: "#1F4E78", fontColor: "#FFFFFF", horizontalAlignment: "center", wrap: true },
        { quotePrefix: true },
        { numberFormat: "#,##0.00", origin: 4 },
        { numberFormat: "m/d/yyyy", italic: true, fontName: "Arial", fontSize: 9 },
      ],
      merges: ["D1:E2"],
      columnWidths: { 0: 120 },
      rowHeights: { 1: 40 },
      hiddenColumns: [3],
      hiddenRows: [3],
      frozenRows: 1,
      frozenColumns: 0,
      tables: [
        {
          name: "Kundenliste",
          address: "A1:B3",
          columns: ["Name", "Umsatz"],
          totalsRow: false,
          style: "TableStyleLight1",
          filtered: false,
        },
      ],
      conditionalFormats: [
        {
          type: "cellValue",
          address: "B2:B3",
          rule: { formula1: "10", operator: "GreaterThan" },
          fill: "#C6EFCE",
          bold: true,
        },
      ],
      charts: [
        {
          name: "Bild",
          type: "Pie",
          title: "Anteile",
          series: [{ name: "=Kunden!$B$1", values: "Kunden!$B$2:$B$3", x: "Kunden!$A$2:$A$3" }],
          from: "D5",
        },
      ],
      notes: { A1: "aus der Datei" },
      protection: { allowFormatCells: true },
      tabColor: "#FF0000",
      dataValidations: [{ address: "B2:B3", type: "decimal", operator: "greaterThan", formula1: "0" }],
    },
    {
      ...blankSheet("Rest"),
      autoFilter: { address: "A1:B2", filtered: false },
    },
    { ...blankSheet("Geheim"), visibility: "VeryHidden" },
  ],
};

describe("a workbook as plain data", () => {
  it("comes out as it went in", async () => {
    const { book } = await openOffice(FULL);
    expect(book.toSnapshot()).toEqual(FULL);
  });

  it("comes out the same when it goes in again after work on it", async () => {
    const first = await openOffice(
      snapshotOf({
        Kunden: [
          ["Name", "Umsatz"],
          ["Alpha", 10],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Liste";
      table.columns.add(undefined, [["Punkte"], [7]]);
      sheet.getRange("C2").numberFormat = [["0.0"]];
      sheet.getRange("F1").formulas = [["=SEQUENCE(2)"]];
      context.workbook.names.add("Ergebnis", sheet.getRange("C2"));
      await context.sync();
      sheet.getRange("F1").load("values");
      await context.sync();
    });
    const saved = first.book.toSnapshot();
    expect(saved.sheets[0]!.rows[0]![5]).toEqual({ v: 1, f: "=SEQUENCE(2)", array: "F1:F2" });
    expect(saved.sheets[0]!.rows[1]![5]).toMatchObject({ v: 2 });
    expect(saved.sheets[0]!.tables[0]).toMatchObject({
      name: "Liste",
      address: "A1:C2",
      columns: ["Name", "Umsatz", "Punkte"],
    });
    expect(saved.names).toEqual([{ name: "Ergebnis", formula: "=Kunden!$C$2", visible: true }]);
  });

  it("opens a list with spilled results without losing the spill", async () => {
    const { book } = await openOffice(
      snapshotOf({ Kunden: { rows: [[{ v: 1, f: "=SEQUENCE(2)", array: "A1:A2" }], [{ v: 2 }]] } }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kunden").getRange("A1:A2");
      context.workbook.application.calculate("Full");
      range.load("values,hasSpill");
      await context.sync();
      expect(range.values).toEqual([[1], [2]]);
      expect(range.hasSpill).toBe(true);
    });
    expect(book.toSnapshot().sheets[0]!.rows[0]![0]).toMatchObject({ array: "A1:A2" });
  });

  it("of data validations tells the client what may be typed", async () => {
    await openOffice(FULL);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const inside = sheet.getRange("B2").dataValidation.load("type,rule");
      const mixed = sheet.getRange("A2:B2").dataValidation.load("type");
      const outside = sheet.getRange("A2").dataValidation.load("type");
      await context.sync();
      expect(inside.type).toBe("Decimal");
      expect(inside.rule.decimal).toMatchObject({ formula1: "0", operator: "GreaterThan" });
      expect(mixed.type).toBe("Inconsistent");
      expect(outside.type).toBe("None");
    });
  });
});
