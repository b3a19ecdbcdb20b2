import { openOffice, snapshotOf } from "../helpers/office-host";

const inExcel = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Blatt"), context));

const open = () => openOffice(snapshotOf({ Blatt: [["A"], ["b"], ["c"]] }));

const CHOICE: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "offen, erledigt" } };

describe("Range.dataValidation", () => {
  it("takes a list and a date and tells them", async () => {
    const { book } = await open();
    await inExcel(async (sheet, context) => {
      const list = sheet.getRange("A2:A9").dataValidation;
      const date = sheet.getRange("B2:B9").dataValidation;
      list.rule = CHOICE;
      date.rule = { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
      date.errorAlert = { showAlert: false, message: "", title: "", style: "Stop" };
      await context.sync();
      list.load("type,rule,errorAlert");
      date.load("type,rule,errorAlert");
      await context.sync();
      expect([list.type, date.type]).toEqual(["List", "Date"]);
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "offen,erledigt" } });
      expect(date.rule.date).toMatchObject({ formula1: "2000-01-01", operator: "GreaterThan" });
      expect([list.errorAlert.showAlert, date.errorAlert.showAlert]).toEqual([true, false]);
    });
    expect(book.toSnapshot().sheets[0]!.dataValidations).toEqual([
      {
        address: "A2:A9",
        type: "List",
        formula1: "offen, erledigt",
        values: ["offen", "erledigt"],
        refuses: true,
      },
      { address: "B2:B9", type: "Date", operator: "GreaterThan", formula1: "2000-01-01" },
    ]);
  });

  it("is taken from some of its cells by clear, by another rule and by clearing the cells", async () => {
    const { book } = await open();
    await inExcel(async (sheet, context) => {
      sheet.getRange("A1:A8").dataValidation.rule = CHOICE;
      sheet.getRange("A8").dataValidation.clear();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=LEN(A1)<9" } };
      sheet.getRange("A7").clear("All");
      sheet.getRange("A6").clear("Contents");
      await context.sync();
    });
    const rules = book.toSnapshot().sheets[0]!.dataValidations!;
    expect(rules.map(({ address, type }) => [address, type])).toEqual([
      ["A2:A6", "List"],
      ["A1", "Custom"],
    ]);
  });

  it.each([
    ["a list longer than Excel takes", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a list without entries", { list: { inCellDropDown: true, source: "" } }],
    ["no rule at all", {}],
  ])("refuses %s", async (_, rule) => {
    await open();
    const refused = inExcel(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
