import { quantile } from "../numeric/quantile";
import { findColumn } from "../table/find-column";
import { isoOfSerial, serialOfIso } from "../table/date-text";
import { textCounts } from "../table/column-summary";
import type { Table } from "../table/types";
import { periodsBetween } from "./calendar-periods";
import { columnCodes } from "./column-codes";
import { gatherPurchases } from "./gather-purchases";
import { USUAL_DECISIONS, type TransactionRoles, type TransactionSetup } from "./setup";
import { dayColumn, NO_DAY } from "./transaction-columns";
import type { HistoryUnit } from "./types";

/** A setup to start from, and what it rests on. */
export interface SetupProposal {
  readonly setup: TransactionSetup;
  /** Serial days of the first and the latest purchase until today; absent where there is none. */
  readonly earliest?: number;
  readonly latest?: number;
  /** Whether the reference date is the latest day, or the end of its month, to which the list seems to go. */
  readonly reference: "latest-day" | "month-end" | "today";
  /** Half of the pauses between two days with a purchase of one customer are shorter; absent where nobody came back. */
  readonly medianPause?: number;
}

/** Days with purchases may be missing at the end of a month for so many usual pauses, and no longer than this. */
const PAUSES_AT_END = 3;
const DAYS_AT_END = 7;

/** The unit in which a pause of so many days is told in a few to some dozens. */
const UNITS: readonly (readonly [pause: number, unit: HistoryUnit])[] = [
  [4, "day"],
  [120, "week"],
  [550, "month"],
  [Infinity, "year"],
];

/** Decisions as usual, and reference date and time unit by what the list holds. */
export function proposeTransactionSetup(
  table: Table,
  roles: TransactionRoles,
  { today }: { readonly today: string },
): SetupProposal {
  const days = dayColumn(findColumn(table, roles.date)!);
  const { codes, count: customers } = columnCodes(findColumn(table, roles.customer)!);
  const lastPossible = serialOfIso(today) ?? Infinity;
  const entries = new Int32Array(days.length);
  let count = 0;
  let earliest = Infinity;
  let latest = -Infinity;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day === NO_DAY || day > lastPossible || codes[row]! < 0) continue;
    entries[count++] = row;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const decisions = {
    ...USUAL_DECISIONS,
    ...(roles.order === undefined && { returns: "day" as const }),
    ...mainCurrency(table, roles),
    roles,
  };
  if (count === 0)
    return {
      setup: { ...decisions, referenceDate: today, timeUnit: "week" },
      reference: "today",
    };

  const { pauses, buyingDays } = pausesOf({
    entries: entries.subarray(0, count),
    codes,
    customers,
    days,
    firstDay: earliest,
    lastDay: latest,
    amounts: new Float64Array(days.length),
  });
  const monthEnd = periodsBetween(latest, latest, "month").to[0]!;
  const usualPause = (latest - earliest) / Math.max(1, buyingDays - 1);
  const missing = monthEnd - latest;
  const isWholeMonth =
    missing <= Math.min(DAYS_AT_END, Math.max(1, PAUSES_AT_END * usualPause)) && monthEnd <= lastPossible;
  const medianPause = quantile(pauses, 0.5);
  return {
    setup: {
      ...decisions,
      referenceDate: isoOfSerial(isWholeMonth ? monthEnd : latest),
      timeUnit: medianPause === undefined ? "week" : UNITS.find(([most]) => medianPause < most)![1],
    },
    earliest,
    latest,
    reference: isWholeMonth && missing > 0 ? "month-end" : "latest-day",
    ...(medianPause !== undefined && { medianPause }),
  };
}

function mainCurrency(table: Table, roles: TransactionRoles): Pick<TransactionSetup, "currency"> {
  const column = roles.currency === undefined ? undefined : findColumn(table, roles.currency);
  const main = column && textCounts(column)[0]?.text;
  return main === undefined ? {} : { currency: { main, rates: {}, blank: "counted" } };
}

/** Days between two purchases of one customer, ascending, and how many different days have a purchase. */
function pausesOf(dated: Parameters<typeof gatherPurchases>[0]) {
  const { customers, days } = gatherPurchases(dated);
  const pauses = new Float64Array(days.length);
  const hasPurchase = new Uint8Array(dated.lastDay - dated.firstDay + 1);
  let count = 0;
  for (let at = 0; at < days.length; at++) {
    hasPurchase[days[at]! - dated.firstDay] = 1;
    if (at > 0 && customers[at] === customers[at - 1]) pauses[count++] = days[at]! - days[at - 1]!;
  }
  return {
    pauses: pauses.slice(0, count).sort(),
    buyingDays: hasPurchase.reduce((sum, each) => sum + each, 0),
  };
}
