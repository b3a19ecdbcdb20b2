import { fail, ok, type Result } from "../result";
import { encodeCustomers } from "./customer-codes";
import { gatherPurchaseDays } from "./purchase-days";
import { DAYS_IN_UNIT } from "./time-unit";
import type { PurchaseSummary, SummaryOptions, TransactionIssue, Transactions } from "./types";

/** 31 December 9999, the last day of Excel's calendar. */
const LAST_SERIAL_DAY = 2_958_465;

const isSerialDay = (date: number): boolean => date >= 1 && date < LAST_SERIAL_DAY + 1;

/**
 * Purchase histories out of a list of transactions.
 *
 * Fader, Hardie & Lee (2005), Marketing Science 24(2), section 5, count repeat purchases in whole days and divide by
 * seven. All transactions of a customer on one day are one purchase; a transaction of 0 is one too. Amounts below 0
 * are returns: they are netted within their day, and a day that they use up is no purchase.
 *
 * @returns One entry a customer with a purchase until the end of the observation, or why there is none.
 */
export function summariseTransactions(
  { customers, dates, amounts }: Transactions,
  { endDate, timeUnit = "week" }: SummaryOptions = {},
): Result<PurchaseSummary, TransactionIssue> {
  for (const [column, { length }] of Object.entries({ dates, amounts })) {
    if (length !== customers.length)
      return fail({
        kind: "column-lengths-differ",
        path: [column],
        values: { given: length, needed: customers.length },
      });
  }
  if (endDate !== undefined && !isSerialDay(endDate))
    return fail({ kind: "end-not-a-date", path: ["endDate"], values: { value: endDate } });

  const { codes, names } = encodeCustomers(customers);
  const days = new Int32Array(dates.length).fill(-1);
  const entries = new Int32Array(dates.length);
  let withoutCustomer = 0;
  let withoutDate = 0;
  let dated = 0;
  let earliest = LAST_SERIAL_DAY;
  let latest = 0;
  for (let entry = 0; entry < days.length; entry++) {
    if (codes[entry]! < 0) withoutCustomer++;
    else if (!isSerialDay(dates[entry]!)) withoutDate++;
    else {
      const day = Math.floor(dates[entry]!);
      days[entry] = day;
      entries[dated++] = entry;
      if (day < earliest) earliest = day;
      if (day > latest) latest = day;
    }
  }

  const end = endDate === undefined ? latest : Math.floor(endDate);
  const within = entries.subarray(0, dated).filter((entry) => days[entry]! <= end);
  for (const entry of within) days[entry]! -= earliest;
  const { first, last, repeats, repeatAmounts, returnDays } = gatherPurchaseDays({
    entries: within,
    codes,
    customers: names.length,
    days,
    lastDay: Math.max(0, end - earliest),
    amounts,
  });

  const known = new Uint8Array(names.length);
  for (const entry of within) known[codes[entry]!] = 1;
  const buyers = Int32Array.from(names.keys()).filter((code) => first[code]! >= 0);
  if (buyers.length === 0)
    return fail({ kind: "purchases-missing", values: { transactions: within.length } });

  const length = DAYS_IN_UNIT[timeUnit];
  const perBuyer = (value: (code: number) => number) => Float64Array.from(buyers, value);
  return ok({
    customers: Array.from(buyers, (code) => names[code]!),
    frequency: perBuyer((code) => repeats[code]!),
    recency: perBuyer((code) => (last[code]! - first[code]!) / length),
    age: perBuyer((code) => (end - earliest - first[code]!) / length),
    monetary: perBuyer((code) => (repeats[code] === 0 ? 0 : repeatAmounts[code]! / repeats[code]!)),
    endDate: end,
    timeUnit,
    leftOut: {
      withoutCustomer,
      withoutDate,
      afterEnd: dated - within.length,
      returnDays,
      withoutPurchase: known.reduce((sum, each) => sum + each, 0) - buyers.length,
    },
  });
}
