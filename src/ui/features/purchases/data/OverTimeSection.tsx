import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { type PeriodUnit, type Purchases, purchasesOverTime } from "../../../../core";
import { ColumnChart } from "../../../components/charts/ColumnChart";
import { yearOf } from "../../../components/charts/date-ticks";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { chartPage } from "../chart-page";
import { InsertButton } from "../lifetime/InsertButton";
import { useMoney } from "./use-money";

const FULL_WIDTH = 320;

/** Periods of which a narrow picture shows no more than some dozens. */
const UNITS: readonly (readonly [days: number, unit: PeriodUnit])[] = [
  [60, "day"],
  [365, "week"],
  [5 * 366, "month"],
  [15 * 366, "quarter"],
  [Infinity, "year"],
];

/** Purchases period by period: gaps of the list and its seasons can be seen. */
export function OverTimeSection({ purchases }: { readonly purchases: Purchases }) {
  const text = useText("purchaseData");
  const format = useFormat();
  const money = useMoney();
  const [ref, width] = useWidth(FULL_WIDTH);
  const { firstDay, lastDay } = purchases;
  const unit = UNITS.find(([days]) => lastDay - firstDay < days)![1];
  const over = useMemo(() => purchasesOverTime(purchases, unit), [purchases, unit]);
  const { from, to } = over.periods;
  const most = over.purchases.indexOf(Math.max(...over.purchases));
  const sentence = text(`overTime.sentence.${unit}`, {
    mean: format.number(purchases.days.length / from.length, 1),
    most: format.number(over.purchases[most]!),
    from: format.date(Math.max(firstDay, from[most]!)),
    to: format.date(Math.min(lastDay, to[most]!)),
  });
  const places = Array.from(from.keys());
  const years = places.filter((place) => place > 0 && yearOf(from[place]!) !== yearOf(from[place - 1]!));
  const hasYears = years.length > 1;
  const page = (date: string) =>
    chartPage({
      id: "purchases_over_time",
      sheet: text("overTime.title"),
      title: text(`overTime.chart.${unit}`),
      notes: [sentence, text("overTime.made", { date: format.isoDate(date) })],
      kind: "column",
      columns: [
        { header: text("overTime.from"), values: from, numberFormat: "dd.mm.yyyy" },
        { header: text("figures.purchases"), values: over.purchases, numberFormat: "#,##0" },
      ],
    });
  return (
    <Section
      title={text("overTime.title")}
      aside={<InsertButton picture={text("overTime.title")} page={page} />}
    >
      <div ref={ref}>
        <ColumnChart
          series={[{ name: text("figures.purchases"), kind: "actualArea", y: over.purchases }]}
          xTicks={hasYears ? years : [0, from.length - 1].map((place) => place + 0.5)}
          xTick={(value) => {
            const day = from[Math.floor(value)]!;
            return hasYears ? String(yearOf(day)) : format.date(day);
          }}
          yTick={(value) => format.number(value)}
          width={width}
          height={120}
          label={text("overTime.label", { sentence })}
          say={(place) =>
            text("overTime.at", {
              from: format.date(Math.max(firstDay, from[place]!)),
              to: format.date(Math.min(lastDay, to[place]!)),
              count: over.purchases[place]!,
              shown: format.number(over.purchases[place]!),
              firsts: format.number(over.newCustomers[place]!),
              amount: money(over.amounts[place]!),
            })
          }
        />
      </div>
      <Text size={200}>{sentence}</Text>
    </Section>
  );
}
