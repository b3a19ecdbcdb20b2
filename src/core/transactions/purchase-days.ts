import type { NumberColumn } from "../clv";
import { countingSort } from "./counting-sort";

/** Amounts this near to 0 are rounding: no currency has so small a coin. */
const SMALLEST_AMOUNT = 1e-6;

/** Transactions ready to be gathered: customers by code, days counted from the first of them. */
export interface DatedEntries {
  /** The transactions that count, as indices into the columns. */
  readonly entries: Int32Array;
  readonly codes: Int32Array;
  readonly customers: number;
  readonly days: Int32Array;
  readonly lastDay: number;
  readonly amounts: NumberColumn;
}

/** What the days of each customer add up to. */
export interface PurchaseDays {
  /** First and last day with a purchase, -1 where there is none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly repeats: Float64Array;
  /** Amounts of the repeat days. */
  readonly repeatAmounts: Float64Array;
  readonly returnDays: number;
}

/** Gathers each customer's transactions by day; a day whose returns use up its amounts is no purchase. */
export function gatherPurchaseDays(dated: DatedEntries): PurchaseDays {
  const { codes, days, amounts, customers } = dated;
  const first = new Int32Array(customers).fill(-1);
  const last = new Int32Array(customers).fill(-1);
  const repeats = new Float64Array(customers);
  const repeatAmounts = new Float64Array(customers);
  let returnDays = 0;

  const byDay = countingSort(dated.entries, days, dated.lastDay);
  const order = countingSort(byDay, codes, customers);
  for (let at = 0; at < order.length;) {
    const code = codes[order[at]!]!;
    const day = days[order[at]!]!;
    let total = 0;
    let hasReturn = false;
    for (; at < order.length && codes[order[at]!] === code && days[order[at]!] === day; at++) {
      const amount = amounts[order[at]!]!;
      total += amount;
      hasReturn ||= amount < 0;
    }
    if (hasReturn && total < SMALLEST_AMOUNT) {
      returnDays++;
    } else if (first[code]! < 0) {
      first[code] = last[code] = day;
    } else {
      last[code] = day;
      repeats[code]!++;
      repeatAmounts[code]! += total;
    }
  }
  return { first, last, repeats, repeatAmounts, returnDays };
}
