import { openOffice, snapshotOf } from "../helpers/office-host";

const LIST = [
  ["Name", "Umsatz", "Region"],
  ["Alpha", 10, "Nord"],
  ["Beta", 30, "Süd"],
  ["Gamma", 20, "Nord"],
];

const open = () =>
  openOffice({
    ...snapshotOf({
      Kunden: {
        rows: LIST.map((row) => row.map((v) => ({ v }))),
        tables: [
          {
            name: "Kundenliste",
            address: "A1:C4",
            columns: ["Name", "Umsatz", "Region"],
            totalsRow: false,
            style: "TableStyleLight1",
            filtered: false,
          },
        ],
      },
    }),
  });

const withTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.tables.getItem("Kundenliste"), context));

const values = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kunden").getRange(address).load("values");
    await context.sync();
    return range.values;
  });

describe("a table", () => {
  beforeEach(open);

  it("is found by name and by id, with its parts", async () => {
    await withTable(async (table, context) => {
      table.load("id,name,style,showHeaders,showTotals");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
        r.load("address"),
      );
      const sheet = table.worksheet.load("name");
      await context.sync();
      expect(parts.map((part) => part.address)).toEqual(["Kunden!A1:C4", "Kunden!A1:C1", "Kunden!A2:C4"]);
      expect(table.toJSON()).toMatchObject({
        name: "Kundenliste",
        style: "TableStyleLight1",
        showHeaders: true,
        showTotals: false,
      });
      expect(sheet.name).toBe("Kunden");
      const again = context.workbook.tables.getItemOrNullObject(table.id).load("name");
      const none = context.workbook.tables.getItemOrNullObject("Nichts");
      await context.sync();
      expect(again.name).toBe("Kundenliste");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("gets its columns by name and position", async () => {
    await withTable(async (table, context) => {
      table.columns.load("items/name,items/index,items/id");
      const sales = table.columns.getItem("umsatz").getDataBodyRange().load("values,address");
      const header = table.columns.getItemAt(2).getHeaderRowRange().load("values");
      const none = table.columns.getItemOrNullObject("Gewinn");
      await context.sync();
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Name", 0],
        ["Umsatz", 1],
        ["Region", 2],
      ]);
      expect(sales.address).toBe("Kunden!B2:B4");
      expect(sales.values).toEqual([[10], [30], [20]]);
      expect(header.values).toEqual([["Region"]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("gains a column at its end, with header and values", async () => {
    await withTable(async (table, context) => {
      table.columns.add(undefined, [["Punkte"], [1], [2], [3]]);
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Kunden!A1:D4");
    });
    expect(await values("D1:D4")).toEqual([["Punkte"], [1], [2], [3]]);
  });

  it("gains a column in its middle; the cells to the right move", async () => {
    await withTable(async (table, context) => {
      table.worksheet.getRange("D2").values = [["daneben"]];
      table.columns.add(1, undefined, "Klasse");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Klasse", "Umsatz", "Region"]);
    });
    expect(await values("A2:E2")).toEqual([["Alpha", "", 10, "Nord", "daneben"]]);
  });

  it("pushes what stands beside it when it gains a column at its end", async () => {
    await withTable(async (table, context) => {
      table.worksheet.getRange("D2").values = [["daneben"]];
      table.columns.add(undefined, undefined, "Punkte");
      await context.sync();
    });
    expect(await values("D1:E2")).toEqual([
      ["Punkte", ""],
      ["", "daneben"],
    ]);
  });

  it("loses a column", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Umsatz").delete();
      table.columns.load("items/name");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Region"]);
      expect(range.values[1]).toEqual(["Alpha", "Nord"]);
    });
  });

  it("gains rows at its end and in its middle", async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [["Delta", 40, "West"]]);
      table.rows.add(0, [["Null", 0, "Ost"]]);
      const count = table.rows.getCount();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(count.value).toBe(5);
      expect(body.values.map(([name]) => name)).toEqual(["Null", "Alpha", "Beta", "Gamma", "Delta"]);
    });
  });

  it("is resized with new headers taken from the cells, unnamed ones named", async () => {
    await withTable(async (table, context) => {
      table.worksheet.getRange("D1:E1").values = [["Punkte", ""]];
      table.resize("A1:E4");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Name",
        "Umsatz",
        "Region",
        "Punkte",
        "Spalte5",
      ]);
    });
  });

  it("cannot be moved by resizing", async () => {
    await expect(
      withTable(async (table, context) => {
        table.resize("A2:C4");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("leaves header cells that are text already as they are", async () => {
    const { book } = await open();
    await withTable(async (table, context) => {
      table.resize("A1:D4");
      await context.sync();
    });
    expect(book.sheets[0]!.matrix.getValue(0, 0)).toEqual({ v: "Name", t: 1 });
  });

  it("shows a totals row with a sum that filters follow, and takes it away", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Region").delete();
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values,formulas,address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(totals.address).toBe("Kunden!A5:B5");
      expect(totals.values).toEqual([["Ergebnis", 60]]);
      expect(totals.formulas[0]![1]).toBe("=SUBTOTAL(109,Kundenliste[Umsatz])");
      expect(body.address).toBe("Kunden!A2:B4");
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Kunden!A1:B4");
    });
    expect(await values("A5:B5")).toEqual([["", ""]]);
  });

  it("hides its headers and keeps its column names", async () => {
    await withTable(async (table, context) => {
      table.showHeaders = false;
      const range = table.getRange().load("address");
      const column = table.columns.getItem("Umsatz").load("name");
      await context.sync();
      expect(range.address).toBe("Kunden!A2:C4");
      expect(column.name).toBe("Umsatz");
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load("values,address");
      await context.sync();
      expect(header.address).toBe("Kunden!A1:C1");
      expect(header.values).toEqual([["Name", "Umsatz", "Region"]]);
    });
  });

  it("sorts its body", async () => {
    await withTable(async (table, context) => {
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await values("A2:A4")).toEqual([["Beta"], ["Gamma"], ["Alpha"]]);
  });

  it("filters by values and by comparison, and shows everything again", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Region").filter.applyValuesFilter(["Nord"]);
      const view = table.getDataBodyRange().getVisibleView().load("values");
      table.autoFilter.load("isDataFiltered,enabled,criteria");
      await context.sync();
      expect(view.values.map(([name]) => name)).toEqual(["Alpha", "Gamma"]);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria[2]).toMatchObject({ filterOn: "Values", values: ["Nord"] });
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Custom", criterion1: ">=20" });
      const both = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      expect(both.values.map(([name]) => name)).toEqual(["Gamma"]);
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load("rowCount");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(all.rowCount).toBe(3);
      expect(table.autoFilter.isDataFiltered).toBe(false);
    });
  });

  it("becomes plain cells again, which keep their values", async () => {
    await withTable(async (table, context) => {
      const range = table.convertToRange().load("address");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(range.address).toBe("Kunden!A1:C4");
      expect(count.value).toBe(0);
    });
    expect(await values("A2:C2")).toEqual([["Alpha", 10, "Nord"]]);
  });

  it("is deleted with its cells", async () => {
    await withTable(async (table, context) => {
      table.delete();
      await context.sync();
    });
    expect(await values("A1:C2")).toEqual([
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("answers formulas that name its columns", async () => {
    await withTable(async (table, context) => {
      const cell = table.worksheet.getRange("F1");
      cell.formulas = [["=SUM(Kundenliste[Umsatz])"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[60]]);
    });
  });
});

describe("adding a table", () => {
  it("makes header cells text, fills empty ones and tells equal ones apart", async () => {
    await openOffice(
      snapshotOf({
        Kunden: [
          [2024, "", "Umsatz", "Umsatz"],
          [1, 2, 3, 4],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Kunden").tables.add("A1:D2", true);
      const header = table.getHeaderRowRange().load("values,valueTypes");
      await context.sync();
      expect(header.values).toEqual([["2024", "Spalte2", "Umsatz", "Umsatz2"]]);
      expect(header.valueTypes[0]).toEqual(["String", "String", "String", "String"]);
    });
  });

  it("puts a header row above a list without one", async () => {
    await openOffice(
      snapshotOf({
        Kunden: [
          ["a", 1],
          ["b", 2],
          ["darunter", null],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Kunden").tables.add("A1:B2", false);
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Kunden!A1:B3");
      expect(range.values).toEqual([
        ["Spalte1", "Spalte2"],
        ["a", 1],
        ["b", 2],
      ]);
    });
    expect(await values("A4")).toEqual([["darunter"]]);
  });

  it("over another table is refused", async () => {
    await open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kunden").tables.add("C4:D6", true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("under a taken name is refused", async () => {
    await open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kunden").tables.add("F1:G3", true).name = "KUNDENLISTE";
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});
