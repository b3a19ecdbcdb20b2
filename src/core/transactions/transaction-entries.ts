import type { FindingTallies } from "./finding-tallies";
import { gatherOrders } from "./gather-orders";
import type { TransactionSetup } from "./setup";
import type { SiftedRows } from "./sift-rows";
import type { TransactionRows } from "./transaction-rows";

/** What is gathered by day: orders, or rows where the list has no orders. */
export interface TransactionEntries {
  readonly entries: Int32Array;
  readonly codes: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** First row of an entry. */
  readonly rowOf: (entry: number) => number;
  /** Entry of a row, -1 for none. */
  readonly entryOf: (row: number) => number;
}

/** Puts the rows of an order together where the list has orders. */
export const transactionEntries = (
  list: TransactionRows,
  setup: TransactionSetup,
  sifted: SiftedRows,
  tallies: FindingTallies,
): TransactionEntries =>
  list.orders ? orderEntries(list, setup, sifted, tallies) : rowEntries(list, sifted);

const rowEntries = (list: TransactionRows, { rows, amounts }: SiftedRows): TransactionEntries => ({
  entries: rows,
  codes: list.customers.codes,
  days: list.days,
  amounts,
  rowOf: (entry) => entry,
  entryOf: (row) => row,
});

function orderEntries(
  list: TransactionRows,
  setup: TransactionSetup,
  { rows, amounts }: SiftedRows,
  tallies: FindingTallies,
): TransactionEntries {
  const { customers, columns, days } = list;
  const orders = gatherOrders({
    rows,
    codes: customers.codes,
    orders: list.orders!.codes,
    orderCount: list.orders!.count,
    days,
    amounts,
    netsReturns: setup.returns === "order",
  });
  for (const { first, returns, bought, total } of orders.usedUpOrders) {
    const found = { row: first, column: columns.order, leftOut: total };
    if (bought === undefined)
      tallies.add("return-without-purchase", { ...found, count: returns, amount: total });
    else tallies.add("order-returned", { ...found, amount: bought });
  }
  const { count, first, amount } = orders.overDays;
  if (count > 0) tallies.add("order-over-days", { row: first, column: columns.order, count, amount });
  return {
    ...orders,
    rowOf: (entry) => orders.firstRows[entry]!,
    entryOf: (row) => orders.entryOf[row]!,
  };
}
