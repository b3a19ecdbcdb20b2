import type { HistoryUnit } from "./types";

/** Days in a time unit; months and years by their mean length in the Julian calendar. */
export const DAYS_IN_UNIT: Readonly<Record<HistoryUnit, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  year: 365.25,
};
