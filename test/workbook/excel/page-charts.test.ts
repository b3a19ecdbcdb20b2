import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { Page, PageChart, PageChartKind } from "../../../src/workbook/workbook";
import { openOffice } from "../../helpers/office-host";
import { failRequest } from "./failing";
import { openBook, plainSheet, sheetNow } from "./open-list";

const column = (at: number) => ({ row: 1, column: at, rowCount: 3, columnCount: 1 });

const CHART: PageChart = {
  kind: "line",
  title: "Käufe je Woche",
  series: [
    { name: "beobachtet", x: column(0), y: column(1), color: "#0f6cbd" },
    { name: "erwartet", x: column(0), y: column(2), color: "#bc4b09", dashed: true },
  ],
  xAxis: { title: "Woche" },
  yAxis: { title: "Käufe", numberFormat: "0.0", min: 0, max: 12 },
  legend: "bottom",
  place: { row: 5, column: 0, rowCount: 15, columnCount: 6 },
};

const PAGE: Page = {
  id: "verlauf",
  sheet: "Verlauf",
  rows: [
    ["Woche", "beobachtet", "erwartet"],
    [1, 4, 5],
    [2, 7, 6.5],
    [3, 9, 8],
  ],
  charts: [CHART],
};

const DRAWN = {
  name: "Kundenwert_verlauf_1",
  type: "Line",
  title: "Käufe je Woche",
  series: [
    {
      name: "beobachtet",
      values: "Verlauf!$B$2:$B$4",
      x: "Verlauf!$A$2:$A$4",
      color: "#0F6CBD",
    },
    {
      name: "erwartet",
      values: "Verlauf!$C$2:$C$4",
      x: "Verlauf!$A$2:$A$4",
      color: "#BC4B09",
      lineStyle: "Dash",
    },
  ],
  xAxis: { title: "Woche" },
  yAxis: { title: "Käufe", numberFormat: "0.0", minimum: 0, maximum: 12 },
  legend: "Bottom",
  from: "A6",
  to: "F20",
};

type Book = Awaited<ReturnType<typeof openBook>>["book"];
const chartsNow = (book: Book) => sheetNow(book, "Verlauf").charts;
const partsNow = (book: Book) => book.toSnapshot().customXmlParts;

const addOwnChart = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Verlauf");
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "Meins";
    await context.sync();
  });

