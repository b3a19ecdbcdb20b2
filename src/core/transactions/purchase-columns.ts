import { startsOf, type GatheredPurchases } from "./gather-purchases";
import type { Purchases } from "./purchases";
import type { SiftedRows } from "./sift-rows";
import type { TransactionRows } from "./transaction-rows";

/** Customers who are on the list of all customers, or bought something. */
export function keepBuyers(
  { customers, days, amounts, starts }: GatheredPurchases,
  list: TransactionRows,
): Pick<Purchases, "names" | "customers" | "days" | "amounts" | "starts"> {
  const { known } = list.customers;
  const names = list.customers.names();
  const kept = names.map((_, code) => code < known || starts[code]! < starts[code + 1]!);
  const newCodes = new Int32Array(names.length);
  let count = 0;
  kept.forEach((isKept, code) => {
    newCodes[code] = count;
    if (isKept) count++;
  });
  const codes = customers.map((code) => newCodes[code]!);
  return {
    names: names.filter((_, code) => kept[code]),
    customers: codes,
    days,
    amounts,
    starts: startsOf(codes, count),
  };
}

/** The period of observation: from the first purchase where no beginning was set. */
export function observation(days: Int32Array, { firstDay, lastDay }: TransactionRows) {
  let earliest = lastDay;
  for (const day of days) if (day < earliest) earliest = day;
  return { firstDay: firstDay ?? earliest, lastDay };
}

/** Sums of the costs of the rows of each purchase, in the main currency. */
export function costsOf(
  costs: Float64Array,
  { amounts }: GatheredPurchases,
  purchaseOf: (row: number) => number,
  { rows, rates }: SiftedRows,
): Float64Array {
  const sums = new Float64Array(amounts.length);
  for (const row of rows) {
    const purchase = purchaseOf(row);
    if (purchase >= 0) sums[purchase]! += costs[row]! * (rates?.[row] ?? 1);
  }
  return sums;
}

/** The channel of the first row of each purchase. */
export function channelsOf(
  channels: Int32Array,
  { amounts }: GatheredPurchases,
  purchaseOf: (row: number) => number,
  { rows }: SiftedRows,
): Int32Array {
  const first = new Int32Array(amounts.length).fill(-1);
  for (const row of rows) {
    const purchase = purchaseOf(row);
    if (purchase >= 0 && first[purchase] === -1) first[purchase] = channels[row]!;
  }
  return first;
}
