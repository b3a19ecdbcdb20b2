import type { Page, PageAxis, PageChart, PageSeries } from "../workbook";
import { rangeOn } from "./ranges";
import { supports } from "./support";
import { partText, setPartText } from "./xml-part";

const TYPES = {
  line: "Line",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
  area: "Area",
  scatter: "XYScatter",
  "scatter-lines": "XYScatterLinesNoMarkers",
  bubble: "Bubble",
} as const satisfies Record<PageChart["kind"], string>;

const SIDES = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const;

const chartName = (pageId: string, at: number): string => `Kundenwert_${pageId}_${at}`;

/** Draws the charts of a page; what they show stands in its cells already. */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { id, charts = [] }: Page,
): Promise<void> {
  const drawn = charts.map((chart, at) => {
    const added = sheet.charts.add(TYPES[chart.kind], rangeOn(sheet, chart.series[0]!.y), "Columns");
    added.name = chartName(id, at + 1);
    added.series.load("count");
    return { chart, added };
  });
  if (drawn.length === 0) return;
  await context.sync();
  for (const { chart, added } of drawn) {
    const guessed = added.series.count;
    for (const series of chart.series) drawSeries(sheet, added, series, chart);
    // A chart without any series has no axes: what Excel has made of the cells goes last.
    for (let at = 0; at < guessed; at++) added.series.getItemAt(0).delete();
    dress(sheet, added, chart);
  }
  await context.sync();
}

function drawSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { name, x, y, size, labels = [], color, dashed }: PageSeries,
  { kind, bubbleScale }: PageChart,
): void {
  const series = chart.series.add(name);
  series.setValues(rangeOn(sheet, y));
  if (x) series.setXAxisValues(rangeOn(sheet, x));
  if (size) series.setBubbleSizes(rangeOn(sheet, size));
  if (bubbleScale !== undefined && supports("1.9")) series.bubbleScale = bubbleScale;
  if (supports("1.8")) labels.forEach((text, at) => label(series, at, text));
  const isLine = kind === "line" || kind === "scatter-lines";
  if (dashed && isLine) series.format.line.lineStyle = "Dash";
  if (color === undefined) return;
  if (isLine) series.format.line.color = color;
  else if (kind === "scatter") {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
}

function label(series: Excel.ChartSeries, at: number, text: string): void {
  if (text === "") return;
  const point = series.points.getItemAt(at);
  point.hasDataLabel = true;
  point.dataLabel.text = text;
  point.dataLabel.position = "Right";
}

function dress(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { kind, title, legend, xAxis, yAxis, place }: PageChart,
): void {
  if (title === undefined) chart.title.visible = false;
  else chart.title.text = title;
  chart.legend.visible = legend !== undefined;
  if (legend !== undefined) chart.legend.position = SIDES[legend];
  if (kind === "bar" || kind === "stacked-bar") {
    // Bars are read from the top like the cells that they show; their scale stays below them.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.tickLabelPosition = "High";
  }
  if (kind === "stacked-bar") chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (xAxis) dressAxis(chart.axes.categoryAxis, xAxis);
  if (yAxis) dressAxis(chart.axes.valueAxis, yAxis);
  const corner = (row: number, column: number) =>
    rangeOn(sheet, { row, column, rowCount: 1, columnCount: 1 });
  chart.setPosition(
    corner(place.row, place.column),
    corner(place.row + place.rowCount - 1, place.column + place.columnCount - 1),
  );
}

function dressAxis(axis: Excel.ChartAxis, { title, numberFormat, min, max }: PageAxis): void {
  if (title !== undefined) axis.title.text = title;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
}

/** Takes the charts of a page away; those of others stay. */
export async function removeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  id: string,
): Promise<void> {
  const { charts } = sheet;
  charts.load("items/name");
  await context.sync();
  const prefix = chartName(id, 0).slice(0, -1);
  for (const chart of charts.items) if (chart.name.startsWith(prefix)) chart.delete();
  await context.sync();
}

const namespaceOf = (id: string): string => `urn:kundenwert:charts:${id}`;

/**
 * Keeps the charts of a page in the workbook, from where an undo brings them back: Excel does not tell add-ins all that
 * they have set about a chart.
 */
export async function keepCharts(
  context: Excel.RequestContext,
  { id, charts = [] }: Pick<Page, "id" | "charts">,
): Promise<void> {
  await setPartText(context, namespaceOf(id), charts.length === 0 ? undefined : JSON.stringify(charts));
}

/** The charts that a page was written with. */
export async function keptCharts(context: Excel.RequestContext, id: string): Promise<readonly PageChart[]> {
  const text = await partText(context, namespaceOf(id));
  return text === undefined ? [] : (JSON.parse(text) as PageChart[]);
}
