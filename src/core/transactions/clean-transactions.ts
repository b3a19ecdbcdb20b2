import { ok, type Result } from "../result";
import type { Table } from "../table/types";
import { FindingTallies } from "./finding-tallies";
import { gatherPurchases } from "./gather-purchases";
import { channelsOf, costsOf, keepBuyers, observation } from "./purchase-columns";
import { tallyCustomers, tallyDays, tallyPartlyKnown } from "./purchase-findings";
import type { Purchases } from "./purchases";
import type { CleanedTransactions } from "./review";
import type { TransactionSetup } from "./setup";
import { siftRows, type SiftedRows } from "./sift-rows";
import { transactionEntries } from "./transaction-entries";
import { readTransactionRows } from "./transaction-rows";
import type { TransactionIssue } from "./types";

/**
 * The purchases in a list of transactions, with everything that was found on the way counted.
 *
 * Rows of one order are one purchase, on the day of the first of them that is no return. Returns are never purchases:
 * they are netted or left out as the setup says, and an order or a day of which nothing remains is no purchase. The
 * amounts of the list are those of the purchases and of what the findings say was left out.
 *
 * @param customers Names of all customers, where a list of them is given: those without a purchase stay among the
 *   customers, in the order of the list and before all others.
 */
export function cleanTransactions(
  table: Table,
  setup: TransactionSetup,
  customers: readonly string[] = [],
): Result<CleanedTransactions, TransactionIssue> {
  const read = readTransactionRows(table, setup, customers);
  if (!read.ok) return read;
  const list = read.value;
  const tallies = new FindingTallies();
  const sifted = siftRows(list, setup, tallies);
  const entries = transactionEntries(list, setup, sifted, tallies);
  const gathered = gatherPurchases(
    {
      ...entries,
      customers: list.customers.count,
      firstDay: list.firstDay ?? 0,
      lastDay: list.lastDay,
    },
    setup.sameDay === "separate",
  );
  tallyDays(gathered, entries, list, tallies);
  const purchaseOf = (row: number): number => {
    const entry = entries.entryOf(row);
    return entry < 0 ? -1 : gathered.purchaseOf[entry]!;
  };
  tallyPartlyKnown(gathered, purchaseOf, sifted, list, tallies);
  const purchases: Purchases = {
    ...keepBuyers(gathered, list),
    ...observation(gathered.days, list),
    ...(list.currencies && setup.currency && { currency: setup.currency.main }),
    ...(list.costs && { costs: costsOf(list.costs, gathered, purchaseOf, sifted) }),
    ...(list.channels && {
      channels: channelsOf(list.channels.codes, gathered, purchaseOf, sifted),
      channelNames: list.channels.names(),
    }),
  };
  tallyCustomers(gathered, list, tallies);
  return ok({ purchases, review: reviewOf(table, purchases, sifted, tallies) });
}

function reviewOf(
  table: Table,
  { customers, days, amounts }: Purchases,
  sifted: SiftedRows,
  tallies: FindingTallies,
): CleanedTransactions["review"] {
  let buyers = 0;
  let purchaseAmount = 0;
  let firstPurchase = Infinity;
  let lastPurchase = -Infinity;
  for (let purchase = 0; purchase < days.length; purchase++) {
    if (purchase === 0 || customers[purchase] !== customers[purchase - 1]) buyers++;
    if (!Number.isNaN(amounts[purchase]!)) purchaseAmount += amounts[purchase]!;
    firstPurchase = Math.min(firstPurchase, days[purchase]!);
    lastPurchase = Math.max(lastPurchase, days[purchase]!);
  }
  return {
    rows: table.rowCount,
    amount: sifted.amount,
    customers: buyers,
    purchases: days.length,
    purchaseAmount,
    ...(days.length > 0 && { firstPurchase, lastPurchase }),
    findings: tallies.list(table),
  };
}
