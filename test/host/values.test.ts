import { openOffice, snapshotOf } from "../helpers/office-host";

type Values = (string | number | boolean | null)[][];

const write = (address: string, values: Values | string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values as Values;
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });

describe("values", () => {
  it("come back as they were written", async () => {
    await openOffice(snapshotOf({ Kunden: [] }));
    await write("B2:C3", [
      ["Müller GmbH", 12.5],
      [true, -3],
    ]);
    expect((await read("B2:C3")).values).toEqual([
      ["Müller GmbH", 12.5],
      [true, -3],
    ]);
    expect((await read("B2:C3")).valueTypes).toEqual([
      ["String", "Double"],
      ["Boolean", "Double"],
    ]);
  });

  it("of one scalar fill the range", async () => {
    await openOffice();
    await write("A1:B2", 7);
    expect((await read("A1:B2")).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("that are null leave a cell, that are empty clear it", async () => {
    await openOffice(snapshotOf({ Kunden: [[1, 2, 3]] }));
    await write("A1:C1", [[null, "", 9]]);
    const { values, valueTypes } = await read("A1:C1");
    expect(values).toEqual([[1, "", 9]]);
    expect(valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });

  it("in another shape than the range are refused before anything is written", async () => {
    await openOffice(snapshotOf({ Kunden: [[1, 2]] }));
    await expect(
      write("A1:B1", [
        [5, 6],
        [7, 8],
      ]),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    expect((await read("A1:B1")).values).toEqual([[1, 2]]);
  });

  it.each([
    ["=1+1", 2, "=1+1"],
    ["+1+1", 2, "=+1+1"],
    ["-2*3", -6, "=-2*3"],
    ["'=1+1", "=1+1", "=1+1"],
    ["'007", "007", "007"],
    ["007", 7, 7],
    ["-5", -5, -5],
    ["12%", 0.12, 0.12],
    ["true", true, true],
    ["2024-01-31", 45322, 45322],
    ["19-8-2025", "19-8-2025", "19-8-2025"],
    ["#N/A", "#N/A", "#N/A"],
  ])("written as %j are %j", async (written, value, formula) => {
    await openOffice();
    await write("A1", [[written]]);
    const cell = await read("A1");
    expect(cell.values).toEqual([[value]]);
    expect(cell.formulas).toEqual([[formula]]);
  });

  it("stay text in a cell formatted as text", async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["007"], ["=1+1"]];
      await context.sync();
    });
    const { values, valueTypes } = await read("A1:A2");
    expect(values).toEqual([["007"], ["=1+1"]]);
    expect(valueTypes).toEqual([["String"], ["String"]]);
  });
});

describe("formulas", () => {
  it("are calculated before the next read of the same request", async () => {
    await openOffice(snapshotOf({ Kunden: [["Umsatz"], [10], [20], ["=SUM(A2:A3)"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("A2").values = [[15]];
      const total = sheet.getRange("A4").load("values,formulas");
      await context.sync();
      expect(total.values).toEqual([[35]]);
      expect(total.formulas).toEqual([["=SUM(A2:A3)"]]);
    });
  });

  it("show errors as strings with the type Error", async () => {
    await openOffice();
    await write("A1:A3", [["=1/0"], ["=NOSUCHFUNCTION(1)"], ["=NA()"]]);
    const { values, valueTypes, text } = await read("A1:A3");
    expect(values).toEqual([["#DIV/0!"], ["#NAME?"], ["#N/A"]]);
    expect(valueTypes).toEqual([["Error"], ["Error"], ["Error"]]);
    expect(text).toEqual([["#DIV/0!"], ["#NAME?"], ["#NV"]]);
  });

  it("spill, and the cells that they fill know it", async () => {
    await openOffice();
    await write("B2", [["=SEQUENCE(3)"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const block = sheet.getRange("B2:B4").load("values,hasSpill");
      const inside = sheet.getRange("B3");
      const parent = inside.getSpillParentOrNullObject().load("address");
      const target = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
      const outside = sheet.getRange("B9").getSpillParentOrNullObject();
      const wider = sheet.getRange("B2:C4").load("hasSpill");
      await context.sync();
      expect(block.values).toEqual([[1], [2], [3]]);
      expect(block.hasSpill).toBe(true);
      expect(parent.address).toBe("Tabelle1!B2");
      expect(target.address).toBe("Tabelle1!B2:B4");
      expect(outside.isNullObject).toBe(true);
      expect(wider.hasSpill).toBeNull();
    });
  });

  it("that cannot spill over filled cells show #SPILL!", async () => {
    await openOffice();
    await write("B4", [["belegt"]]);
    await write("B2", [["=SEQUENCE(3)"]]);
    expect((await read("B2:B4")).values).toEqual([["#SPILL!"], [""], ["belegt"]]);
  });

  it("wait for the user in manual mode and are calculated on request", async () => {
    await openOffice(snapshotOf({ Kunden: [[2, "=A1*10"]] }));
    await read("B1");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[3]];
      const stale = sheet.getRange("B1").load("values");
      application.load("calculationState");
      await context.sync();
      expect(stale.values).toEqual([[20]]);
      expect(application.calculationState).toBe("Pending");
      application.calculate("Full");
      const fresh = sheet.getRange("B1").load("values");
      await context.sync();
      expect(fresh.values).toEqual([[30]]);
    });
  });
});

describe("text", () => {
  const sheet = {
    rows: [
      [
        { v: 1234.5, s: 0 },
        { v: 45322, s: 1 },
        { v: 0.125, s: 2 },
        { v: true },
        { v: 1234.5678 },
        { v: 1e12 },
      ],
      [
        { v: "#N/A", t: "e" as const },
        { v: 45322.75, s: 3 },
        { v: -1234.5, s: 4 },
        { v: "Text" },
        { v: 1 / 3 },
        { v: 1e-10 },
      ],
    ],
    styles: [
      { numberFormat: "#,##0.00" },
      { numberFormat: "m/d/yyyy" },
      { numberFormat: "0.0%" },
      { numberFormat: "dd.mm.yyyy hh:mm" },
      { numberFormat: '#,##0.00 "€";[Red]-#,##0.00 "€"' },
    ],
  };

  it("is German in a German Excel", async () => {
    await openOffice(snapshotOf({ Kunden: sheet }), { language: "de" });
    expect((await read("A1:F2")).text).toEqual([
      ["1.234,50", "31.01.2024", "12,5%", "WAHR", "1234,5678", "1E+12"],
      ["#NV", "31.01.2024 18:00", "-1.234,50 €", "Text", "0,333333333", "1E-10"],
    ]);
  });

  it("is English in an English Excel", async () => {
    await openOffice(snapshotOf({ Kunden: sheet }), { language: "en" });
    expect((await read("A1:F2")).text).toEqual([
      ["1,234.50", "1/31/2024", "12.5%", "TRUE", "1234.5678", "1E+12"],
      ["#N/A", "31.01.2024 18:00", "-1,234.50 €", "Text", "0.333333333", "1E-10"],
    ]);
  });

  it("of dates counts from 1904 in a workbook that does", async () => {
    const snapshot = {
      ...snapshotOf({ Kunden: { rows: [[{ v: 43860, s: 0 }]], styles: [{ numberFormat: "m/d/yyyy" }] } }),
      date1904: true,
    };
    await openOffice(snapshot);
    // 31 January 2024 is 45,322 days after 1900 began and 1,462 fewer after 1904 did.
    expect((await read("A1")).text).toEqual([["31.01.2024"]]);
  });
});

describe("number formats", () => {
  it("are kept by cell, and one scalar formats the range", async () => {
    await openOffice(
      snapshotOf({
        Kunden: [
          [1, 2],
          [3, 4],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("A1:B2").numberFormat = "0.0" as never;
      sheet.getRange("B1:B2").numberFormat = [["@"], ["0%"]];
      await context.sync();
    });
    expect((await read("A1:B2")).numberFormat).toEqual([
      ["0.0", "@"],
      ["0.0", "0%"],
    ]);
  });

  it("stay with their cells where a long range makes the sheet grow", async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lang");
      const dates = sheet.getRange("A2:A3000");
      dates.numberFormat = "yyyy-mm-dd" as unknown as string[][];
      sheet.getRange("A3000").values = [[45000]];
      const above = sheet.getRange("A1").load("numberFormat");
      await context.sync();
      expect(above.numberFormat).toEqual([["General"]]);
    });
    const { sheets } = book.toSnapshot();
    const { rows, styles } = sheets.find(({ name }) => name === "Lang")!;
    expect(styles[rows[2999]![0]!.s!]).toEqual({ numberFormat: "yyyy-mm-dd" });
  });

  it("of whole columns hold for cells written later", async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C:C").numberFormat = [["@"]];
      sheet.getRange("C150").values = [["0815"]];
      await context.sync();
    });
    const cell = await read("C150");
    expect(cell.numberFormat).toEqual([["@"]]);
    expect(cell.values).toEqual([["0815"]]);
  });
});

describe("a range without end", () => {
  it("answers its values with null and its address as it is", async () => {
    await openOffice(snapshotOf({ Kunden: [[1]] }));
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getItem("Kunden")
        .getRange("A:A")
        .load("values,address,rowCount");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("Kunden!A:A");
      expect(column.rowCount).toBe(1_048_576);
    });
  });
});

describe("many cells", () => {
  it("are written and read whole", async () => {
    await openOffice();
    const rows = Array.from({ length: 20_000 }, (_, i) => [`K${i}`, i, i / 4, i % 2 === 0]);
    await write("A1:D20000", rows);
    const { values } = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("values");
      await context.sync();
      return used;
    });
    expect(values).toHaveLength(20_000);
    expect(values[19_999]).toEqual(["K19999", 19_999, 4999.75, false]);
  });
});
