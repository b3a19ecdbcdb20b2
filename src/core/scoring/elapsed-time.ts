import type { ElapsedUnit } from "../model/types";

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Months since the year 0, and the day in its month, of an Excel serial day. */
function calendarPlace(serial: number): { readonly months: number; readonly day: number } {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS_PER_DAY);
  return { months: date.getUTCFullYear() * 12 + date.getUTCMonth(), day: date.getUTCDate() };
}

/**
 * Whole units of the calendar from a date to the reference date, as Excel's DATEDIF counts them; 0 for a date that is
 * still to come.
 *
 * @param serial Excel serial day (1900 system, from March 1900); NaN gives NaN.
 */
export function elapsedTime(serial: number, reference: number, unit: ElapsedUnit): number {
  if (Number.isNaN(serial)) return NaN;
  const days = Math.floor(reference) - Math.floor(serial);
  if (days <= 0) return 0;
  if (unit === "days") return days;
  const from = calendarPlace(serial);
  const to = calendarPlace(reference);
  const months = to.months - from.months - (to.day < from.day ? 1 : 0);
  return unit === "months" ? months : Math.floor(months / 12);
}

/** {@link elapsedTime} for a column of dates. */
export const elapsedTimes = (serials: Float64Array, reference: number, unit: ElapsedUnit): Float64Array =>
  serials.map((serial) => elapsedTime(serial, reference, unit));
