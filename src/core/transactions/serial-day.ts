import { serialOfDate } from "../table/date-text";

/** 31 December 9999, the last day of Excel's calendar. */
export const LAST_SERIAL_DAY = 2_958_465;

/** Whether a number is a day, or a time of a day, of Excel's calendar (1900 system). */
export const isSerialDay = (date: number): boolean => date >= 1 && date < LAST_SERIAL_DAY + 1;

/** A number as an Excel serial day; one of eight figures such as 20250131 is a date too. Undefined for any other. */
export function dateOfNumber(value: number): number | undefined {
  if (isSerialDay(value)) return value;
  if (!Number.isInteger(value)) return undefined;
  return serialOfDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}
