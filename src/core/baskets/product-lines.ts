import { ok, type Result } from "../result";
import type { Table } from "../table/types";
import type { TransactionIssue, TransactionSetup } from "../transactions";
import { FindingTallies } from "../transactions/finding-tallies";
import { siftRows } from "../transactions/sift-rows";
import { readTransactionRows, type TransactionRows } from "../transactions/transaction-rows";
import { gatherBaskets } from "./gather-baskets";
import type { Baskets } from "./types";

/** Which products were bought, by order and by customer. */
export interface ProductLines {
  readonly productNames: readonly string[];
  readonly customerNames: readonly string[];
  /** One basket an order of a customer; rows without an order go by customer and day. */
  readonly orders: Baskets;
  /** One basket a customer, by code of `customerNames`; that of a customer who bought nothing is empty. */
  readonly customers: Baskets;
  /** Sum of the known amounts of each product. */
  readonly amounts: Float64Array;
}

/**
 * The products in a list of transactions, by the rows that count as purchases under its setup. Returns are left out:
 * what was sent back had been bought.
 *
 * @param customers Names of all customers, where a list of them is given.
 * @returns undefined as the value where no column names products.
 */
export function productLines(
  table: Table,
  setup: TransactionSetup,
  customers: readonly string[] = [],
): Result<ProductLines | undefined, TransactionIssue> {
  const read = readTransactionRows(table, setup, customers);
  if (!read.ok) return read;
  const list = read.value;
  const { products } = list;
  if (products === undefined) return ok(undefined);
  const { rows, amounts } = siftRows(list, setup, new FindingTallies());
  const lines = rows.filter((row) => products.codes[row]! >= 0 && !(amounts[row]! < 0));
  const productsOf = lines.map((row) => products.codes[row]!);
  const sums = new Float64Array(products.count);
  lines.forEach((row, line) => {
    if (!Number.isNaN(amounts[row]!)) sums[productsOf[line]!]! += amounts[row]!;
  });
  const orders = orderNumbers(list, lines);
  return ok({
    productNames: products.names(),
    customerNames: list.customers.names(),
    orders: gatherBaskets({
      baskets: orders.numbers,
      products: productsOf,
      count: orders.count,
      productCount: products.count,
    }),
    customers: gatherBaskets({
      baskets: lines.map((row) => list.customers.codes[row]!),
      products: productsOf,
      count: list.customers.count,
      productCount: products.count,
    }),
    amounts: sums,
  });
}

/** Numbers the orders, or the days of customers, in order of first mention. */
function orderNumbers({ customers, orders, days, lastDay }: TransactionRows, lines: Int32Array) {
  const ordersPerCustomer = orders?.count ?? 0;
  const byKey = new Map<number, number>();
  const numbers = lines.map((row) => {
    const order = orders?.codes[row] ?? -1;
    const own = order >= 0 ? order : ordersPerCustomer + days[row]!;
    const key = customers.codes[row]! * (ordersPerCustomer + lastDay + 1) + own;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, byKey.size);
    return byKey.size - 1;
  });
  return { numbers, count: byKey.size };
}
