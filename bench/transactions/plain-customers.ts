import type { Table } from "../../src/core";

/** The least that any way must do: one pass that adds up what each customer spent. */
export function plainPass({ columns, rowCount }: Table): Float64Array {
  const [customer, , , , amount] = columns;
  const totals = new Float64Array(customer!.dictionary.length);
  for (let row = 0; row < rowCount; row++) totals[customer!.codes[row]!]! += amount!.numbers[row]!;
  return totals;
}

interface Order {
  readonly customer: number;
  day: number;
  amount: number;
  isReturned: boolean;
}

/** The customer table as one writes it down first: maps of maps. Counts repeat purchases of all customers. */
export function mapsOfMaps({ columns, rowCount }: Table): number {
  const [customer, order, day, , amount] = columns;
  const orders = new Map<string, Order>();
  for (let row = 0; row < rowCount; row++) {
    const code = customer!.codes[row]!;
    const value = amount!.numbers[row]!;
    const key = `${code}/${order!.numbers[row]}`;
    const found = orders.get(key) ?? { customer: code, day: Infinity, amount: 0, isReturned: false };
    if (found.amount === 0) orders.set(key, found);
    found.amount += value;
    if (value < 0) found.isReturned = true;
    else found.day = Math.min(found.day, day!.numbers[row]!);
  }
  const customers = new Map<number, Map<number, number>>();
  for (const { customer: code, day: at, amount: total, isReturned } of orders.values()) {
    if (at === Infinity || (isReturned && total < 1e-6)) continue;
    const days = customers.get(code) ?? new Map<number, number>();
    customers.set(code, days);
    days.set(at, (days.get(at) ?? 0) + total);
  }
  let repeats = 0;
  for (const days of customers.values()) repeats += [...days.keys()].sort((a, b) => a - b).length - 1;
  return repeats;
}
