import type { NumberColumn } from "../clv";
import { countingSort } from "./counting-sort";

/** Amounts this near to 0 are rounding: no currency has so small a coin. */
export const SMALLEST_AMOUNT = 1e-6;

/** Orders, or single transactions, ready to be gathered by customer and day. */
export interface DatedEntries {
  /** The entries that count, as indices into the columns. */
  readonly entries: Int32Array;
  readonly codes: Int32Array;
  readonly customers: number;
  /** Serial days, for the entries that count from `firstDay` to `lastDay`. */
  readonly days: Int32Array;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly amounts: NumberColumn;
}

/** A day of one customer on which returns used up all that was bought, or nothing was bought. */
export interface UsedUpDay {
  readonly first: number;
  readonly returns: number;
  /** Sum of what was bought; undefined where nothing was. */
  readonly bought: number | undefined;
  /** What remains of the amounts, 0 or less. */
  readonly total: number;
}

/** Purchases of all customers, in order of customer and day. */
export interface GatheredPurchases {
  readonly customers: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** Purchases of customer `code`: from `starts[code]` up to `starts[code + 1]`. */
  readonly starts: Int32Array;
  /** The purchase that each entry is part of, -1 where it is part of none. */
  readonly purchaseOf: Int32Array;
  readonly usedUpDays: readonly UsedUpDay[];
  /** Entries beyond the first on a customer's day, the first such day's first entry (-1 for none), and what was bought then. */
  readonly sameDay: { readonly count: number; readonly first: number; readonly amount: number };
}

/**
 * Gathers each customer's entries by day. Amounts below 0 are returns and are netted within their day; a day that
 * they use up is no purchase.
 *
 * @param isSeparate Whether entries of one day are purchases of their own; a day with returns is one purchase all the
 *   same, since nothing says which of them shrank.
 */
export function gatherPurchases(dated: DatedEntries, isSeparate = false): GatheredPurchases {
  const { entries, codes, customers, days, amounts, firstDay } = dated;
  const byDay = countingSort(entries, days, dated.lastDay, firstDay);
  const order = countingSort(byDay, codes, customers);
  const purchaseOf = new Int32Array(codes.length).fill(-1);
  const codeOf = new Int32Array(order.length);
  const dayOf = new Int32Array(order.length);
  const amountOf = new Float64Array(order.length);
  const usedUpDays: UsedUpDay[] = [];
  let purchases = 0;
  let sameDay = 0;
  let firstSameDay = -1;
  let sameDayAmount = 0;

  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from]!;
    const code = codes[first]!;
    const day = days[first]!;
    let total = 0;
    let bought = 0;
    let returns = 0;
    for (; to < order.length && codes[order[to]!] === code && days[order[to]!] === day; to++) {
      const amount = amounts[order[to]!]!;
      total += amount;
      if (amount < 0) returns++;
      else bought += amount;
    }
    const entryCount = to - from;
    if (returns > 0 && total < SMALLEST_AMOUNT) {
      usedUpDays.push({ first, returns, bought: returns < entryCount ? bought : undefined, total });
      continue;
    }
    if (entryCount - returns > 1) {
      if (firstSameDay < 0) firstSameDay = first;
      sameDay += entryCount - returns - 1;
      if (!Number.isNaN(bought)) sameDayAmount += bought;
    }
    const isOne = !isSeparate || returns > 0;
    for (let at = from; at < to; at++) {
      const entry = order[at]!;
      if (!isOne || at === from) {
        codeOf[purchases] = code;
        dayOf[purchases] = day;
        amountOf[purchases] = isOne ? total : amounts[entry]!;
        purchases++;
      }
      purchaseOf[entry] = purchases - 1;
    }
  }

  const customerOf = codeOf.slice(0, purchases);
  return {
    customers: customerOf,
    days: dayOf.slice(0, purchases),
    amounts: amountOf.slice(0, purchases),
    starts: startsOf(customerOf, customers),
    purchaseOf,
    usedUpDays,
    sameDay: { count: sameDay, first: firstSameDay, amount: sameDayAmount },
  };
}

/** Where the entries of each number begin in ascending numbers; one entry more than there are numbers. */
export function startsOf(sorted: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const number of sorted) starts[number + 1]!++;
  for (let number = 0; number < count; number++) starts[number + 1]! += starts[number]!;
  return starts;
}
