import { openOffice } from "../helpers/office-host";

describe("a host that advertises ExcelApi 1.8", () => {
  beforeAll(() => openOffice({}, { apiSet: "1.8" }));

  it("says so", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  });

  it("refuses newer members by their names", async () => {
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.copyFrom("B1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.copyFrom") });
  });

  it("serves what belongs to older sets", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRangeByIndexes(0, 0, 1, 1)
        .load("address");
      await context.sync();
      expect(range.address).toBe("Tabelle1!A1");
    });
  });
});