describe("charts of a page", () => {
  it("draw the page's cells with titles, axes, legend, colours and place", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    expect(chartsNow(book)).toEqual([DRAWN]);
  });

  it("draw bubbles in the size that was asked for, in the file too", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const series = [{ name: "Kunden", x: column(0), y: column(1), size: column(2) }];
    await workbook.writePage({ ...PAGE, charts: [{ ...CHART, kind: "bubble", series, bubbleScale: 35 }] });
    expect(chartsNow(book)).toMatchObject([{ type: "Bubble", bubbleScale: 35 }]);
    const opened = await openXlsxFile(await saveXlsxFile(book.toSnapshot()), "Mappe.xlsx");
    const again = await openOffice(opened.snapshot);
    expect(chartsNow(again.book)).toMatchObject([{ bubbleScale: 35 }]);
  });

  it("write texts beside single points, in the file too", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const series = [{ name: "Kunden", x: column(0), y: column(1), labels: ["Adler & Co.", "", "<Bach>"] }];
    await workbook.writePage({ ...PAGE, charts: [{ ...CHART, kind: "scatter", series }] });
    const labels = [
      { index: 0, text: "Adler & Co.", place: "Right" },
      { index: 2, text: "<Bach>", place: "Right" },
    ];
    expect(chartsNow(book)).toMatchObject([{ series: [{ labels }] }]);
    const opened = await openXlsxFile(await saveXlsxFile(book.toSnapshot()), "Mappe.xlsx");
    const again = await openOffice(opened.snapshot);
    expect(chartsNow(again.book)).toMatchObject([{ series: [{ labels }] }]);
  });

  it.each<[PageChartKind, string]>([
    ["line", "Line"],
    ["column", "ColumnClustered"],
    ["stacked-column", "ColumnStacked"],
    ["bar", "BarClustered"],
    ["stacked-bar", "BarStacked"],
    ["area", "Area"],
    ["scatter", "XYScatter"],
    ["scatter-lines", "XYScatterLinesNoMarkers"],
    ["bubble", "Bubble"],
  ])("of kind %s are Excel's %s", async (kind, type) => {
    const { workbook, book } = await openBook([plainSheet()]);
    const series = [{ name: "a", x: column(0), y: column(1), size: column(2), color: "#0f6cbd" }];
    const { title: _, legend: __, ...bare } = CHART;
    await workbook.writePage({ ...PAGE, charts: [{ ...bare, kind, series }] });
    const [drawn] = chartsNow(book);
    expect(drawn).toMatchObject({
      type,
      series: [{ values: "Verlauf!$B$2:$B$4", sizes: "Verlauf!$C$2:$C$4", color: "#0F6CBD" }],
    });
    expect(drawn).not.toHaveProperty("title");
    expect(drawn).not.toHaveProperty("legend");
  });

  it("replace those of the run before and leave the user's alone", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage({ ...PAGE, charts: [CHART, { ...CHART, title: "Zweites" }] });
    await addOwnChart();
    await workbook.writePage({ ...PAGE, charts: [{ ...CHART, title: "Neu" }] });
    expect(chartsNow(book).map(({ name, title }) => [name, title])).toEqual([
      ["Meins", undefined],
      ["Kundenwert_verlauf_1", "Neu"],
    ]);
    const { charts: _, ...bare } = PAGE;
    await workbook.writePage(bare);
    expect(chartsNow(book).map(({ name }) => name)).toEqual(["Meins"]);
    expect(partsNow(book)).toEqual([]);
  });

  it("come back with the page that stood there, and go with the page that did not", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const first = await workbook.writePage(PAGE);
    const second = await workbook.writePage({ ...PAGE, rows: PAGE.rows.slice(0, 3), charts: [] });
    expect(chartsNow(book)).toEqual([]);
    await workbook.undoWrite(second);
    expect(chartsNow(book)).toEqual([DRAWN]);
    await addOwnChart();
    await workbook.undoWrite(first);
    expect(chartsNow(book).map(({ name }) => name)).toEqual(["Meins"]);
    expect(partsNow(book)).toEqual([]);
  });

  it("are replaced after the workbook was saved and opened", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePage(PAGE);
    const opened = await openXlsxFile(await saveXlsxFile(book.toSnapshot()), "Mappe.xlsx");
    const again = await openOffice(opened.snapshot);
    const [kept] = chartsNow(again.book);
    expect(kept).toEqual({ ...DRAWN, part: "xl/charts/chart1.xml" });
    const reopened = createExcelWorkbook({ timeout: 500 });
    const receipt = await reopened.writePage({ ...PAGE, charts: [{ ...CHART, kind: "column" }] });
    expect(receipt.updated).toBe(true);
    expect(chartsNow(again.book).map(({ type }) => type)).toEqual(["ColumnClustered"]);
    await reopened.undoWrite(receipt);
    expect(chartsNow(again.book)).toEqual([DRAWN]);
  });

  it.each([
    ["a first run", false],
    ["a later run", true],
  ])("leave nothing half-drawn in %s, whichever request fails", async (_, isLater) => {
    let failed = 0;
    for (let at = 0; ; at++) {
      const { workbook, book, faults } = await openBook([plainSheet()]);
      if (isLater) await workbook.writePage(PAGE);
      const before = book.toSnapshot().sheets.map(({ name, charts }) => ({ name, charts }));
      const parts = partsNow(book);
      const failure = failRequest(faults, at, 0);
      const later = { ...PAGE, charts: [{ ...CHART, title: "Neu" }, CHART] };
      const error: unknown = await workbook.writePage(later).catch((reason: unknown) => reason);
      if (error instanceof Error) {
        expect(book.toSnapshot().sheets.map(({ name, charts }) => ({ name, charts }))).toEqual(before);
        expect(partsNow(book)).toEqual(parts);
        failed++;
      }
      failure.end();
      if (!failure.happened()) break;
    }
    expect(failed).toBeGreaterThan(3);
  });
});
