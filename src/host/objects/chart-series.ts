import type { ChartCells, ChartRecord } from "../book/records";
import { valueOf } from "../book/value";
import { invalidArgument } from "../host-error";
import { color } from "./color";
import { seriesStem } from "./chart-source";
import { keyed, only } from "./collection";
import { areaOf } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import { type Host, type SeriesSelf, define, ref } from "./types";

const seriesList = keyed<ChartRecord>(
  (chart) => chart.series.map((series) => ref("ChartSeries", { chart, series })),
  (chart, key) => {
    const series = chart.series.find(({ id }) => id === key);
    return series && ref("ChartSeries", { chart, series });
  },
);

const freeId = ({ series }: ChartRecord): string =>
  String(1 + Math.max(-1, ...series.map(({ id }) => Number(id))));

export const chartSeriesCollection = define<ChartRecord>({
  get: { Count: (chart) => chart.series.length },
  items: seriesList.items!,
  call: {
    ...only(seriesList.call, "GetItemAt", "GetCount"),
    Add: (chart, [name, index]: [string?, number?], host) => {
      const series = {
        id: freeId(chart),
        name: name ?? `${seriesStem(host)}${chart.series.length + 1}`,
        values: undefined,
        x: undefined,
        sizes: undefined,
        color: undefined,
        lineStyle: undefined,
        labels: new Map(),
      };
      chart.series.splice(index ?? chart.series.length, 0, series);
      return ref("ChartSeries", { chart, series });
    },
  },
});

function cellsOf({ chart }: SeriesSelf, source: unknown, host: Host): ChartCells {
  const range = rangeArgument(host, chart.sheet, source);
  return { sheet: range.sheet, area: areaOf(range) };
}

function nameOf({ series: { name } }: SeriesSelf): string {
  if (typeof name === "string") return name;
  if ("formula" in name) return name.formula;
  return String(valueOf(name.sheet.cell(name.area.row, name.area.column)) ?? "");
}

function paint({ series }: SeriesSelf, value: string): void {
  series.color = color(value);
}

export const chartSeries = define<SeriesSelf>({
  get: {
    Name: nameOf,
    BubbleScale: ({ chart }) => chart.bubbleScale,
    MarkerBackgroundColor: ({ series }) => series.color ?? "",
    MarkerForegroundColor: ({ series }) => series.color ?? "",
  },
  set: {
    Name: ({ series }, name: string) => {
      series.name = name;
    },
    BubbleScale: ({ chart }, percent: number) => {
      if (!Number.isInteger(percent) || percent < 0 || percent > 300) throw invalidArgument();
      chart.bubbleScale = percent;
    },
    MarkerBackgroundColor: paint,
    MarkerForegroundColor: paint,
  },
  nav: {
    Format: (self) => ref("ChartSeriesFormat", self),
    Points: (self) => ref("ChartPointsCollection", self),
  },
  call: {
    SetValues: (self, [source]: [unknown], host) => {
      self.series.values = cellsOf(self, source, host);
    },
    SetXAxisValues: (self, [source]: [unknown], host) => {
      self.series.x = cellsOf(self, source, host);
    },
    SetBubbleSizes: (self, [source]: [unknown], host) => {
      self.series.sizes = cellsOf(self, source, host);
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
});

export const chartSeriesFormat = define<SeriesSelf>({
  nav: {
    Fill: (self) => ref("ChartFill", self),
    Line: (self) => ref("ChartLineFormat", self),
  },
});

export const chartFill = define<SeriesSelf>({
  call: {
    SetSolidColor: (self, [value]: [string]) => paint(self, value),
  },
});

const CONTINUOUS = "Continuous";

export const chartLineFormat = define<SeriesSelf>({
  get: {
    Color: ({ series }) => series.color ?? "",
    LineStyle: ({ series }) => series.lineStyle ?? CONTINUOUS,
  },
  set: {
    Color: paint,
    LineStyle: ({ series }, style: string) => {
      series.lineStyle = style === CONTINUOUS ? undefined : style;
    },
  },
});
