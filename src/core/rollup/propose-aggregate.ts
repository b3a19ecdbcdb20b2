import { isLabel, topicOf, yearOf, type FactorTopic } from "../proposal/topics";
import type { Column } from "../table/types";
import { shownCell, type RowGroups } from "./group-rows";
import type { Aggregate } from "./types";

/** Headers of shares, rates and averages, which must not be added up. */
const RATIO =
  /%|prozent|percent|quote|\brate\b|anteil|share|marge\b|rabatt|discount|durchschnitt|mittlere|ø|\bavg\b|average|\bmean\b/i;

/** Units with several rows that must agree before a column is taken to be the same for the whole unit. */
const FEWEST_AGREEING = 3;

const ONE_COUNT_PER_ROW = /mahn|dunning|reminder/i;

const BY_TOPIC: Readonly<Record<FactorTopic, (column: Column) => Aggregate>> = {
  margin: () => "sum",
  revenue: () => "sum",
  frequency: () => "sum",
  potential: () => "sum",
  complaints: () => "sum",
  payment: ({ name }) => (ONE_COUNT_PER_ROW.test(name) ? "sum" : "mean"),
  tenure: (column) => (holdsCalendarYears(column) ? "min" : "max"),
  recency: (column) => (holdsCalendarYears(column) ? "max" : "min"),
  satisfaction: () => "newest",
};

/**
 * The aggregate that a column most likely wants: amounts and counts are added up, shares averaged, the first date of a
 * relationship and the last purchase kept, judgements taken from the newest row. A number that is the same in all rows
 * of every unit belongs to the customer and is not added up.
 *
 * @param isDated True when a column says which row is the newest.
 */
export function proposeAggregate(column: Column, groups: RowGroups, isDated: boolean): Aggregate {
  const { kind, name } = column;
  if (kind === "empty" || (kind !== "date" && isLabel(name))) return "first";
  if (kind === "boolean") return "max";
  const topic = topicOf(name);
  if (kind === "date") return topic === "tenure" ? "min" : "max";
  if (kind === "text") return isDated ? "newest" : "common";
  if (isSameInUnits(column, groups)) return "first";
  if (RATIO.test(name)) return "mean";
  return topic === undefined ? "sum" : BY_TOPIC[topic](column);
}

function holdsCalendarYears({ numbers, name }: Column): boolean {
  if (yearOf(name) !== undefined) return false;
  const known = numbers.filter((value) => !Number.isNaN(value));
  return (
    known.length > 0 && known.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100)
  );
}

/** True when no unit has two different values, and enough units with several rows have one other than 0. */
function isSameInUnits(column: Column, { count, starts, rows }: RowGroups): boolean {
  let agreeing = 0;
  for (let unit = 0; unit < count; unit += 1) {
    const start = starts[unit]!;
    const end = starts[unit + 1]!;
    if (end - start < 2) continue;
    const first = shownCell(column, rows[start]!);
    for (let at = start + 1; at < end; at += 1) {
      if (shownCell(column, rows[at]!) !== first) return false;
    }
    if (first !== "" && first !== "0") agreeing += 1;
  }
  return agreeing >= FEWEST_AGREEING;
}
