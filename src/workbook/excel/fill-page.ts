import type { Page, PagePrint, RangeRef } from "../workbook";
import { pointsOfWidth } from "../printed-sheet";
import { formatPage, pageInput } from "./page-cells";
import { drawCharts, keepCharts } from "./page-charts";
import { setMargins } from "./page-margins";
import { rangeOn } from "./ranges";
import { supports } from "./support";
import { writeGrid } from "./write-grid";

/** Empties cells of ours, and parts what was merged. */
export function clearBlock(sheet: Excel.Worksheet, block: RangeRef): void {
  const range = rangeOn(sheet, block);
  range.unmerge();
  range.clear("All");
}

/** Cells, looks, widths, print set-up and charts of a page on cells that are free. */
export async function fillPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: Page,
  block: RangeRef,
  signal?: AbortSignal,
): Promise<void> {
  const rowsOf = (start: number, count: number) =>
    Array.from({ length: count }, (_, offset) =>
      Array.from({ length: block.columnCount }, (__, column) =>
        pageInput(page.rows[start + offset]?.[column]),
      ),
    );
  await writeGrid(context, sheet, block, rowsOf, "formulas", signal ? { signal } : {});
  formatPage(sheet, page, block);
  page.columnWidths?.forEach((width, column) => {
    if (width === undefined) return;
    const cells = rangeOn(sheet, { ...block, column, columnCount: 1 });
    cells.format.columnWidth = pointsOfWidth(width);
  });
  rangeOn(sheet, block).format.autofitRows();
  for (const [row, height] of Object.entries(page.rowHeights ?? {})) {
    rangeOn(sheet, { ...block, row: Number(row), rowCount: 1 }).format.rowHeight = height;
  }
  if (page.frozenRows !== undefined && page.frozenRows > 0) sheet.freezePanes.freezeRows(page.frozenRows);
  if (page.gridlines === false) sheet.showGridlines = false;
  if (page.print) setUpPrint(sheet, page.print, block);
  await keepCharts(context, page);
  await drawCharts(context, sheet, page);
  if (page.activate) sheet.activate();
  await context.sync();
}

function setUpPrint(sheet: Excel.Worksheet, print: PagePrint, block: RangeRef): void {
  if (!supports("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const { breaks = [] } = print;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks)
    sheet.horizontalPageBreaks.add(
      rangeOn(sheet, { ...block, row: block.row + row, rowCount: 1, columnCount: 1 }),
    );
  if (print.fitToWidth !== false) {
    pageLayout.zoom = { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) };
  }
  if (print.titleRows !== undefined && print.titleRows > 0) {
    pageLayout.setPrintTitleRows(rangeOn(sheet, { ...block, rowCount: print.titleRows }));
  }
  if (print.rows !== undefined && print.rows > 0) {
    pageLayout.setPrintArea(rangeOn(sheet, { ...block, rowCount: print.rows }));
  }
  setMargins(sheet, print);
}
