import type { ChartAxisRecord, ChartRecord } from "../book/records";
import { invalidArgument } from "../host-error";
import { type AxisSelf, define, ref } from "./types";

const WITHOUT_AXES = /^(Pie|Doughnut|BarOfPie|3DPie)/;

function axisOf(chart: ChartRecord, axis: ChartAxisRecord) {
  if (chart.series.length === 0 || WITHOUT_AXES.test(chart.type)) throw invalidArgument();
  return ref("ChartAxis", { chart, axis });
}

export const chartAxes = define<ChartRecord>({
  nav: {
    CategoryAxis: (chart) => axisOf(chart, chart.axes.x),
    ValueAxis: (chart) => axisOf(chart, chart.axes.y),
  },
});

/** "" leaves the border to Excel. */
const limit = (key: "minimum" | "maximum") => (self: AxisSelf, value: number | string) => {
  if (typeof value !== "number" && value !== "") throw invalidArgument();
  self.axis[key] = value === "" ? undefined : Number(value);
};

const BESIDE = "NextToAxis";
const LABEL_PLACES = [BESIDE, "High", "Low", "None"];

export const chartAxis = define<AxisSelf>({
  get: {
    NumberFormat: ({ axis }) => axis.numberFormat ?? "General",
    LinkNumberFormat: ({ axis }) => axis.numberFormat === undefined,
    ReversePlotOrder: ({ axis }) => axis.reversed,
    TickLabelPosition: ({ axis }) => axis.labels ?? BESIDE,
  },
  set: {
    NumberFormat: ({ axis }, format: string) => {
      axis.numberFormat = format;
    },
    LinkNumberFormat: ({ axis }, isLinked: boolean) => {
      if (isLinked) axis.numberFormat = undefined;
    },
    ReversePlotOrder: ({ axis }, isReversed: boolean) => {
      axis.reversed = isReversed;
    },
    TickLabelPosition: ({ axis }, position: string) => {
      if (!LABEL_PLACES.includes(position)) throw invalidArgument();
      axis.labels = position === BESIDE ? undefined : position;
    },
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
  },
  nav: { Title: (self) => ref("ChartAxisTitle", self) },
});

export const chartAxisTitle = define<AxisSelf>({
  get: { Text: ({ axis }) => axis.title ?? "", Visible: ({ axis }) => axis.title !== undefined },
  set: {
    Text: ({ axis }, text: string) => {
      axis.title = text;
    },
    Visible: ({ axis }, visible: boolean) => {
      if (!visible) axis.title = undefined;
    },
  },
});
