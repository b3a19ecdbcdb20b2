import { useMemo, useState } from "react";
import { migrationMatrix } from "../../../../core";
import { FlowChart } from "../../../components/charts/FlowChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { ViewChoice } from "../../../components/fields/ViewChoice";
import type { MovesProps } from "./chosen-move";
import { shownCells, shownStates } from "./shown-matrix";
import { useMoveText } from "./use-move-text";

/** More periods would not be legible side by side. */
const MOST_PERIODS = 3;

/** The same moves as ribbons, between the compared periods or over the last three. */
export function FlowSection({ development, matrix, chosen, onChoose }: MovesProps) {
  const text = useText("development");
  const format = useFormat();
  const moveText = useMoveText(development);
  const [ref, width] = useWidth(296);
  const [span, setSpan] = useState<"compared" | "several">("compared");
  const { periods, classes } = development;
  const canSpan = periods.length > 2;
  const matrices = useMemo(() => {
    if (span === "compared" || !canSpan) return [matrix];
    const first = periods.length - MOST_PERIODS;
    return Array.from({ length: MOST_PERIODS - 1 }, (_, step) =>
      migrationMatrix(development, first + step, first + step + 1),
    );
  }, [development, matrix, span, canSpan, periods.length]);
  const shown = shownStates(matrices, classes, {
    unclassed: text("state.unclassed"),
    gained: text("matrix.gained"),
    lost: text("matrix.lost"),
  });
  const steps = matrices.map((each) => shownCells(each, each.counts, shown));
  const labels = [matrices[0]!.from, ...matrices.map(({ to }) => to)].map((at) => periods[at]!.label);
  const place = (state: number) => shown.states.indexOf(state);
  const step = matrices.findIndex(({ from, to }) => from === chosen?.from && to === chosen.to);
  const moveAt = (at: number, before: number, after: number) => ({
    from: matrices[at]!.from,
    to: matrices[at]!.to,
    before: shown.states[before]!,
    after: shown.states[after]!,
  });
  return (
    <Section
      title={text("flow.title")}
      aside={
        canSpan && (
          <ViewChoice
            label={text("flow.periods")}
            views={[
              { view: "compared", name: text("flow.two") },
              { view: "several", name: text("flow.three") },
            ]}
            chosen={span}
            onChoose={setSpan}
          />
        )
      }
    >
      <div ref={ref}>
        <FlowChart
          periods={labels}
          groups={shown.groups}
          steps={steps}
          chosen={
            chosen === undefined || step < 0
              ? undefined
              : { step, before: place(chosen.before), after: place(chosen.after) }
          }
          onChoose={(move) => onChoose(move && moveAt(move.step, move.before, move.after))}
          width={width}
          texts={{
            label: text("flow.label", { from: labels[0]!, to: labels.at(-1)! }),
            count: (count) => format.number(count),
            came: (count) => text("flow.came", { count, shown: format.number(count) }),
            left: (count) => text("flow.left", { count, shown: format.number(count) }),
            move: ({ step: at, before, after }, count) => moveText(moveAt(at, before, after), count),
            up: text("flow.up"),
            down: text("flow.down"),
            stays: text("flow.stays"),
          }}
        />
      </div>
    </Section>
  );
}
