import type { UpdateCycle } from "./types";

const MONTHS: Readonly<Record<Exclude<UpdateCycle, "none">, number>> = {
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** The same day so many months later; the last of the month where it has no such day. ISO dates. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

interface ReminderInput {
  /** ISO date of the last run; undefined before the first. */
  readonly lastRun: string | undefined;
  readonly cycle: UpdateCycle;
  /** ISO date up to which the reminder is put off. */
  readonly snoozedUntil?: string | undefined;
  /** ISO date. */
  readonly today: string;
}

/** The day from which on the customers are due to be valued anew; undefined without a cycle or a run. */
export const dueDay = ({ lastRun, cycle }: Pick<ReminderInput, "lastRun" | "cycle">): string | undefined =>
  lastRun === undefined || cycle === "none" ? undefined : monthsLater(lastRun, MONTHS[cycle]);

/** Whether it is time to remind the user of the next valuation. */
export function isDue({ lastRun, cycle, snoozedUntil, today }: ReminderInput): boolean {
  const due = dueDay({ lastRun, cycle });
  return due !== undefined && today >= due && (snoozedUntil === undefined || today >= snoozedUntil);
}
