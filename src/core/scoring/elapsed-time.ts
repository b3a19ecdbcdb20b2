import type { ElapsedUnit } from "../model/types";

/** Excel's day 0 counted from 1 March of the year 0; in years that begin with March, leap days come last. */
const SERIAL_ZERO = 693_899;
const DAYS_OF_400_YEARS = 146_097;
/** A month of the count below has room for 31 days and a gap. */
const PLACES_PER_MONTH = 32;
/** The days on either side of 1970 that JavaScript has dates for. */
const MOST_DAYS = 1e8;
const SERIAL_OF_1970 = 25_569;

/**
 * Where an Excel serial day stands in the calendar: 32 for every month from March of the year 0 on, and the day in its
 * month. Between two places lie as many whole months as the difference holds 32s. NaN for days beyond all dates.
 *
 * The arithmetic is that of Howard Hinnant's "chrono-compatible low-level date algorithms", `civil_from_days`.
 */
function calendarPlace(serial: number): number {
  const day = Math.floor(serial);
  if (!(Math.abs(day - SERIAL_OF_1970) <= MOST_DAYS)) return NaN;
  const days = day + SERIAL_ZERO;
  const cycle = Math.floor(days / DAYS_OF_400_YEARS);
  const inCycle = days - cycle * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const year = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const inMonth = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return ((400 * cycle + year) * 12 + month) * PLACES_PER_MONTH + inMonth;
}

/** {@link elapsedTime} with the reference date's place looked up already. */
function unitsUntil(reference: number, referencePlace: number, serial: number, unit: ElapsedUnit): number {
  if (Number.isNaN(serial)) return NaN;
  const days = Math.floor(reference) - Math.floor(serial);
  if (days <= 0) return 0;
  if (unit === "days") return days;
  const months = Math.floor((referencePlace - calendarPlace(serial)) / PLACES_PER_MONTH);
  return unit === "months" ? months : Math.floor(months / 12);
}

/**
 * Whole units of the calendar from a date to the reference date, as Excel's DATEDIF counts them; 0 for a date that is
 * still to come.
 *
 * @param serial Excel serial day (1900 system, from March 1900); NaN gives NaN.
 */
export const elapsedTime = (serial: number, reference: number, unit: ElapsedUnit): number =>
  unitsUntil(reference, calendarPlace(reference), serial, unit);

/** {@link elapsedTime} for a column of dates. */
export function elapsedTimes(serials: Float64Array, reference: number, unit: ElapsedUnit): Float64Array {
  const place = calendarPlace(reference);
  return serials.map((serial) => unitsUntil(reference, place, serial, unit));
}
