import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { MoveMatrix } from "../../../components/charts/MoveMatrix";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { ViewChoice } from "../../../components/fields/ViewChoice";
import { useAmounts } from "../use-amounts";
import type { MovesProps } from "./chosen-move";
import { amountFigures, amountScale, type MatrixView, shareFigures } from "./matrix-figures";
import { shownCells, shownStates } from "./shown-matrix";
import { useMoveText } from "./use-move-text";

/** How many customers went from each class to each other one, in numbers, shares or amounts. */
export function MatrixSection({ development, matrix, chosen, onChoose }: MovesProps) {
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const moveText = useMoveText(development);
  const [view, setView] = useState<MatrixView>("counts");
  const names = {
    unclassed: text("state.unclassed"),
    gained: text("matrix.gained"),
    lost: text("matrix.lost"),
  };
  const shown = shownStates([matrix], development.classes, names);
  const { states } = shown;
  const { from, to, absent } = matrix;
  const counts = shownCells(matrix, matrix.counts, shown);
  const labels = { from: development.periods[from]!.label, to: development.periods[to]!.label };
  // Those who left have no later amount: what was lost is what they brought.
  const brought = shownCells(
    matrix,
    matrix.after.map((amount, at) => (at % matrix.states === absent ? matrix.before[at]! : amount)),
    shown,
  );
  const scale = amountScale(brought);
  const figures = {
    counts: () => undefined,
    shares: () => shareFigures(counts, format),
    amounts: () => amountFigures(brought, scale, format),
  };
  const hints = {
    counts: () => text("matrix.hint.counts", labels),
    shares: () => text("matrix.hint.shares", labels),
    amounts: () => text(`matrix.amounts.${scale.unit}`, { ...labels, amount: amounts.name }),
  };
  const views: readonly MatrixView[] =
    amounts.name === "" ? ["counts", "shares"] : ["counts", "shares", "amounts"];
  const place = (state: number) => states.indexOf(state);
  const isHere = chosen?.from === from && chosen.to === to;
  return (
    <Section title={text("matrix.title")}>
      <ViewChoice
        label={text("matrix.views")}
        views={views.map((each) => ({ view: each, name: text(`matrix.view.${each}`) }))}
        chosen={view}
        onChoose={setView}
      />
      <MoveMatrix
        before={shown.before}
        after={shown.after}
        counts={counts}
        sameAfter={(at) => (states[at] === absent ? undefined : at)}
        chosen={isHere ? { before: place(chosen.before), after: place(chosen.after) } : undefined}
        onChoose={(move) =>
          onChoose(move && { from, to, before: states[move.before]!, after: states[move.after]! })
        }
        figures={figures[view]()}
        texts={{
          hint: hints[view](),
          corner: text("matrix.corner"),
          total: text("matrix.total"),
          move: ({ before, after }, count) =>
            moveText({ from, to, before: states[before]!, after: states[after]! }, count),
        }}
      />
      <Text size={200}>
        {text("matrix.stayed", {
          share: format.percent(stayed(matrix)),
          ...labels,
        })}
      </Text>
    </Section>
  );
}

/** Share of the customers with a class in both periods who kept it. */
function stayed({ counts, states, unclassed }: MovesProps["matrix"]): number {
  let both = 0;
  let same = 0;
  for (let before = 0; before < unclassed; before++)
    for (let after = 0; after < unclassed; after++) {
      const count = counts[before * states + after]!;
      both += count;
      if (before === after) same += count;
    }
  return both === 0 ? NaN : same / both;
}
