import { chartId, blankAxis, USUAL_BUBBLES } from "../book/chart-records";
import type { ChartRecord } from "../book/records";
import { invalidArgument } from "../host-error";
import { plotBy, seriesOf, type SeriesBy } from "./chart-source";
import { keyed, sameText } from "./collection";
import { areaOf } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import { type ChartScope, type Host, define, ref } from "./types";

const ofSheet = ({ sheet }: ChartScope, host: Host) =>
  host.book.charts.filter((chart) => chart.sheet === sheet);

const common = keyed<ChartScope>(
  (scope, host) => ofSheet(scope, host).map((chart) => ref("Chart", chart)),
  (scope, key, host) => {
    const found = ofSheet(scope, host).find((chart) => chart.id === key || sameText(chart.name, key));
    return found && ref("Chart", found);
  },
);

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
      const series = seriesOf(host, range, seriesBy, type);
      const chart: ChartRecord = {
        id: chartId(book),
        sheet,
        name: `${stem} ${number}`,
        type,
        plotBy: plotBy(range, seriesBy),
        title: undefined,
        titleVisible: true,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        from: undefined,
        to: undefined,
        series,
        axes: { x: blankAxis(), y: blankAxis() },
        legend: { visible: series.length > 1, position: "Bottom" },
        bubbleScale: USUAL_BUBBLES,
        part: undefined,
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
    PlotBy: (chart) => chart.plotBy,
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
    Axes: (chart) => ref("ChartAxes", chart),
    Legend: (chart) => ref("ChartLegend", chart),
    Worksheet: (chart) => ref("Worksheet", chart.sheet),
  },
  call: {
    SetData: (chart, [source, seriesBy = "Auto"]: [unknown, SeriesBy?], host) => {
      const range = rangeArgument(host, chart.sheet, source);
      chart.plotBy = plotBy(range, seriesBy);
      chart.series = seriesOf(host, range, seriesBy, chart.type);
    },
    SetPosition: (chart, [from, to]: [unknown, unknown?], host) => {
      const cell = (value: unknown) => areaOf(rangeArgument(host, chart.sheet, value));
      chart.from = cell(from);
      chart.to = to === undefined || to === null ? undefined : cell(to);
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

const SIDES = ["Top", "Bottom", "Left", "Right", "Corner"];

export const chartLegend = define<ChartRecord>({
  get: {
    Visible: ({ legend }) => legend.visible,
    Position: ({ legend }) => legend.position,
    Overlay: () => false,
  },
  set: {
    Visible: ({ legend }, visible: boolean) => {
      legend.visible = visible;
    },
    Position: ({ legend }, position: string) => {
      if (!SIDES.includes(position)) throw invalidArgument();
      legend.position = position;
    },
  },
});
