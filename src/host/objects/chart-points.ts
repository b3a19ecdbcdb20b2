import type { ChartLabelRecord } from "../book/records";
import { invalidArgument } from "../host-error";
import { type PointSelf, type SeriesSelf, define, ref } from "./types";

const AUTO = "BestFit";
const PLACES = ["Right", "Left", "Top", "Bottom", "Center", "InsideEnd", "InsideBase", "OutsideEnd", AUTO];

/** How many cells the values of a series take. */
const countOf = ({ series: { values } }: SeriesSelf): number =>
  values === undefined || "formula" in values ? 0 : values.area.rowCount * values.area.columnCount;

export const chartPoints = define<SeriesSelf>({
  get: { Count: countOf },
  call: {
    GetCount: countOf,
    GetItemAt: (self, [index]: [number]) => {
      if (!(index >= 0 && index < countOf(self))) throw invalidArgument();
      return ref("ChartPoint", { ...self, index });
    },
  },
});

const labelOf = ({ series, index }: PointSelf): ChartLabelRecord | undefined => series.labels.get(index);

/** The label of a point; one that has none gets it. */
function shownLabel({ series, index }: PointSelf): ChartLabelRecord {
  const label = series.labels.get(index) ?? { text: undefined, place: undefined };
  series.labels.set(index, label);
  return label;
}

export const chartPoint = define<PointSelf>({
  get: { HasDataLabel: (self) => labelOf(self) !== undefined },
  set: {
    HasDataLabel: (self, shown: boolean) => {
      if (shown) shownLabel(self);
      else self.series.labels.delete(self.index);
    },
  },
  nav: { DataLabel: (self) => ref("ChartDataLabel", self) },
});

export const chartDataLabel = define<PointSelf>({
  get: {
    Text: (self) => labelOf(self)?.text ?? "",
    Position: (self) => labelOf(self)?.place ?? AUTO,
  },
  set: {
    Text: (self, text: string) => {
      shownLabel(self).text = text;
    },
    Position: (self, place: string) => {
      if (!PLACES.includes(place)) throw invalidArgument();
      shownLabel(self).place = place === AUTO ? undefined : place;
    },
  },
});
