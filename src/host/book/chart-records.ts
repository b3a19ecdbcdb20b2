import { formatAddress, formatArea, parseAddress } from "../address";
import type { Area } from "../area";
import type {
  ChartAxisRecord,
  ChartCells,
  ChartLabelRecord,
  ChartRecord,
  ChartSeriesRecord,
} from "./records";
import type { Sheet } from "./sheet";
import type { ChartAxisSnapshot, ChartLabelSnapshot, ChartSeriesSnapshot, ChartSnapshot } from "./snapshot";
import type { BookState } from "./state";

const NO_LEGEND = "Bottom";

/** Percent. */
export const USUAL_BUBBLES = 100;

export const blankAxis = (): ChartAxisRecord => ({
  title: undefined,
  numberFormat: undefined,
  minimum: undefined,
  maximum: undefined,
  reversed: false,
  labels: undefined,
});

export const chartId = (book: BookState): string =>
  `{${book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0004-0000-0000-000000000000}`;

/** Takes a chart of a snapshot into the book. */
export function openChart(book: BookState, sheet: Sheet, chart: ChartSnapshot): void {
  const cell = (address: string | undefined) =>
    address === undefined ? undefined : parseAddress(address)?.area;
  book.charts.push({
    id: chartId(book),
    sheet,
    name: chart.name,
    type: chart.type,
    plotBy: "Columns",
    title: chart.title,
    titleVisible: chart.title !== undefined,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    from: cell(chart.from),
    to: cell(chart.to),
    series: chart.series.map((series, index) => openSeries(book, series, index)),
    axes: { x: { ...blankAxis(), ...chart.xAxis }, y: { ...blankAxis(), ...chart.yAxis } },
    legend: { visible: chart.legend !== undefined, position: chart.legend ?? NO_LEGEND },
    bubbleScale: chart.bubbleScale ?? USUAL_BUBBLES,
    part: chart.part,
  });
}

function openSeries(book: BookState, series: ChartSeriesSnapshot, index: number): ChartSeriesRecord {
  const cells = (reference: string | undefined): ChartCells | undefined => {
    if (reference === undefined) return undefined;
    const found = parseAddress(reference);
    const sheet = found?.sheet === undefined ? undefined : book.sheetByName(found.sheet);
    return found && sheet ? { sheet, area: found.area } : { formula: reference };
  };
  const { name = "" } = series;
  return {
    id: String(index),
    name: name.startsWith("=") ? cells(name.slice(1))! : name,
    values: cells(series.values),
    x: cells(series.x),
    sizes: cells(series.sizes),
    color: series.color,
    lineStyle: series.lineStyle,
    labels: new Map((series.labels ?? []).map(({ index: point, text, place }) => [point, { text, place }])),
  };
}

/** A chart as plain data. */
export function chartSnapshot(book: BookState, chart: ChartRecord): ChartSnapshot {
  const { name, type, title, series, axes, legend, bubbleScale, from, to, part } = chart;
  return {
    name,
    type,
    ...(title !== undefined && { title }),
    series: series.map((one) => seriesSnapshot(book, one)),
    ...withAxis("xAxis", axes.x),
    ...withAxis("yAxis", axes.y),
    ...(bubbleScale !== USUAL_BUBBLES && { bubbleScale }),
    ...(legend.visible && { legend: legend.position }),
    ...(from && { from: formatArea(from) }),
    ...(to && { to: formatArea(to) }),
    ...(part !== undefined && { part }),
  };
}

function withAxis(key: "xAxis" | "yAxis", axis: ChartAxisRecord): Pick<ChartSnapshot, "xAxis" | "yAxis"> {
  const { title, numberFormat, minimum, maximum, reversed, labels } = axis;
  const shown: ChartAxisSnapshot = {
    ...(title !== undefined && { title }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(reversed && { reversed }),
    ...(labels !== undefined && { labels }),
  };
  return Object.keys(shown).length > 0 ? { [key]: shown } : {};
}

function seriesSnapshot(book: BookState, series: ChartSeriesRecord): ChartSeriesSnapshot {
  const { name, values, x, sizes, color, lineStyle, labels } = series;
  const text = typeof name === "string" ? name : `=${referenceOf(book, name)}`;
  return {
    ...(text !== "" && { name: text }),
    ...(values && { values: referenceOf(book, values) }),
    ...(x && { x: referenceOf(book, x) }),
    ...(sizes && { sizes: referenceOf(book, sizes) }),
    ...(color !== undefined && { color }),
    ...(lineStyle !== undefined && { lineStyle }),
    ...(labels.size > 0 && { labels: Array.from(labels, labelSnapshot) }),
  };
}

const labelSnapshot = ([index, { text, place }]: readonly [
  number,
  ChartLabelRecord,
]): ChartLabelSnapshot => ({
  index,
  ...(text !== undefined && { text }),
  ...(place !== undefined && { place }),
});

function referenceOf(book: BookState, cells: ChartCells): string {
  if ("formula" in cells) return cells.formula;
  return book.sheets.includes(cells.sheet) ? formatAddress(cells.sheet.name, cells.area, "$") : "#REF!";
}

/** Moves what the charts draw, and the charts themselves, when rows, columns or cells come or go. */
export function shiftCharts(book: BookState, sheet: Sheet, moved: (area: Area) => Area | undefined): void {
  for (const chart of book.charts) {
    for (const { name, values, x, sizes } of chart.series) {
      for (const cells of [name, values, x, sizes]) {
        if (typeof cells !== "object" || "formula" in cells || cells.sheet !== sheet) continue;
        cells.area = moved(cells.area) ?? cells.area;
      }
    }
    if (chart.sheet !== sheet) continue;
    chart.from = chart.from && (moved(chart.from) ?? chart.from);
    chart.to = chart.to && (moved(chart.to) ?? chart.to);
  }
}
