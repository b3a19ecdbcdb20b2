import { isoOfSerial, serialOfDate, serialOfIso } from "../table/date-text";
import type { Table } from "../table/types";

/** A day that times could be counted to. */
export interface ReferenceDateProposal {
  /** `month` and `half-year`: the last day of the latest one that is complete in the data. */
  readonly kind: "month" | "half-year" | "today";
  /** ISO date. */
  readonly date: string;
}

/** The last day of the period of so many months that a day is in, counted from January. */
function endOfPeriod(year: number, month: number, months: number): number {
  const end = Math.ceil(month / months) * months;
  return serialOfDate(end === 12 ? year + 1 : year, (end % 12) + 1, 1)! - 1;
}

/** The latest period that has data and is over; the one before it where the newest day's period still runs. */
function latestComplete(newest: number, today: number, months: number): number {
  const [year, month] = isoOfSerial(newest).split("-").map(Number) as [number, number];
  const end = endOfPeriod(year, month, months);
  if (end <= today) return end;
  return month > months ? endOfPeriod(year, month - months, months) : endOfPeriod(year - 1, 12, months);
}

function newestDate(table: Table, today: number): number {
  let newest = -Infinity;
  for (const { kind, numbers } of table.columns) {
    if (kind !== "date") continue;
    for (const value of numbers) if (value > newest && value <= today) newest = value;
  }
  return newest;
}

/**
 * Days to which the times of a table are likely counted, the most likely first: the end of the latest month and of the
 * latest half-year that are complete in its dates, and today. Dates that are still to come say nothing about it.
 *
 * @param today ISO date.
 */
export function proposeReferenceDates(table: Table, today: string): readonly ReferenceDateProposal[] {
  const end = serialOfIso(today) ?? Infinity;
  const newest = newestDate(table, end);
  const proposals: ReferenceDateProposal[] = [{ kind: "today", date: today }];
  if (Number.isFinite(newest)) {
    proposals.unshift(
      { kind: "month", date: isoOfSerial(latestComplete(newest, end, 1)) },
      { kind: "half-year", date: isoOfSerial(latestComplete(newest, end, 6)) },
    );
  }
  return proposals.filter(({ date }, index) => proposals.findIndex((each) => each.date === date) === index);
}
