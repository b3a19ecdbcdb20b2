import { isoOfSerial, serialOfDate } from "../table/date-text";

/** A stretch of time for pictures and tables: weeks of seven days from a first day on, and periods of the calendar. */
export type PeriodUnit = "day" | "week" | "month" | "quarter" | "year";

/** Periods that follow each other without a gap, as serial days. */
export interface Periods {
  readonly unit: PeriodUnit;
  /** First and last day of each. The first may begin, and the last may end, outside the days that are observed. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** First day of the month that is so many months after January 1900. */
const firstOfMonth = (month: number): number =>
  serialOfDate(1900 + Math.floor(month / 12), (month % 12) + 1, 1)!;

/** The periods that cover the days from one to another. */
export function periodsBetween(firstDay: number, lastDay: number, unit: PeriodUnit): Periods {
  const from: number[] = [];
  if (unit === "day" || unit === "week") {
    const length = unit === "day" ? 1 : 7;
    for (let day = firstDay; day <= lastDay; day += length) from.push(day);
    return { unit, from: Int32Array.from(from), to: Int32Array.from(from, (day) => day + length - 1) };
  }
  const [year, month] = isoOfSerial(firstDay).split("-").map(Number) as [number, number];
  const months = MONTHS[unit];
  let start = Math.floor(((year - 1900) * 12 + month - 1) / months) * months;
  const to: number[] = [];
  for (let day = firstOfMonth(start); day <= lastDay; day = firstOfMonth(start)) {
    from.push(day);
    start += months;
    to.push(firstOfMonth(start) - 1);
  }
  return { unit, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** The period of each day between the first and the last day that the periods were made for. */
export function periodOfDays({ from, to }: Periods): {
  readonly firstDay: number;
  readonly period: Int32Array;
} {
  const firstDay = from[0] ?? 0;
  const period = new Int32Array(from.length === 0 ? 0 : to.at(-1)! - firstDay + 1);
  from.forEach((start, at) => period.fill(at, start - firstDay, to[at]! - firstDay + 1));
  return { firstDay, period };
}
