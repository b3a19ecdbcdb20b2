import fs from "node:fs";
import path from "node:path";
import { isoOfSerial, serialOfIso, type Occasions } from "../../../../src/core";
import { SHARED_DATA } from "../../../helpers/browser-files";

/** One list of days for each customer, each ascending. */
export function occasionsOfDays(lists: readonly (readonly number[])[]): Occasions {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((days, customer) => (starts[customer + 1] = starts[customer]! + days.length));
  return { days: Int32Array.from(lists.flat()), starts };
}

/** The 2,357 customers of the CDNOW sample, several purchases of a day as one. */
export function cdnowOccasions(): Occasions {
  const days = new Map<string, Set<number>>();
  for (const line of fs
    .readFileSync(path.join(SHARED_DATA, "cdnow/CDNOW_sample.txt"), "utf8")
    .trim()
    .split("\n")) {
    const [, customer, date] = line.trim().split(/\s+/) as [string, string, string];
    const iso = date.replace(/(\d{4})(\d{2})(\d{2})/, "$1-$2-$3");
    days.set(customer, (days.get(customer) ?? new Set()).add(dayOf(iso)));
  }
  return occasionsOfDays(Array.from(days.values(), (set) => [...set].sort((one, other) => one - other)));
}

/** Serial day of a date such as "1997-09-30". */
export function dayOf(iso: string): number {
  const day = serialOfIso(iso);
  if (day === undefined || isoOfSerial(day) !== iso) throw new Error(`not a date: ${iso}`);
  return day;
}
