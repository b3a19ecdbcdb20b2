import { Text } from "@fluentui/react-components";
import type { HistoryUnit, LifetimeValues, PurchaseModelKind, ValueDistribution } from "../../../../core";
import { ColumnChart } from "../../../components/charts/ColumnChart";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { chartPage } from "../chart-page";
import { InsertButton } from "./InsertButton";
import { useLifetimeStyles } from "./lifetime.styles";
import { useMoney } from "./use-lifetime";
import { useMadeFrom } from "./use-page-notes";

const FULL_WIDTH = 320;
const TOP_FIFTH = 0.2;
const HISTOGRAM_TICKS = 4;

interface DistributionSectionProps {
  readonly values: LifetimeValues;
  readonly kind: PurchaseModelKind;
  readonly unit: HistoryUnit;
}

/** How the value is spread over the customers, and how much of it the best ones hold. */
export function DistributionSection({ values, kind, unit }: DistributionSectionProps) {
  const text = useText("lifetime");
  const format = useFormat();
  const money = useMoney(values.spend !== undefined);
  const madeFrom = useMadeFrom(kind, unit);
  const { distribution } = values;
  const { histogram } = distribution;
  const bins = Array.from(histogram.counts.keys());
  const edge = (place: number) => histogram.min + place * histogram.binWidth;
  const sentence = [
    text("distribution.total", {
      customers: format.number(distribution.customers),
      total: money(distribution.total, 0),
      mean: money(distribution.mean),
      median: money(distribution.median),
    }),
    ...(distribution.losses > 0
      ? [
          text("distribution.losses", {
            count: distribution.losses,
            shown: format.number(distribution.losses),
          }),
        ]
      : []),
  ].join(" ");
  const page = (date: string) =>
    chartPage({
      id: "lifetime_values",
      sheet: text("page.sheets.histogram"),
      title: text("distribution.heading"),
      notes: [sentence, madeFrom(date)],
      kind: "column",
      columns: [
        {
          header: text("distribution.value"),
          values: bins.map((bin) => `${money(edge(bin))} – ${money(edge(bin + 1))}`),
          numberFormat: "@",
        },
        { header: text("distribution.customers"), values: histogram.counts, numberFormat: "#,##0" },
      ],
    });
  const [ref, width] = useWidth(FULL_WIDTH);
  return (
    <Section
      title={text("distribution.heading")}
      aside={<InsertButton picture={text("distribution.heading")} page={page} />}
    >
      <Text>{sentence}</Text>
      <div ref={ref}>
        <ColumnChart
          series={[{ name: text("distribution.customers"), kind: "actualArea", y: histogram.counts }]}
          xTicks={Array.from(
            { length: HISTOGRAM_TICKS },
            (_, tick) => (bins.length * tick) / (HISTOGRAM_TICKS - 1),
          )}
          xTick={(place) =>
            place === bins.length
              ? text("distribution.more", { value: money(edge(place - 1), 0) })
              : money(edge(place), 0)
          }
          yTick={(value) => format.number(value)}
          width={width}
          label={text("distribution.histogramLabel", { sentence })}
          say={(bin) =>
            text(bin === bins.length - 1 ? "distribution.histogramMore" : "distribution.histogramAt", {
              from: money(edge(bin)),
              to: money(edge(bin + 1)),
              count: format.number(histogram.counts[bin]!),
            })
          }
        />
      </div>
      <Lorenz distribution={distribution} madeFrom={madeFrom} width={width} />
    </Section>
  );
}

interface LorenzProps {
  readonly distribution: ValueDistribution;
  readonly madeFrom: (date: string) => string;
  readonly width: number;
}

function Lorenz({ distribution: { lorenz, top, gini }, madeFrom, width }: LorenzProps) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  if (gini === undefined) return <Text>{text("distribution.noLorenz")}</Text>;
  const shares = (customers: number, value: number) => ({
    customers: format.percent(customers),
    value: format.percent(value, 1),
  });
  const fifth = top.find(({ customers }) => customers === TOP_FIFTH)!;
  const sentence = `${text("distribution.top", shares(fifth.customers, fifth.value))} ${text("distribution.gini", { gini: format.number(gini, 2) })}`;
  const x = lorenz.map(({ customers }) => customers);
  const y = lorenz.map(({ value }) => value);
  const page = (date: string) =>
    chartPage({
      id: "lifetime_lorenz",
      sheet: text("page.sheets.lorenz"),
      title: text("distribution.lorenz"),
      notes: [sentence, madeFrom(date)],
      kind: "scatter-lines",
      columns: [
        { header: text("distribution.shareOfCustomers"), values: x, numberFormat: "0%" },
        { header: text("distribution.share"), values: y, numberFormat: "0%" },
        { header: text("distribution.equal"), values: x, numberFormat: "0%", look: "reference" },
      ],
    });
  return (
    <>
      <div className={styles.heading}>
        <Text weight="semibold">{text("distribution.lorenz")}</Text>
        <InsertButton picture={text("distribution.lorenz")} page={page} />
      </div>
      <LineChart
        x={x}
        series={[
          { name: text("distribution.share"), kind: "actualLine", y },
          { name: text("distribution.equal"), kind: "referenceLine", y: x },
        ]}
        yDomain={[Math.min(0, ...y), 1]}
        xTicks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
        xTick={(share) => format.percent(share)}
        yTick={(share) => format.percent(share)}
        width={width}
        height={190}
        label={text("distribution.lorenzLabel", { sentence })}
        say={(place) => text("distribution.lorenzAt", shares(x[place]!, y[place]!))}
      />
      <Text>{text("distribution.topHeading")}</Text>
      <ul className={styles.list}>
        {top.map(({ customers, value }) => (
          <li key={customers}>{text("distribution.topEntry", shares(customers, value))}</li>
        ))}
      </ul>
      <Text size={200} className={styles.quiet}>
        {text("distribution.gini", { gini: format.number(gini, 2) })}
      </Text>
    </>
  );
}
