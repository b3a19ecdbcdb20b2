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
  const { keys, rows } = sortDescending(
    keyedRows(
      sizes,
      present.map((each) => 1 - each),
    ),
  );
  const ranks = new Uint32Array(present.length);
  rows.forEach((customer, at) => {
    ranks[customer] = at > 0 && keys[at] === keys[at - 1] ? ranks[rows[at - 1]!]! : at + 1;
  });
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

/** Makes groups of customers with what they bring in two periods. */
export function groupMaker(earlier: Period, later: Period) {
  const sumOf = (period: Period) => {
    if (!knowsAmounts(period)) return () => NaN;
    return (customers: Int32Array) =>
      customers.reduce((sum, customer) => sum + (period.amount[customer]! || 0), 0);
  };
  const [before, after] = [sumOf(earlier), sumOf(later)];
  /** @param ordered All customers that may belong to it, the largest first. */
  return (ordered: Int32Array, belongs: (customer: number) => boolean): CustomerGroup => {
    const customers = ordered.filter(belongs);
    return { customers, before: before(customers), after: after(customers) };
  };
}

/** Sizes by which the customers of two periods are put in order: amounts where some are known in both. */
export function sizesOf(earlier: Period, later: Period) {
  const by = knowsAmounts(earlier) && knowsAmounts(later) ? "amount" : "score";
  return { by, before: earlier[by], now: later[by] } as const;
}
