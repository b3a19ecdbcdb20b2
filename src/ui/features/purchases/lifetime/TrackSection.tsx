import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparedModel, LifetimeComparison } from "../../../../core";
import { yearTicks } from "../../../components/charts/date-ticks";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { chartPage } from "../chart-page";
import { InsertButton } from "./InsertButton";
import { signedPercent } from "./ModelsSection";
import { useMadeFrom } from "./use-page-notes";
import { ViewChoice } from "../../../components/fields/ViewChoice";

type View = "cumulative" | "perPeriod";

const FULL_WIDTH = 320;
const DAY = "yyyy-mm-dd";

interface TrackSectionProps {
  readonly found: LifetimeComparison;
  readonly chosen: ComparedModel;
}

/** Repeat purchases of all customers over time, as made and as expected. */
export function TrackSection({ found, chosen }: TrackSectionProps) {
  const text = useText("lifetime");
  const format = useFormat();
  const madeFrom = useMadeFrom(chosen.kind, found.unit);
  const [ref, width] = useWidth(FULL_WIDTH);
  const [view, setView] = useState<View>("cumulative");
  const { actual, calibrationEnd, pictures } = found;
  const track = pictures.find(({ kind }) => kind === chosen.kind)?.track;
  const { ends } = actual;
  if (track === undefined || ends.length < 2) return null;
  const last = ends.length - 1;
  const expectedName = text("track.expected", { model: text(`models.${chosen.kind}`) });
  const numbers = (place: number, series: "cumulative" | "perPeriod") => ({
    date: format.date(ends[place]!),
    actual: format.number(actual[series][place]!, 0),
    expected: format.number(track[series][place]!, series === "cumulative" ? 0 : 1),
  });
  const errorAt = (place: number) =>
    signedPercent(format.percent, track.cumulative[place]! / actual.cumulative[place]! - 1);
  const { holdout } = chosen;
  const sentence = [
    text("track.sentence", { ...numbers(last, "cumulative"), error: errorAt(last) }),
    ...(holdout === undefined
      ? []
      : [
          text("track.heldOut", {
            actual: format.number(holdout.actual),
            expected: format.number(holdout.expected, 0),
            error: signedPercent(format.percent, holdout.totalError),
          }),
        ]),
  ].join(" ");
  const ticks = yearTicks(ends[0]!, ends[last]!);
  const page = (date: string) =>
    chartPage({
      id: "lifetime_track",
      sheet: text("page.sheets.track"),
      title: text("track.heading"),
      notes: [sentence, madeFrom(date)],
      kind: "scatter-lines",
      columns: [
        { header: text("page.until"), values: ends, numberFormat: DAY },
        { header: text("track.actual"), values: actual[view], numberFormat: "#,##0" },
        { header: expectedName, values: track[view], numberFormat: "#,##0.0", look: "model" },
      ],
    });
  return (
    <Section
      title={text("track.heading")}
      aside={<InsertButton picture={text("track.heading")} page={page} />}
    >
      <ViewChoice
        label={text("track.view")}
        views={(["cumulative", "perPeriod"] as const).map((each) => ({
          view: each,
          name: text(`track.${each}`),
        }))}
        chosen={view}
        onChoose={setView}
      />
      <div ref={ref}>
        <LineChart
          x={ends}
          series={[
            { name: text("track.actual"), kind: "actualLine", y: actual[view] },
            { name: expectedName, kind: "modelLine", y: track[view] },
          ]}
          xTicks={ticks.length > 0 ? ticks : [ends[0]!, ends[last]!]}
          xTick={format.date}
          yTick={(value) => format.number(value)}
          split={
            calibrationEnd === undefined
              ? undefined
              : { at: calibrationEnd, before: text("track.before"), after: text("track.after") }
          }
          width={width}
          label={text("track.label", { sentence })}
          say={(place) => text("track.at", numbers(place, view))}
        />
      </div>
      <Text>{sentence}</Text>
    </Section>
  );
}
