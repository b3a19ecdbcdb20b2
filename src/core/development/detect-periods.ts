import { type PeriodKind, type PeriodMark, periodMark } from "./period-mark";
import type { ColumnSeries } from "./setup";

/** Names that tell the same of one period after the other. */
export interface DetectedPeriods {
  readonly kind: PeriodKind;
  /** Oldest first; "" for the present, where only earlier periods are named so. */
  readonly labels: readonly string[];
  /** When each period begins, in months; only differences count. */
  readonly months: readonly number[];
  /** `headers` in the order of `labels`. */
  readonly series: readonly ColumnSeries[];
}

interface Named {
  readonly name: string;
  readonly mark: PeriodMark;
}

/** Two digits are years where all of them lie in these, and there are no more than a list has years. */
const WEAK_YEARS = { from: 15 * 12 + 24_000, to: 39 * 12 + 24_000, most: 6 };

const groupKey = ({ stem, kind, hasYear }: PeriodMark) =>
  `${kind} ${hasYear ? "dated" : ""} ${stem.toLowerCase()}`;

function isSeries(members: readonly Named[]): boolean {
  const months = new Set(members.map(({ mark }) => mark.months));
  if (months.size < 2) return false;
  if (!members.every(({ mark }) => mark.weak)) return true;
  return (
    months.size <= WEAK_YEARS.most &&
    [...months].every((each) => each >= WEAK_YEARS.from && each <= WEAK_YEARS.to)
  );
}

/** "Umsatz" beside "Umsatz Vorjahr" is this year's. */
function withPresent(names: readonly string[], members: readonly Named[]): readonly Named[] {
  const [{ mark }] = members as [Named];
  if (mark.kind !== "relative" || members.some((each) => each.mark.months === 0)) return members;
  const present = names.find((name) => name.trim().toLowerCase() === mark.stem.toLowerCase());
  if (present === undefined || present.trim() === "") return members;
  return [...members, { name: present, mark: { ...mark, months: 0, label: "" } }];
}

/**
 * Finds headers, or names of sheets and tables, that differ in nothing but the period that they name: years ("Umsatz
 * 2023", "2023 Umsatz", "Umsatz_23", "FY23", "GJ 2023/24"), halves ("H1 2024", "1. Hj. 2024"), quarters, months, days,
 * and "Vorjahr" beside "lfd. Jahr". Numbers that are no periods ("ISO 9001", "Artikel 4711") are left alone.
 *
 * @returns One entry per kind of period, those with most names first; each has two periods or more.
 */
export function detectPeriods(names: readonly string[]): readonly DetectedPeriods[] {
  const groups = new Map<string, Named[]>();
  for (const name of names) {
    const mark = periodMark(name);
    if (mark === undefined) continue;
    const key = groupKey(mark);
    groups.set(key, [...(groups.get(key) ?? []), { name, mark }]);
  }
  const byKind = new Map<string, (readonly Named[])[]>();
  for (const members of groups.values()) {
    const series = withPresent(names, members);
    if (!isSeries(series)) continue;
    const [{ mark }] = series as [Named];
    const kind = `${mark.kind} ${String(mark.hasYear)}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), series]);
  }
  return [...byKind.values()]
    .sort((a, b) => b.flat().length - a.flat().length)
    .map((series) => detected(series));
}

function detected(groups: readonly (readonly Named[])[]): DetectedPeriods {
  const labels = new Map<number, string>();
  for (const { mark } of groups.flat()) if (!labels.get(mark.months)) labels.set(mark.months, mark.label);
  const months = [...labels.keys()].sort((a, b) => a - b);
  return {
    kind: groups[0]![0]!.mark.kind,
    labels: months.map((each) => labels.get(each)!),
    months,
    series: groups.map((members) => ({
      name: members.at(-1)!.mark.stem,
      headers: months.map((each) => members.find(({ mark }) => mark.months === each)?.name ?? ""),
    })),
  };
}

/**
 * Months from one period to another by their labels; a year for each step where the labels do not tell.
 *
 * @param steps How many periods lie between them.
 */
export function monthsBetween(from: string, to: string, steps: number): number {
  const [earlier, later] = [periodMark(from), to === "" ? undefined : periodMark(to)];
  if (earlier?.kind === "relative" && later === undefined) return -earlier.months;
  if (earlier === undefined || later === undefined || earlier.kind !== later.kind) return 12 * steps;
  const months = Math.round(later.months - earlier.months);
  return months > 0 ? months : 12 * steps;
}
