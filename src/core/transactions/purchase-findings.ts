import type { FindingTallies } from "./finding-tallies";
import type { GatheredPurchases } from "./gather-purchases";
import type { SiftedRows } from "./sift-rows";
import type { TransactionEntries } from "./transaction-entries";
import type { TransactionRows } from "./transaction-rows";

/** Days that returns used up, and days on which a customer bought more than once. */
export function tallyDays(
  { usedUpDays, sameDay }: GatheredPurchases,
  { rowOf }: TransactionEntries,
  { columns }: TransactionRows,
  tallies: FindingTallies,
): void {
  for (const { first, returns, bought, total } of usedUpDays) {
    const found = { row: rowOf(first), column: columns.amount, leftOut: total };
    if (bought === undefined)
      tallies.add("return-without-purchase", { ...found, count: returns, amount: total });
    else tallies.add("day-returned", { ...found, amount: bought });
  }
  const { count, first, amount } = sameDay;
  if (count > 0) tallies.add("same-day", { row: rowOf(first), column: columns.date, count, amount });
}

/** Known amounts are lost in purchases that also have an unknown one. */
export function tallyPartlyKnown(
  { amounts }: GatheredPurchases,
  purchaseOf: (row: number) => number,
  sifted: SiftedRows,
  { columns }: TransactionRows,
  tallies: FindingTallies,
): void {
  if (columns.amount === undefined || !amounts.some(Number.isNaN)) return;
  const isSeen = new Uint8Array(amounts.length);
  for (const row of sifted.rows) {
    const purchase = purchaseOf(row);
    const amount = sifted.amounts[row]!;
    if (purchase < 0 || !Number.isNaN(amounts[purchase]!) || Number.isNaN(amount)) continue;
    const count = 1 - isSeen[purchase]!;
    isSeen[purchase] = 1;
    tallies.add("amount-partly-known", { row, column: columns.amount, count, amount, leftOut: amount });
  }
}

/** Customers without a purchase, and those who are not on the list of all customers. */
export function tallyCustomers(
  { amounts, starts }: GatheredPurchases,
  { customers: { codes, count, known, names }, columns }: TransactionRows,
  tallies: FindingTallies,
): void {
  const shown = names();
  const firstRows = new Int32Array(count).fill(-1);
  for (let row = codes.length - 1; row >= 0; row--) if (codes[row]! >= 0) firstRows[codes[row]!] = row;
  for (let code = 0; code < count; code++) {
    const from = starts[code]!;
    const to = starts[code + 1]!;
    if (from < to && (known === 0 || code < known)) continue;
    const found = { row: firstRows[code]!, column: columns.customer, text: shown[code] };
    if (from === to) tallies.add("customer-without-purchase", found);
    else {
      let amount = 0;
      for (let purchase = from; purchase < to; purchase++) amount += amounts[purchase]! || 0;
      tallies.add("customer-not-listed", { ...found, amount });
    }
  }
}
