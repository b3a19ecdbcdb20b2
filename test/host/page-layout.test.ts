import { openOffice, snapshotOf } from "../helpers/office-host";

const inExcel = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Blatt"), context));

describe("Worksheet.pageLayout", () => {
  it("takes and tells direction, paper, fit and repeated rows", async () => {
    const { book } = await openOffice(snapshotOf({ Blatt: [["A"]] }));
    await inExcel(async ({ pageLayout }, context) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("1:3");
      pageLayout.setPrintArea("A1:F40");
      await context.sync();
      pageLayout.load("orientation,paperSize,zoom");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.paperSize).toBe("A4");
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
    expect(book.toSnapshot().sheets[0]?.pageSetup).toEqual({
      orientation: "landscape",
      paperSize: "A4",
      fitToWidth: 1,
      titleRows: [0, 3],
      printArea: "A1:F40",
    });
  });

  it("takes and tells the texts in the margins, up to the length that Excel takes", async () => {
    const { book } = await openOffice(snapshotOf({ Blatt: [["A"]] }));
    await inExcel(async ({ pageLayout }, context) => {
      const margins = pageLayout.headersFooters.defaultForAllPages;
      margins.leftHeader = "Müller && Söhne";
      margins.rightFooter = "Seite &P von &N";
      await context.sync();
      margins.load("leftHeader,centerHeader,rightFooter");
      await context.sync();
      expect(margins.leftHeader).toBe("Müller && Söhne");
      expect(margins.centerHeader).toBe("");
      expect(margins.rightFooter).toBe("Seite &P von &N");
    });
    expect(book.toSnapshot().sheets[0]?.pageSetup?.margins).toEqual({
      leftHeader: "Müller && Söhne",
      rightFooter: "Seite &P von &N",
    });
    const tooLong = inExcel(async ({ pageLayout }, context) => {
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(250);
      await context.sync();
    });
    await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("takes and counts where printed sheets begin, and lets them go", async () => {
    const { book } = await openOffice(snapshotOf({ Blatt: [["A"]] }));
    await inExcel(async (sheet, context) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add("A11");
      breaks.add(sheet.getRange("A6:C6"));
      const count = breaks.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(book.toSnapshot().sheets[0]?.pageSetup).toEqual({ rowBreaks: [5, 10] });
    await inExcel(async ({ horizontalPageBreaks }, context) => {
      horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(book.toSnapshot().sheets[0]?.pageSetup).toEqual({});
  });

  it("refuses a direction that does not exist", async () => {
    await openOffice(snapshotOf({ Blatt: [["A"]] }));
    const turned = inExcel(async ({ pageLayout }, context) => {
      pageLayout.orientation = "Diagonal" as Excel.PageOrientation;
      await context.sync();
    });
    await expect(turned).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Worksheet.showGridlines", () => {
  it("hides the lines between cells", async () => {
    const { book } = await openOffice(snapshotOf({ Blatt: [["A"]] }));
    await inExcel(async (sheet, context) => {
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showGridlines");
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
    expect(book.toSnapshot().sheets[0]?.gridlines).toBe(false);
  });
});
