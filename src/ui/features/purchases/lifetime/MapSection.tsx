import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryUnit, LifetimeSetup, LifetimeValues, PurchaseModelKind } from "../../../../core";
import { HeatMap } from "../../../components/charts/HeatMap";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { chartPage } from "../chart-page";
import { InsertButton } from "./InsertButton";
import { useSpan } from "./use-lifetime";
import { useMadeFrom } from "./use-page-notes";
import { ViewChoice } from "../../../components/fields/ViewChoice";

type View = "alive" | "purchases";

const FULL_WIDTH = 320;
const X_TICKS = 4;
/** Rows of the map that are drawn as lines in the workbook. */
const LINES = 4;

interface MapSectionProps {
  readonly values: LifetimeValues;
  readonly kind: PurchaseModelKind;
  readonly unit: HistoryUnit;
  readonly setup: LifetimeSetup;
}

/** Who still is a customer, and who will buy how often, by number and time of the purchases so far. */
export function MapSection({ values: { map }, kind, unit, setup }: MapSectionProps) {
  const text = useText("lifetime");
  const format = useFormat();
  const span = useSpan();
  const madeFrom = useMadeFrom(kind, unit);
  const [ref, width] = useWidth(FULL_WIDTH);
  const [view, setView] = useState<View>("alive");
  const columns = map.recencies.length;
  const rows = map.frequencies.length;
  const age = map.recencies[columns - 1]!;
  if (!(age > 0)) return null;
  const cells = map[view];
  const most = view === "alive" ? 1 : cells.reduce((top, value) => (value > top ? value : top), 0);
  const sentence = text("map.sentence", { age: span(age, unit, 0) });
  const silenceAt = (column: number) => age - map.recencies[column]!;
  const valueText = (value: number) =>
    view === "alive"
      ? text("map.aliveValue", { share: format.percent(value) })
      : text("map.purchasesValue", { count: format.number(value, 1), horizon: span(setup.years, "year") });
  const say = (column: number, row: number) => {
    const value = cells[row * columns + column]!;
    return text("map.at", {
      repeats: format.number(map.frequencies[row]!),
      silence: span(silenceAt(column), unit),
      value: Number.isNaN(value) ? text("map.nothing") : valueText(value),
    });
  };
  const shownRows = Array.from(
    new Set(Array.from({ length: LINES }, (_, at) => Math.round(((rows - 1) * (at + 1)) / LINES))),
  );
  const page = (date: string) =>
    chartPage({
      id: "lifetime_map",
      sheet: text("page.sheets.map"),
      title: `${text("map.heading")} ${text(`map.${view}`)}`,
      notes: [sentence, madeFrom(date)],
      kind: "scatter-lines",
      columns: [
        {
          header: text("map.x", { unit: text(`units.${unit}`) }),
          values: Array.from(map.recencies, (_, column) => silenceAt(column)),
          numberFormat: "0.0",
        },
        ...shownRows.map((row) => ({
          header: text("page.best", { repeats: format.number(map.frequencies[row]!) }),
          values: Array.from({ length: columns }, (_, column) => cells[row * columns + column]!),
          numberFormat: view === "alive" ? "0%" : "0.0",
          look: "model" as const,
        })),
      ],
    });
  const ticks = Array.from({ length: X_TICKS + 1 }, (_, tick) => ((columns - 1) * tick) / X_TICKS + 0.5);
  return (
    <Section title={text("map.heading")} aside={<InsertButton picture={text("map.heading")} page={page} />}>
      <ViewChoice
        label={text("map.view")}
        views={(["alive", "purchases"] as const).map((each) => ({ view: each, name: text(`map.${each}`) }))}
        chosen={view}
        onChoose={setView}
      />
      <div ref={ref}>
        <HeatMap
          values={cells}
          columns={columns}
          rows={rows}
          most={most}
          xTicks={ticks}
          xTick={(value) => format.number(age * (1 - (value - 0.5) / (columns - 1)), 0)}
          yTicks={rowTicks(rows)}
          yTick={(value) => format.number(value - 0.5, 0)}
          axisTitles={{ x: text("map.x", { unit: text(`units.${unit}`) }), y: text("map.y") }}
          valueText={(value) => (view === "alive" ? format.percent(value) : format.number(value, 1))}
          width={width}
          label={text(view === "alive" ? "map.labelAlive" : "map.labelPurchases", { sentence })}
          say={say}
        />
      </div>
      <Text>{sentence}</Text>
    </Section>
  );
}

/** The middles of some rows, the lowest among them. */
function rowTicks(rows: number): number[] {
  const step = [1, 2, 5, 10].find((each) => rows / each <= 8) ?? 10;
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => at * step + 0.5);
}
