import type { NumberColumn } from "../clv";
import { SMALLEST_AMOUNT } from "./gather-purchases";

/** Transactions with the orders they are part of. */
export interface OrderedRows {
  /** The rows that count, as indices into the columns. */
  readonly rows: Int32Array;
  readonly codes: Int32Array;
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
  /** The entries that something was bought with, or that are returns without an order. */
  readonly entries: Int32Array;
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

/** Numbers the orders of each customer in order of first mention; an order number may be that of several customers. */
class OrderNumbers {
  private readonly entryOfOrder: Int32Array;
  private readonly ofOthers = new Map<number, number>();

  constructor(
    private readonly orderCount: number,
    private readonly codes: Int32Array,
  ) {
    this.entryOfOrder = new Int32Array(orderCount).fill(-1);
  }

  /** @returns `next` for an order that was not asked for before. */
  entryOf(order: number, code: number, next: number): number {
    const entry = this.entryOfOrder[order]!;
    if (entry < 0) return (this.entryOfOrder[order] = next);
    if (this.codes[entry] === code) return entry;
    const key = code * this.orderCount + order;
    const other = this.ofOthers.get(key);
    if (other === undefined) this.ofOthers.set(key, next);
    return other ?? next;
  }
}

/** Makes one entry of each order of a customer; rows without an order stay entries of their own. */
export function gatherOrders(ordered: OrderedRows): OrderEntries {
  const { rows, orders, days, amounts, netsReturns } = ordered;
  const codes = new Int32Array(rows.length);
  const firstDays = new Int32Array(rows.length);
  const lastDays = new Int32Array(rows.length);
  const totals = new Float64Array(rows.length);
  const bought = new Float64Array(rows.length);
  const rowCounts = new Int32Array(rows.length);
  const returns = new Int32Array(rows.length);
  const firstRows = new Int32Array(rows.length);
  const entryOf = new Int32Array(ordered.codes.length).fill(-1);
  const numbers = new OrderNumbers(ordered.orderCount, codes);
  let count = 0;

  for (const row of rows) {
    const amount = amounts[row]!;
    const isReturn = amount < 0;
    const isInOrder = orders[row]! >= 0 && (netsReturns || !isReturn);
    const code = ordered.codes[row]!;
    const entry = isInOrder ? numbers.entryOf(orders[row]!, code, count) : count;
    if (entry === count) {
      codes[entry] = code;
      firstRows[entry] = row;
      count++;
    }
    entryOf[row] = entry;
    totals[entry]! += amount;
    rowCounts[entry]!++;
    if (isReturn && isInOrder) {
      returns[entry]!++;
      continue;
    }
    const day = days[row]!;
    const isFirst = rowCounts[entry]! - returns[entry]! === 1;
    bought[entry]! += amount;
    if (isFirst || day < firstDays[entry]!) firstDays[entry] = day;
    if (isFirst || day > lastDays[entry]!) lastDays[entry] = day;
  }

  const entries = new Int32Array(count);
  const usedUpOrders: UsedUpOrder[] = [];
  const overDays = { count: 0, first: -1, amount: 0 };
  let kept = 0;
  for (let entry = 0; entry < count; entry++) {
    const total = totals[entry]!;
    const isNothingBought = returns[entry] === rowCounts[entry];
    if (isNothingBought || (returns[entry]! > 0 && total < SMALLEST_AMOUNT)) {
      usedUpOrders.push({
        first: firstRows[entry]!,
        returns: returns[entry]!,
        bought: isNothingBought ? undefined : bought[entry]!,
        total,
      });
      continue;
    }
    entries[kept++] = entry;
    if (lastDays[entry] === firstDays[entry]) continue;
    if (overDays.count === 0) overDays.first = firstRows[entry]!;
    overDays.count++;
    if (!Number.isNaN(total)) overDays.amount += total;
  }
  return {
    entries: entries.slice(0, kept),
    codes,
    days: firstDays,
    amounts: totals,
    firstRows,
    entryOf,
    usedUpOrders,
    overDays,
  };
}
