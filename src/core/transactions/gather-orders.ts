import type { NumberColumn } from "../clv";
import { countingSort } from "./counting-sort";
import { SMALLEST_AMOUNT } from "./gather-purchases";

/** Transactions with the orders they are part of. */
export interface OrderedRows {
  /** The rows that count, as indices into the columns. */
  readonly rows: Int32Array;
  readonly codes: Int32Array;
  readonly customers: number;
  /** Order of each row, -1 for none. */
  readonly orders: Int32Array;
  readonly orderCount: number;
  readonly days: Int32Array;
  readonly amounts: NumberColumn;
  /** Whether returns are part of their order; otherwise they stay entries of their own. */
  readonly netsReturns: boolean;
}

/** An order of a customer that is no purchase, since everything came back or nothing was bought. */
export interface UsedUpOrder {
  /** The first row in the list. */
  readonly first: number;
  readonly returns: number;
  /** Sum of what was bought; undefined where nothing was. */
  readonly bought: number | undefined;
  readonly total: number;
}

/** One entry an order, and one for each row without an order. */
export interface OrderEntries {
  readonly codes: Int32Array;
  /** Of an order the first day on which something was bought. */
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** First row of each entry in the list. */
  readonly firstRows: Int32Array;
  /** The entry that each row is part of, -1 where it is part of none. */
  readonly entryOf: Int32Array;
  readonly usedUpOrders: readonly UsedUpOrder[];
  /** Orders with purchases on several days, the first row of the first (-1 for none), and what they add up to. */
  readonly overDays: { readonly count: number; readonly first: number; readonly amount: number };
}

/** Makes one entry of each order of a customer; rows without an order stay entries of their own. */
export function gatherOrders(ordered: OrderedRows): OrderEntries {
  const { rows, codes, orders, days, amounts, netsReturns } = ordered;
  const isInOrder = (row: number) => orders[row]! >= 0 && (netsReturns || !(amounts[row]! < 0));
  const byOrder = countingSort(rows.filter(isInOrder), orders, ordered.orderCount);
  const order = countingSort(byOrder, codes, ordered.customers);
  const single = rows.filter((row) => !isInOrder(row));

  const entryCodes = new Int32Array(rows.length);
  const entryDays = new Int32Array(rows.length);
  const entryAmounts = new Float64Array(rows.length);
  const firstRows = new Int32Array(rows.length);
  const entryOf = new Int32Array(codes.length).fill(-1);
  const usedUpOrders: UsedUpOrder[] = [];
  let entries = 0;
  let overDays = 0;
  let firstOverDays = -1;
  let amountOverDays = 0;

  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from]!;
    let total = 0;
    let bought = 0;
    let returns = 0;
    let firstDay = Infinity;
    let lastDay = -Infinity;
    for (
      ;
      to < order.length && orders[order[to]!] === orders[first] && codes[order[to]!] === codes[first];
      to++
    ) {
      const row = order[to]!;
      const amount = amounts[row]!;
      total += amount;
      if (amount < 0) {
        returns++;
        continue;
      }
      bought += amount;
      if (days[row]! < firstDay) firstDay = days[row]!;
      if (days[row]! > lastDay) lastDay = days[row]!;
    }
    if (returns > 0 && (total < SMALLEST_AMOUNT || returns === to - from)) {
      usedUpOrders.push({ first, returns, bought: returns < to - from ? bought : undefined, total });
      continue;
    }
    if (lastDay > firstDay) {
      if (firstOverDays < 0) firstOverDays = first;
      overDays++;
      if (!Number.isNaN(total)) amountOverDays += total;
    }
    for (let at = from; at < to; at++) entryOf[order[at]!] = entries;
    entryCodes[entries] = codes[first]!;
    entryDays[entries] = firstDay;
    entryAmounts[entries] = total;
    firstRows[entries] = first;
    entries++;
  }
  for (const row of single) {
    entryOf[row] = entries;
    entryCodes[entries] = codes[row]!;
    entryDays[entries] = days[row]!;
    entryAmounts[entries] = amounts[row]!;
    firstRows[entries] = row;
    entries++;
  }
  return {
    codes: entryCodes.slice(0, entries),
    days: entryDays.slice(0, entries),
    amounts: entryAmounts.slice(0, entries),
    firstRows: firstRows.slice(0, entries),
    entryOf,
    usedUpOrders,
    overDays: { count: overDays, first: firstOverDays, amount: amountOverDays },
  };
}
