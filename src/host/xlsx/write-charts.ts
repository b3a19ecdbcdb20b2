import type { CellSnapshot, ChartSnapshot, SheetSnapshot } from "../book/snapshot";
import { parseAddress } from "../address";
import { parseCell, plainAddress } from "./address";
import { chartXml, type IsText } from "./chart-xml";
import type { Package } from "./package";
import { drawingOf, drawnCharts, readChart, readPlace, type DrawnChart } from "./read-charts";
import { renameAll, type SheetRename } from "./write-renames";
import { childOf, encodeText, makeElement, parseXml, removeChild, textOf, type XmlElement } from "./xml";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

// Where no cells were named, a chart takes this many columns and rows from the first cell on.
const DEFAULT_SIZE = { columns: 7, rows: 15 };

type Grid = readonly (readonly (CellSnapshot | undefined)[] | undefined)[];

/**
 * Draws the charts of a sheet. Those that the file had stay byte for byte as long as nothing about them differs; those
 * that are gone are taken out.
 *
 * @returns The relationship id of a drawing to be named in the sheet, where the sheet had none.
 */
export function writeCharts(
  pack: Package,
  sheetPath: string,
  sheetRoot: XmlElement,
  sheet: SheetSnapshot,
  grids: ReadonlyMap<string, Grid>,
  renames: readonly SheetRename[],
): string | undefined {
  const charts = sheet.charts.map((chart) => renameInChart(chart, renames));
  const known = drawingOf(pack, sheetPath, sheetRoot);
  const isText = textsIn(grids, sheet.name);
  const standing = new Map(drawnCharts(pack, known).map((drawn) => [drawn.part, drawn]));
  const added = charts.filter(({ part }) => part === undefined || !standing.has(part));
  for (const chart of charts) {
    const drawn = standing.get(chart.part ?? "");
    if (drawn) updateChart(pack, known!, drawn, chart, isText);
    standing.delete(chart.part ?? "");
  }
  for (const gone of standing.values()) removeChart(pack, known!, gone);
  if (added.length === 0) return undefined;
  const drawing = known ?? pack.freePath("xl/drawings/drawing", ".xml");
  if (known === undefined) pack.add(drawing, DRAWING_TYPE, EMPTY_DRAWING);
  const { root } = pack.edit(drawing);
  for (const chart of added) {
    const path = pack.freePath("xl/charts/chart", ".xml");
    pack.add(path, CHART_TYPE, chartXml(chart, isText));
    const id = pack.relate(drawing, "chart", path);
    root.children.push(frame(chart, id, root.children.length + 2));
  }
  return known === undefined ? pack.relate(sheetPath, "drawing", drawing) : undefined;
}

function renameInChart(chart: ChartSnapshot, renames: readonly SheetRename[]): ChartSnapshot {
  if (renames.length === 0) return chart;
  const renamed = (text: string) => renameAll(text, renames);
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      ...(series.name?.startsWith("=") && { name: renamed(series.name) }),
      ...(series.values !== undefined && { values: renamed(series.values) }),
      ...(series.x !== undefined && { x: renamed(series.x) }),
      ...(series.sizes !== undefined && { sizes: renamed(series.sizes) }),
    })),
  };
}

/** The first cell that has anything tells what a reference holds. */
const textsIn =
  (grids: ReadonlyMap<string, Grid>, home: string): IsText =>
  (reference) => {
    const found = parseAddress(reference);
    if (!found) return false;
    const grid = grids.get(found.sheet ?? home) ?? [];
    const { row, column, rowCount, columnCount } = found.area;
    for (let r = row; r < Math.min(row + rowCount, grid.length); r++) {
      for (let c = column; c < column + columnCount; c++) {
        const value = grid[r]?.[c]?.v;
        if (value !== undefined && value !== null && value !== "") return typeof value === "string";
      }
    }
    return false;
  };

function updateChart(
  pack: Package,
  drawing: string,
  { anchor, part }: DrawnChart,
  chart: ChartSnapshot,
  isText: IsText,
): void {
  const { name, from, to, part: _, ...drawn } = chart;
  const before = readPlace(anchor);
  if (before.name !== name || before.from !== from || before.to !== to) {
    pack.edit(drawing);
    const frameName = childOf(childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");
    frameName?.attributes.set("name", name);
    if (before.from !== from || before.to !== to) moveAnchor(anchor, chart);
  }
  const known = pack.document(part)!.root;
  if (JSON.stringify(readChart(known)) !== JSON.stringify(drawn)) pack.setText(part, chartXml(chart, isText));
}

function moveAnchor(anchor: XmlElement, chart: ChartSnapshot): void {
  const fresh = frame(chart, "", 0);
  for (const corner of ["from", "to"]) {
    const old = childOf(anchor, corner);
    for (const part of ["col", "colOff", "row", "rowOff"]) {
      const text = textOf(childOf(childOf(fresh, corner), part));
      childOf(old, part)?.children.splice(0, Infinity, text);
    }
  }
}

function removeChart(pack: Package, drawing: string, { anchor, relationship, part }: DrawnChart): void {
  removeChild(pack.edit(drawing).root, anchor);
  pack.unrelate(drawing, relationship);
  for (const { target, external } of pack.relationships(part)) if (!external) pack.remove(target);
  pack.remove(part);
}

/** The frame that ties a chart to its place and its part. */
function frame(chart: ChartSnapshot, id: string, number: number): XmlElement {
  const start = parseCell(plainAddress(chart.from ?? "")) ?? { row: 0, column: 0 };
  const end = parseCell(plainAddress(chart.to ?? "")) ?? {
    row: start.row + DEFAULT_SIZE.rows - 1,
    column: start.column + DEFAULT_SIZE.columns - 1,
  };
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const name = encodeText(chart.name).replaceAll('"', "&quot;");
  return parseXml(
    [
      `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN}">`,
      corner("from", start.row, start.column),
      corner("to", end.row + 1, end.column + 1),
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic>`,
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join(""),
  ).root;
}

/** The element by which a sheet names its drawing. */
export const drawingElement = (name: string, id: string): XmlElement =>
  makeElement(name, { "xmlns:r": OFFICE, "r:id": id });
