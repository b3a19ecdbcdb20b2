import { openOffice, snapshotOf } from "../helpers/office-host";

describe("look-ups in a column of results", () => {
  it("find what the formulas give now, not what they gave before", async () => {
    await openOffice(snapshotOf({ Sheet: [[1], [2], [3]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:B3").formulas = [["=A1*10"], ["=A2*10"], ["=A3*10"]];
      sheet.getRange("C1:C2").formulas = [["=MATCH(20,B1:B3,0)"], ["=MATCH(70,B1:B3,0)"]];
      await context.sync();
      const found = sheet.getRange("C1:C2").load("values");
      await context.sync();
      expect(found.values).toEqual([[2], ["#N/A"]]);

      sheet.getRange("A2").values = [[7]];
      await context.sync();
      found.load("values");
      await context.sync();
      expect(found.values).toEqual([["#N/A"], [2]]);
    });
  });
});
