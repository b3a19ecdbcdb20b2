import { ceilTo, floorTo, friendlyStep } from "../numeric/friendly";
import { quantile } from "../numeric/quantile";
import { isLabel, topicOf, withoutYear, yearOf } from "../proposal/topics";
import type { Column, Table } from "../table/types";
import { growthRates } from "./growth-rates";
import type { AxisValue } from "./types";

const LOW_SHARE = 0.1;
const HIGH_SHARE = 0.9;
const PARTS = 10;
/** Share of the customers who must have a rate of growth. */
const FEWEST_RATES = 0.5;

const OF_LAST_YEAR =
  /(?:\bim )?(?:\bvorjahr(?:es)?\b|\bvj\b|\bprevious year\b|\bprior year\b|\blast year\b|\bpy\b)/i;

type Growth = Extract<AxisValue, { readonly kind: "growth" }>;

/**
 * Growth from the year before the newest to the newest, where the list has a column of money for both ("Umsatz 2023",
 * "Umsatz 2024", "Umsatz Vorjahr"); of revenue before that of contribution, which is often below 0. Those without a rate
 * are judged by the other parts of an axis.
 */
export function proposeGrowth(table: Table): Growth | undefined {
  const money = table.columns.filter(
    ({ kind, name }) => kind === "number" && !isLabel(name) && isMoneyTopic(topicOf(name)),
  );
  const pairs = money
    .flatMap((to) => pairOf(to, money) ?? [])
    .sort((a, b) => rankOf(b.to) - rankOf(a.to) || (yearOf(b.to.name) ?? 0) - (yearOf(a.to.name) ?? 0));
  for (const { from, to } of pairs) {
    const line = lineOf(growthRates(from.numbers, to.numbers));
    if (line !== undefined)
      return { kind: "growth", from: from.name, to: to.name, ...line, missing: "stretch" };
  }
  return undefined;
}

const isMoneyTopic = (topic: ReturnType<typeof topicOf>): boolean =>
  topic === "revenue" || topic === "margin";

const rankOf = ({ name }: Column): number => (topicOf(name) === "revenue" ? 1 : 0);

const seriesOf = (name: string): string => withoutYear(name.replace(OF_LAST_YEAR, ""));

/** The column of the year before; undefined for a column that is not the newest of its series. */
function pairOf(
  to: Column,
  money: readonly Column[],
): { readonly from: Column; readonly to: Column } | undefined {
  if (OF_LAST_YEAR.test(to.name)) return undefined;
  const year = yearOf(to.name);
  const series = money.filter((each) => each !== to && seriesOf(each.name) === seriesOf(to.name));
  if (year !== undefined && series.some(({ name }) => (yearOf(name) ?? 0) > year)) return undefined;
  const from =
    series.find(({ name }) => year !== undefined && yearOf(name) === year - 1) ??
    series.find(({ name }) => OF_LAST_YEAR.test(name));
  return from && { from, to };
}

/** The middle four fifths of the rates on friendly numbers; undefined where too few customers have one, or all the same. */
function lineOf(rates: Float64Array): { readonly worst: number; readonly best: number } | undefined {
  const sorted = rates.filter((rate) => !Number.isNaN(rate)).sort();
  const low = quantile(sorted, LOW_SHARE) ?? 0;
  const high = quantile(sorted, HIGH_SHARE) ?? 0;
  if (sorted.length < FEWEST_RATES * rates.length || !(low < high)) return undefined;
  const step = friendlyStep(high - low, PARTS);
  return { worst: floorTo(low, step), best: ceilTo(high, step) };
}
