import { fail, ok, type Result } from "../result";
import { encodeCustomers } from "./customer-codes";
import { gatherPurchases } from "./gather-purchases";
import { purchaseHistories } from "./purchase-histories";
import { isSerialDay, LAST_SERIAL_DAY } from "./serial-day";
import type { PurchaseSummary, SummaryOptions, TransactionIssue, Transactions } from "./types";

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
  let firstDay = LAST_SERIAL_DAY;
  let latest = 0;
  for (let entry = 0; entry < days.length; entry++) {
    if (codes[entry]! < 0) withoutCustomer++;
    else if (!isSerialDay(dates[entry]!)) withoutDate++;
    else {
      const day = Math.floor(dates[entry]!);
      days[entry] = day;
      entries[dated++] = entry;
      if (day < firstDay) firstDay = day;
      if (day > latest) latest = day;
    }
  }

  const lastDay = endDate === undefined ? latest : Math.floor(endDate);
  const within = entries.subarray(0, dated).filter((entry) => days[entry]! <= lastDay);
  const gathered = gatherPurchases({
    entries: within,
    codes,
    customers: names.length,
    days,
    firstDay,
    lastDay,
    amounts,
  });
  const { codes: buyers, ...histories } = purchaseHistories(gathered, lastDay, timeUnit);
  if (buyers.length === 0)
    return fail({ kind: "purchases-missing", values: { transactions: within.length } });

  const known = new Uint8Array(names.length);
  for (const entry of within) known[codes[entry]!] = 1;
  return ok({
    customers: Array.from(buyers, (code) => names[code]!),
    ...histories,
    endDate: lastDay,
    timeUnit,
    leftOut: {
      withoutCustomer,
      withoutDate,
      afterEnd: dated - within.length,
      returnDays: gathered.usedUpDays.length,
      withoutPurchase: known.reduce((sum, each) => sum + each, 0) - buyers.length,
    },
  });
}
