import { isoOfSerial, serialOfIso } from "../table/date-text";

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The day so many months before another; the last day of a month gives the last day of a month.
 *
 * @param iso "2025-12-31"; what is no date of the calendar comes back as it is.
 */
export function monthsBefore(iso: string, months: number): string {
  const serial = serialOfIso(iso);
  if (serial === undefined) return iso;
  const [year, month, day] = isoOfSerial(serial).split("-").map(Number) as [number, number, number];
  const count = 12 * year + month - 1 - months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lastDay(newYear, newMonth);
  const newDay = day === lastDay(year, month) ? last : Math.min(day, last);
  return [String(newYear).padStart(4, "0"), newMonth, newDay]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
