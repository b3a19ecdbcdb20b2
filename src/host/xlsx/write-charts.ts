import type { SheetChart } from "hucre/xlsx";

import type { CellSnapshot, ChartSnapshot, SheetSnapshot } from "../book/snapshot";
import { cellAddress, parseArea, parseCell, plainAddress, quoteSheet, type Area } from "./address";
import { Package } from "./package";
import { attributeOf, childOf, isElement, localName, makeElement, type XmlElement } from "./xml";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;

// Where no cells were named, Excel puts a chart of this many columns and rows beside its data.
const DEFAULT_SIZE = { columns: 7, rows: 15 };

type Grid = readonly (readonly (CellSnapshot | undefined)[] | undefined)[];

/** Kind of chart by the client's name of its type; a type without an entry is drawn as columns. */
function kindOf(type: string): Pick<SheetChart, "type" | "barGrouping" | "lineGrouping" | "areaGrouping"> {
  const grouping = /Stacked100$/.test(type) ? "percentStacked" : /Stacked/.test(type) ? "stacked" : undefined;
  if (type.startsWith("Bar")) return { type: "bar", ...(grouping && { barGrouping: grouping }) };
  if (type.startsWith("Line")) return { type: "line", ...(grouping && { lineGrouping: grouping }) };
  if (type.startsWith("Area")) return { type: "area", ...(grouping && { areaGrouping: grouping }) };
  if (type.startsWith("XYScatter")) return { type: "scatter" };
  if (type.startsWith("Doughnut")) return { type: "doughnut" };
  if (type.startsWith("Pie")) return { type: "pie" };
  return { type: "column", ...(grouping && { barGrouping: grouping }) };
}

/** Series of a block: a first line or column of texts gives names and categories. */
function seriesOf(chart: ChartSnapshot, sheet: string, area: Area, grid: Grid): SheetChart["series"] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && width > height);
  const isText = (row: number, column: number) => typeof grid[row]?.[column]?.v === "string";
  const heading = height > 1 && isText(area.top, area.right);
  const labels = width > 1 && isText(area.bottom, area.left);
  const top = area.top + (heading ? 1 : 0);
  const left = area.left + (labels ? 1 : 0);
  const range = (row: number, column: number, lastRow: number, lastColumn: number) =>
    `${quoteSheet(sheet)}!${fixed(row, column)}:${fixed(lastRow, lastColumn)}`;
  const nameAt = (row: number, column: number) => {
    const value = grid[row]?.[column]?.v;
    return value === null || value === undefined ? {} : { name: String(value) };
  };
  if (byRows)
    return Array.from({ length: area.bottom - top + 1 }, (_, index) => ({
      ...(labels && nameAt(top + index, area.left)),
      values: range(top + index, left, top + index, area.right),
      ...(heading && { categories: range(area.top, left, area.top, area.right) }),
    }));
  return Array.from({ length: area.right - left + 1 }, (_, index) => ({
    ...(heading && nameAt(area.top, left + index)),
    values: range(top, left + index, area.bottom, left + index),
    ...(labels && { categories: range(top, area.left, area.bottom, area.left) }),
  }));
}

const fixed = (row: number, column: number) => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

function anchorOf(chart: ChartSnapshot, area: Area): SheetChart["anchor"] {
  const start = chart.from === undefined ? undefined : parseCell(plainAddress(chart.from));
  const from = { row: start?.row ?? area.top, col: start?.column ?? area.right + 2 };
  const end = chart.to === undefined ? undefined : parseCell(plainAddress(chart.to));
  return {
    from,
    to: {
      row: (end?.row ?? from.row + DEFAULT_SIZE.rows - 1) + 1,
      col: (end?.column ?? from.col + DEFAULT_SIZE.columns - 1) + 1,
    },
  };
}

function describeChart(chart: ChartSnapshot, sheet: SheetSnapshot, grids: ReadonlyMap<string, Grid>) {
  const area = parseArea(plainAddress(chart.source));
  if (!area) return undefined;
  const named = /^'?(.*?)'?!/.exec(chart.source)?.[1]?.replaceAll("''", "'") ?? sheet.name;
  const series = seriesOf(chart, named, area, grids.get(named) ?? []);
  if (series.length === 0) return undefined;
  return {
    ...kindOf(chart.type),
    series,
    ...(chart.title !== undefined && { title: chart.title }),
    anchor: anchorOf(chart, area),
  };
}

/**
 * Draws the charts made by the program. Charts that the file had are not touched.
 * @returns The relationship id of a drawing to be named in the sheet, where the sheet had none.
 */
export async function writeCharts(
  pack: Package,
  sheetPath: string,
  sheetRoot: XmlElement,
  sheet: SheetSnapshot,
  grids: ReadonlyMap<string, Grid>,
): Promise<string | undefined> {
  const described = sheet.charts.flatMap((chart) => {
    const drawn = describeChart(chart, sheet, grids);
    return drawn ? [{ name: chart.name, drawn }] : [];
  });
  if (described.length === 0) return undefined;
  const { writeXlsx } = await import("hucre/xlsx");
  const drawingId = attributeOf(childOf(sheetRoot, "drawing"), "id");
  const relationship = pack.relationships(sheetPath).find(({ id }) => id === drawingId);
  const drawing = relationship?.target ?? pack.freePath("xl/drawings/drawing", ".xml");
  if (!relationship) pack.add(drawing, DRAWING_TYPE, EMPTY_DRAWING);
  const { root } = pack.edit(drawing);
  for (const { name, drawn } of described) {
    const scratch = Package.unzip(
      await writeXlsx({ sheets: [{ name: sheet.name, rows: [[null]], charts: [drawn] }] }),
    );
    const path = pack.freePath("xl/charts/chart", ".xml");
    pack.add(path, CHART_TYPE, scratch.text("xl/charts/chart1.xml")!);
    const id = pack.relate(drawing, "chart", path);
    const anchor = scratch.document("xl/drawings/drawing1.xml")!.root.children.find(isElement)!;
    nameAnchor(anchor, id, name, root.children.length + 2);
    root.children.push(anchor);
  }
  return relationship ? undefined : pack.relate(sheetPath, "drawing", drawing);
}

/** Ties an anchor to its chart in another drawing. */
function nameAnchor(element: XmlElement, id: string, name: string, number: number): void {
  if (localName(element) === "cNvPr") {
    element.attributes.set("id", String(number));
    element.attributes.set("name", name);
  }
  if (localName(element) === "chart") {
    for (const key of [...element.attributes.keys()]) if (key.endsWith(":id")) element.attributes.delete(key);
    element.attributes.set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    element.attributes.set("r:id", id);
  }
  for (const child of element.children.filter(isElement)) nameAnchor(child, id, name, number);
}

/** The element by which a sheet names its drawing. */
export const drawingElement = (name: string, id: string): XmlElement =>
  makeElement(name, {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": id,
  });
