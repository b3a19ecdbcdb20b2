import { blankSheet } from "../../../src/host/book/blank-sheet";
import type { BookSnapshot, ChartSnapshot, SheetSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { openOffice } from "../../helpers/office-host";
import { richWorkbook, unpack } from "./rich-workbook";

const WEEKS = [
  ["Woche", "beobachtet", "erwartet", "Umsatz"],
  ["KW 1", 4, 5, 100],
  ["KW 2", 7, 6.5, 300],
  ["KW 3", 9, 8, 200],
];

const NUMBERS = [
  ["Wiederkäufe", "P(aktiv)", "Wert"],
  [0, 0.2, 10],
  [2, 0.5, 40],
  [5, 0.8, 90],
];

const sheetOf = (
  name: string,
  cells: readonly (readonly (string | number)[])[],
  charts: readonly ChartSnapshot[],
): SheetSnapshot => ({ ...blankSheet(name), rows: cells.map((row) => row.map((v) => ({ v }))), charts });

const KINDS = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "Area",
  "AreaStacked",
];
const XY_KINDS = ["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmoothNoMarkers"];

const overWeeks = (type: string): ChartSnapshot => ({
  name: `Bild ${type}`,
  type,
  title: "Käufe & Erwartung <je Woche>",
  series: [
    { name: "=Wochen!$B$1", values: "Wochen!$B$2:$B$4", x: "Wochen!$A$2:$A$4", color: "#0F6CBD" },
    { name: "erwartet", values: "Wochen!$C$2:$C$4", x: "Wochen!$A$2:$A$4" },
  ],
  xAxis: { title: "Kalenderwoche", ...(type === "BarClustered" && { reversed: true }) },
  yAxis: { title: "Käufe", numberFormat: '0.0" Stück"', minimum: 0, maximum: 20, labels: "High" },
  legend: "Bottom",
  from: "F2",
  to: "L16",
});

const overNumbers = (type: string): ChartSnapshot => ({
  name: `Bild ${type}`,
  type,
  series: [
    {
      name: "Kunden",
      values: "'Zahlen 1'!$B$2:$B$4",
      x: "'Zahlen 1'!$A$2:$A$4",
      ...(type === "Bubble" && { sizes: "'Zahlen 1'!$C$2:$C$4" }),
      color: "#0F6CBD",
    },
  ],
  xAxis: { title: "Wiederkäufe", minimum: 0 },
  yAxis: { numberFormat: "0%", maximum: 1 },
  legend: "Right",
  from: "F2",
  to: "L16",
});

const CHARTS = [...KINDS.map(overWeeks), ...[...XY_KINDS, "Bubble"].map(overNumbers)];

const bookOf = (charts: readonly ChartSnapshot[]): Partial<BookSnapshot> => ({
  sheets: [sheetOf("Wochen", WEEKS, charts), sheetOf("Zahlen 1", NUMBERS, [])],
});

const saved = async (charts: readonly ChartSnapshot[]) => {
  const { book } = await openOffice(bookOf(charts));
  return saveXlsxFile(book.toSnapshot());
};

const chartsIn = async (bytes: Uint8Array) =>
  (await openXlsxFile(bytes, "Mappe.xlsx")).snapshot.sheets[0]!.charts;

/** Opens a file, works on it through the client, and saves it. */
async function work(bytes: Uint8Array, steps: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const { snapshot, file } = await openXlsxFile(bytes, "Mappe.xlsx");
  const { book } = await openOffice(snapshot);
  await Excel.run(async (context) => {
    steps(context);
    await context.sync();
  });
  return saveXlsxFile(book.toSnapshot(), file);
}

describe("charts in a file", () => {
  it.each(CHARTS.map((chart) => [chart.type, chart] as const))(
    "come back as they were: %s",
    async (_, chart) => {
      const bytes = await saved([chart]);
      expect(await chartsIn(bytes)).toEqual([{ ...chart, part: "xl/charts/chart1.xml" }]);
    },
  );

  it("stay byte for byte when only cells change, theirs included", async () => {
    const before = await saved(CHARTS);
    const after = await work(before, ({ workbook }) => {
      workbook.worksheets.getItem("Wochen").getRange("B2").values = [[11]];
    });
    for (const [path, part] of Object.entries(unpack(before)))
      if (/charts|drawings/.test(path)) expect([path, unpack(after)[path]]).toEqual([path, part]);
  });

  it("are taken out with their frame and their part when they are deleted", async () => {
    const after = await work(await saved(CHARTS.slice(0, 3)), ({ workbook }) => {
      workbook.worksheets.getItem("Wochen").charts.getItem("Bild LineMarkers").delete();
    });
    const parts = unpack(after);
    expect(Object.keys(parts).filter((path) => path.startsWith("xl/charts/"))).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart3.xml",
    ]);
    expect(parts["[Content_Types].xml"]).not.toContain("chart2.xml");
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).not.toContain("chart2.xml");
    expect((await chartsIn(after)).map(({ type }) => type)).toEqual(["Line", "ColumnClustered"]);
  });

  it("follow their cells and their own place when rows are put in, and their sheet's name", async () => {
    const after = await work(await saved(CHARTS.slice(0, 1)), ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Wochen");
      sheet.getRange("1:2").insert("Down" as Excel.InsertShiftDirection);
      sheet.name = "Neue Wochen";
    });
    const [chart] = await chartsIn(after);
    expect(chart).toMatchObject({ from: "F4", to: "L18" });
    expect(chart!.series[0]).toMatchObject({
      name: "='Neue Wochen'!$B$3",
      values: "'Neue Wochen'!$B$4:$B$6",
      x: "'Neue Wochen'!$A$4:$A$6",
    });
  });

  it("that other programs have drawn are listed, renamed and deleted", async () => {
    const renamed = await work(richWorkbook(), ({ workbook }) => {
      workbook.worksheets.getItem("Kunden").charts.getItem("Diagramm 1").name = "Umsätze";
    });
    expect(await chartsIn(renamed)).toMatchObject([
      { name: "Umsätze", type: "ColumnClustered", series: [{ values: "Kunden!$C$2:$C$3" }] },
    ]);
    expect(unpack(renamed)["xl/charts/chart1.xml"]).toBe(unpack(richWorkbook())["xl/charts/chart1.xml"]);
    const without = await work(richWorkbook(), ({ workbook }) => {
      workbook.worksheets.getItem("Kunden").charts.getItem("Diagramm 1").delete();
    });
    expect(await chartsIn(without)).toEqual([]);
  });
});
