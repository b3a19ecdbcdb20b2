import { Text } from "@fluentui/react-components";
import type { ComparedModel, LifetimeComparison } from "../../../../core";
import { ColumnChart } from "../../../components/charts/ColumnChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { chartPage } from "../chart-page";
import { InsertButton } from "./InsertButton";
import { useMadeFrom } from "./use-page-notes";

const FULL_WIDTH = 320;

interface CountsSectionProps {
  readonly found: LifetimeComparison;
  readonly chosen: ComparedModel;
}

/** How many customers bought again how often, beside what the model expects. */
export function CountsSection({ found, chosen }: CountsSectionProps) {
  const text = useText("lifetime");
  const format = useFormat();
  const madeFrom = useMadeFrom(chosen.kind, found.unit);
  const [ref, width] = useWidth(FULL_WIDTH);
  const counts = found.pictures.find(({ kind }) => kind === chosen.kind)?.counts;
  if (counts === undefined) return null;
  const { actual, expected } = counts;
  const places = Array.from(actual.keys());
  const customers = actual.reduce((sum, count) => sum + count, 0);
  const name = (count: number) =>
    count === places.length - 1 ? text("counts.more", { count: format.number(count) }) : format.number(count);
  const sentence = text("counts.sentence", {
    actual: format.number(actual[0]!),
    share: format.percent(actual[0]! / customers),
    expected: format.number(expected[0]!, 0),
  });
  const expectedName = text("counts.expected", { model: text(`models.${chosen.kind}`) });
  const page = (date: string) =>
    chartPage({
      id: "lifetime_counts",
      sheet: text("page.sheets.counts"),
      title: text("counts.heading"),
      notes: [sentence, madeFrom(date)],
      kind: "column",
      columns: [
        { header: text("counts.repeats"), values: places.map(name), numberFormat: "@" },
        { header: text("counts.actual"), values: actual, numberFormat: "#,##0" },
        { header: expectedName, values: expected, numberFormat: "#,##0.0", look: "model" },
      ],
    });
  return (
    <Section
      title={text("counts.heading")}
      aside={<InsertButton picture={text("counts.heading")} page={page} />}
    >
      <div ref={ref}>
        <ColumnChart
          series={[
            { name: text("counts.actual"), kind: "actualArea", y: actual },
            { name: expectedName, kind: "modelArea", y: expected },
          ]}
          xTicks={places.map((place) => place + 0.5)}
          xTick={(value) => name(Math.floor(value))}
          yTick={(value) => format.number(value)}
          width={width}
          label={text("counts.label", { sentence })}
          say={(place) =>
            text("counts.at", {
              count: place === 1 ? 1 : 2,
              repeats: name(place),
              actual: format.number(actual[place]!),
              expected: format.number(expected[place]!, 1),
            })
          }
        />
      </div>
      <Text>{sentence}</Text>
    </Section>
  );
}
