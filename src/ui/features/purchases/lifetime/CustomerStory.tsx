import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChosenValues } from "../../../../app";
import { aliveHistory, type HistoryUnit, type LifetimeSetup, type ValueIntervals } from "../../../../core";
import { yearTicks } from "../../../components/charts/date-ticks";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { chartPage } from "../chart-page";
import { InsertButton } from "./InsertButton";
import { useLifetimeStyles } from "./lifetime.styles";
import { useMoney, useSpan } from "./use-lifetime";
import { useMadeFrom } from "./use-page-notes";

const FULL_WIDTH = 320;

interface CustomerStoryProps {
  readonly name: string;
  /** Row of the values. */
  readonly row: number;
  readonly answer: ChosenValues;
  readonly unit: HistoryUnit;
  readonly setup: LifetimeSetup;
  readonly intervals: ValueIntervals | undefined;
}

/** One customer in sentences, and how sure it was at each time that it still was one. */
export function CustomerStory({ name, row, answer, unit, setup, intervals }: CustomerStoryProps) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const span = useSpan();
  const { chosen, values } = answer;
  const hasAmounts = values.spend !== undefined;
  const money = useMoney(hasAmounts);
  const madeFrom = useMadeFrom(chosen.kind, unit);
  const [ref, width] = useWidth(FULL_WIDTH);
  const purchases = usePurchases(({ cleaned }) => cleaned?.purchases);
  const code = values.histories.customers[row]!;
  const history = useMemo(
    () => purchases && aliveHistory(purchases, code, unit, chosen.model),
    [purchases, code, unit, chosen.model],
  );
  if (purchases === undefined || history === undefined) return null;
  const { times, alive } = history;
  const bought = purchases.days.subarray(purchases.starts[code]!, purchases.starts[code + 1]!);
  const { forecasts } = values;
  const horizon = span(setup.years, "year");
  const figures = {
    horizon,
    purchases: format.number(forecasts.purchases[row]!, 1),
    spend: money(forecasts.spend[row]!),
    revenue: money(forecasts.revenue[row]!),
  };
  const value = money(forecasts.value[row]!);
  const sentences = [
    text("customer.alive", { name, alive: format.percent(forecasts.alive[row]!) }),
    text(hasAmounts ? "customer.expected" : "customer.expectedCount", figures),
    intervals === undefined
      ? text("customer.value", { value })
      : text("customer.valueRange", {
          value,
          low: money(intervals.low[row]!),
          high: money(intervals.high[row]!),
        }),
  ].join(" ");
  const last = times.length - 1;
  const ticks = yearTicks(times[0]!, times[last]!);
  const at = (place: number) => ({
    date: format.date(Math.floor(times[place]! + 1e-6)),
    alive: format.percent(alive[place]!, 1),
  });
  const page = (date: string) =>
    chartPage({
      id: "lifetime_customer",
      sheet: text("page.sheets.customer"),
      title: name,
      notes: [sentences, madeFrom(date)],
      kind: "scatter-lines",
      columns: [
        { header: text("page.date"), values: times, numberFormat: "yyyy-mm-dd" },
        { header: text("customer.chart"), values: alive, numberFormat: "0%", look: "model" },
      ],
    });
  return (
    <div className={styles.stack}>
      <div className={styles.heading}>
        <Text weight="semibold">{name}</Text>
        <InsertButton picture={name} page={page} />
      </div>
      <Text>{sentences}</Text>
      {times[last]! > times[0]! && (
        <div ref={ref}>
          <LineChart
            x={times}
            series={[{ name: text("customer.chart"), kind: "accentLine", y: alive }]}
            yDomain={[0, 1]}
            xTicks={ticks.length > 0 ? ticks : [times[0]!, times[last]!]}
            xTick={(day) => format.date(Math.floor(day + 1e-6))}
            yTick={(share) => format.percent(share)}
            events={bought}
            width={width}
            height={140}
            label={text("customer.chartLabel", {
              name,
              date: format.date(bought[0]!),
              alive: format.percent(forecasts.alive[row]!),
              count: bought.length,
            })}
            say={(place) => text("customer.at", at(place))}
          />
          <Text size={200} className={styles.quiet}>
            {text("customer.purchases")}
          </Text>
        </div>
      )}
    </div>
  );
}
