import { formatArea } from "../address";
import type { ChartRecord, ChartSeriesRecord } from "../book/records";
import { valueOf } from "../book/value";
import { invalidArgument } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { areaOf } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import { type ChartScope, type Host, type RangeSelf, type Selves, define, ref } from "./types";

const ofSheet = ({ sheet }: ChartScope, host: Host) =>
  host.book.charts.filter((chart) => chart.sheet === sheet);

const common = keyed<ChartScope>(
  (scope, host) => ofSheet(scope, host).map((chart) => ref("Chart", chart)),
  (scope, key, host) => {
    const found = ofSheet(scope, host).find((chart) => chart.id === key || sameText(chart.name, key));
    return found && ref("Chart", found);
  },
);

type SeriesBy = "Auto" | "Columns" | "Rows";

/** One series a column of numbers (or a row of them), named by its header. */
function seriesOf(host: Host, { sheet, area }: RangeSelf, seriesBy: SeriesBy): ChartSeriesRecord[] {
  const source = areaOf({ sheet, area });
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columnCount > source.rowCount);
  const count = byRows ? source.rowCount : source.columnCount;
  const cell = (series: number, point: number) =>
    valueOf(
      byRows
        ? sheet.cell(source.row + series, source.column + point)
        : sheet.cell(source.row + point, source.column + series),
    );
  const series: ChartSeriesRecord[] = [];
  for (let i = 0; i < count; i++) {
    if (typeof cell(i, 1) !== "number" && typeof cell(i, 0) !== "number") continue;
    const head = cell(i, 0);
    const name =
      typeof head === "string" && head !== ""
        ? head
        : `${host.book.language === "de" ? "Datenreihe" : "Series"}${series.length + 1}`;
    series.push({ id: String(i), name, color: undefined });
  }
  return series;
}

export const chartCollection = define<ChartScope>({
  get: { Count: (scope, host) => ofSheet(scope, host).length },
  items: common.items!,
  item: common.item!,
  call: {
    ...common.call,
    Add: ({ sheet }, [type, source, seriesBy = "Auto"]: [string, unknown, SeriesBy?], host) => {
      if (typeof type !== "string") throw invalidArgument();
      const { book } = host;
      const range = rangeArgument(host, sheet, source);
      const stem = book.language === "de" ? "Diagramm" : "Chart";
      const number = book.charts.filter((chart) => chart.sheet === sheet).length + 1;
      const chart: ChartRecord = {
        id: `{${book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0004-0000-0000-000000000000}`,
        sheet,
        name: `${stem} ${number}`,
        type,
        sourceSheet: range.sheet,
        source: areaOf(range),
        seriesBy,
        title: undefined,
        titleVisible: true,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        from: undefined,
        to: undefined,
        series: seriesOf(host, range, seriesBy),
      };
      book.charts.push(chart);
      return ref("Chart", chart);
    },
  },
});

const box = (key: "left" | "top" | "width" | "height") => ({
  get: (chart: ChartRecord) => chart[key],
  set: (chart: ChartRecord, value: number) => {
    chart[key] = value;
  },
});
const left = box("left");
const top = box("top");
const width = box("width");
const height = box("height");

export const chart = define<ChartRecord>({
  id: (chart) => chart.id,
  get: {
    Id: (chart) => chart.id,
    Name: (chart) => chart.name,
    ChartType: (chart) => chart.type,
    PlotBy: (chart) => (chart.seriesBy === "Rows" ? "Rows" : "Columns"),
    Left: left.get,
    Top: top.get,
    Width: width.get,
    Height: height.get,
  },
  set: {
    Name: (chart, name: string) => {
      chart.name = name;
    },
    ChartType: (chart, type: string) => {
      chart.type = type;
    },
    Left: left.set,
    Top: top.set,
    Width: width.set,
    Height: height.set,
  },
  nav: {
    Title: (chart) => ref("ChartTitle", chart),
    Series: (chart) => ref("ChartSeriesCollection", chart),
    Worksheet: (chart) => ref("Worksheet", chart.sheet),
  },
  call: {
    SetData: (chart, [source, seriesBy = "Auto"]: [unknown, SeriesBy?], host) => {
      const range = rangeArgument(host, chart.sheet, source);
      chart.sourceSheet = range.sheet;
      chart.source = areaOf(range);
      chart.seriesBy = seriesBy;
      chart.series = seriesOf(host, range, seriesBy);
    },
    SetPosition: (chart, [from, to]: [unknown, unknown?], host) => {
      chart.from = formatArea(areaOf(rangeArgument(host, chart.sheet, from)));
      chart.to =
        to === undefined || to === null
          ? undefined
          : formatArea(areaOf(rangeArgument(host, chart.sheet, to)));
    },
    Delete: (chart, _, host) => {
      host.book.charts = host.book.charts.filter((other) => other !== chart);
    },
  },
});

export const chartTitle = define<ChartRecord>({
  get: { Text: (chart) => chart.title ?? "", Visible: (chart) => chart.titleVisible, Overlay: () => false },
  set: {
    Text: (chart, text: string) => {
      chart.title = text;
      chart.titleVisible = true;
    },
    Visible: (chart, visible: boolean) => {
      chart.titleVisible = visible;
      if (!visible) chart.title = undefined;
    },
  },
});

type SeriesSelf = Selves["ChartSeries"];

const seriesList = keyed<ChartRecord>(
  (chart) => chart.series.map((series) => ref("ChartSeries", { chart, series })),
  (chart, key) => {
    const series = chart.series.find(({ id }) => id === key);
    return series && ref("ChartSeries", { chart, series });
  },
);

export const chartSeriesCollection = define<ChartRecord>({
  get: { Count: (chart) => chart.series.length },
  items: seriesList.items!,
  call: only(seriesList.call, "GetItemAt", "GetCount"),
});

export const chartSeries = define<SeriesSelf>({
  get: { Name: ({ series }) => series.name },
  set: {
    Name: ({ series }, name: string) => {
      series.name = name;
    },
  },
});
