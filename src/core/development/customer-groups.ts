import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import type { CustomerGroup, Period } from "./types";

/** Customers of a period from the largest to the smallest, with those of unknown size behind. */
export interface Ordered {
  readonly customers: Int32Array;
  /** Competition rank by customer; those of unknown size share the last one; 0 for who is not there. */
  readonly ranks: Uint32Array;
}

/** @param sizes By customer; NaN is unknown. */
export function orderBySize({ present }: Period, sizes: Float64Array): Ordered {
  const isAbsent = present.map((each) => 1 - each);
  const { keys, rows } = sortDescending(keyedRows(sizes, isAbsent));
  const ranks = new Uint32Array(present.length);
  for (let at = 0, rank = 1; at < rows.length; at += 1) {
    if (at > 0 && keys[at] !== keys[at - 1]) rank = at + 1;
    ranks[rows[at]!] = rank;
  }
  const customers = new Int32Array(present.length);
  customers.set(rows);
  let count = rows.length;
  for (let customer = 0; customer < present.length; customer += 1) {
    if (present[customer] === 0 || ranks[customer] !== 0) continue;
    ranks[customer] = rows.length + 1;
    customers[count] = customer;
    count += 1;
  }
  return { customers: customers.slice(0, count), ranks };
}

const knowsAmounts = ({ amount }: Period): boolean => amount.some((each) => !Number.isNaN(each));

/** Puts customers together with what they bring in two periods. */
export function groupMaker(earlier: Period, later: Period): (customers: Int32Array) => CustomerGroup {
  const sumOf = (period: Period) => {
    if (!knowsAmounts(period)) return () => NaN;
    const { amount } = period;
    return (customers: Int32Array) => {
      let sum = 0;
      for (const customer of customers) sum += amount[customer]! || 0;
      return sum;
    };
  };
  const [before, after] = [sumOf(earlier), sumOf(later)];
  return (customers) => ({ customers, before: before(customers), after: after(customers) });
}

/**
 * Parts customers, each part in the order in which they come.
 *
 * @param parts How many parts there are.
 * @param partOf From 0 on.
 */
export function partition(
  ordered: Int32Array,
  parts: number,
  partOf: (customer: number) => number,
): readonly Int32Array[] {
  const partAt = new Uint8Array(ordered.length);
  const counts = new Array<number>(parts).fill(0);
  for (let at = 0; at < ordered.length; at += 1) {
    const part = partOf(ordered[at]!);
    partAt[at] = part;
    counts[part]! += 1;
  }
  const parted = counts.map((count) => new Int32Array(count));
  counts.fill(0);
  for (let at = 0; at < ordered.length; at += 1) {
    const part = partAt[at]!;
    parted[part]![counts[part]!] = ordered[at]!;
    counts[part]! += 1;
  }
  return parted;
}

/** Sizes by which the customers of two periods are put in order: amounts where some are known in both. */
export function sizesOf(earlier: Period, later: Period) {
  const by = knowsAmounts(earlier) && knowsAmounts(later) ? "amount" : "score";
  return { by, before: earlier[by], now: later[by] } as const;
}
