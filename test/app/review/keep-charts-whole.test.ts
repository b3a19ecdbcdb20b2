import { keepChartsWhole } from "../../../src/app/review/keep-charts-whole";
import type { Page, PageChart, PageRow } from "../../../src/workbook/workbook";

const chart = (row: number, rowCount = 10): PageChart => ({
  kind: "column",
  series: [{ name: "Kunden", y: { row: 0, column: 1, rowCount: 3, columnCount: 1 } }],
  place: { row, column: 0, rowCount, columnCount: 5 },
});

/** 741 points wide, so that a sheet holds 487 points: 32 rows of 15. */
const pageOf = (charts: readonly PageChart[], rows: readonly PageRow[] = []): Page => ({
  id: "probe",
  sheet: "Probe",
  rows,
  charts,
  columnWidths: [140.43],
  print: { orientation: "landscape" },
});

const breaksOf = (page: Page) => keepChartsWhole(page).print?.breaks;

describe("charts of a page that is printed", () => {
  it("stay where they are when they stand on one sheet", () => {
    expect(breaksOf(pageOf([chart(5), chart(15)]))).toBeUndefined();
  });

  it("begin a new sheet when they would stand on two", () => {
    expect(breaksOf(pageOf([chart(25)]))).toEqual([25]);
    expect(breaksOf(pageOf([chart(25), chart(36, 12), chart(50)]))).toEqual([25, 50]);
  });

  it("begin one, too, where it is not certain that they fit", () => {
    expect(breaksOf(pageOf([chart(22, 10)]))).toEqual([22]);
  });

  it("take their heading along", () => {
    const rows: PageRow[] = Array.from({ length: 30 }, () => ["Zahl", 1]);
    rows[24] = [{ value: "Wanderung", bold: true }];
    expect(breaksOf(pageOf([chart(25)], rows))).toEqual([24]);
  });

  it("stand on one sheet anyway where the page is made to fit one", () => {
    const page = pageOf([chart(25)]);
    expect(keepChartsWhole({ ...page, print: { orientation: "landscape", onePage: true } }).print).toEqual({
      orientation: "landscape",
      onePage: true,
    });
  });
});
