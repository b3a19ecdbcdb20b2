import { useMemo } from "react";
import type { Scores, ScoringModel } from "../../../core";
import { BorderChart } from "../../components/charts/BorderChart";
import { shortNames } from "../../components/charts/short-names";
import { useWidth } from "../../components/charts/use-width";
import { useGesture } from "../../components/fields/use-gesture";
import { useFormat, useText } from "../../i18n";
import { thresholdRange } from "./class-edits";
import type { ClassFigures } from "./class-figures";
import type { Suggestion } from "./suggestion";

export interface ScoreHistogramProps {
  readonly model: ScoringModel;
  /** The classes with the thresholds that count. */
  readonly counted: Scores["classes"];
  readonly scores: Float64Array;
  readonly figures: readonly ClassFigures[] | undefined;
  readonly suggestion: Suggestion | undefined;
  /** A drag or a visit by keyboard begins. */
  readonly onBegin: () => void;
  readonly onMove: (index: number, from: number, gesture: string) => void;
}

const BINS = 50;

/** The scores of all customers with the borders of the classes, to move where they are thresholds. */
export function ScoreHistogram(props: ScoreHistogramProps) {
  const { model, counted, scores, figures, suggestion, onBegin, onMove } = props;
  const text = useText("classes");
  const format = useFormat();
  const gesture = useGesture();
  const [frame, width] = useWidth(288);
  const counts = useMemo(() => countByPoints(scores), [scores]);
  const { bound, list } = counted;
  const marks = shortNames(list.map(({ name }) => name));

  const bands = list.map(({ from, color }, index) => ({
    from,
    to: list[index - 1]?.from ?? 100,
    color,
    mark: marks[index]!,
  }));
  const borders = list.slice(0, -1).map(({ name, from }, index) => ({
    value: from,
    ...thresholdRange(list, index),
    label: text("chart.border", { name }),
    valueText: text(bound === ">" ? "chart.above" : "chart.from", {
      name,
      points: format.number(from, 4),
      count: figures?.[index]?.count ?? 0,
      customers: format.number(figures?.[index]?.count ?? 0),
    }),
  }));
  const begin = () => {
    gesture.begin();
    onBegin();
  };
  return (
    <div ref={frame}>
      <BorderChart
        counts={counts}
        bands={bands}
        borders={borders}
        isFixed={model.classes.rule !== undefined}
        suggested={
          suggestion && {
            values: suggestion.list.slice(0, -1).map(({ from }) => from),
            marks: suggestion.counts.map((count) => format.number(count)),
          }
        }
        width={width}
        label={text("chart.label")}
        tick={(value) => format.number(value)}
        onBegin={begin}
        onMove={(index, from) => onMove(index, from, gesture.name())}
      />
    </div>
  );
}

function countByPoints(scores: Float64Array): readonly number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const score of scores) {
    if (!Number.isNaN(score)) counts[Math.min(BINS - 1, Math.floor((score / 100) * BINS))]! += 1;
  }
  return counts;
}
