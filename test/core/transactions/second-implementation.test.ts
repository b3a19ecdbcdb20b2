import type { DuckDBConnection } from "@duckdb/node-api";
import {
  proposeTransactions,
  rfmColumns,
  type Purchases,
  type TransactionSetup,
} from "../../../src/core/transactions";
import { historiesUntil, type Table } from "../../../src/core";
import { spendingOf } from "../../../src/core/lifetime/spending";
import { clean } from "./cleaned";
import { BOOKINGS, BY_DAY, BY_ORDER, figures, histories, openDuckDb, WITHOUT_RETURNS } from "./duckdb";
import { cdnow, northwindLines, rfmOrders, webShop, withSharedData } from "./real-lists";

/** Cleaned as proposed, except for the changes. */
function cleaned(table: Table, changes: Partial<TransactionSetup> = {}) {
  const proposal = proposeTransactions(table, { today: "2026-01-15" });
  return clean(table, { ...proposal.setup, ...changes });
}

/** The figures of `histories` out of purchases, by way of what the models and RFM take. */
function ours(purchases: Purchases): readonly (readonly (string | number)[])[] {
  const { lastDay } = purchases;
  const byDay = { unitDays: 1, discrete: false };
  const histories = historiesUntil(purchases, lastDay, byDay);
  const { customers, frequency, recency, age } = histories;
  const { monetary } = spendingOf(purchases, histories, byDay);
  const rfm = rfmColumns(purchases, lastDay);
  // Half cents are halves in decimals, and a little less or more in binary.
  const cents = (amount: number) => Math.round(Number((amount * 100).toFixed(4)));
  return Array.from(customers, (customer, at) => [
    purchases.names[customer]!,
    rfm.frequency[customer]!,
    lastDay - age[at]!,
    lastDay - age[at]! + recency[at]!,
    cents(rfm.monetary[customer]!),
    cents(monetary[at]! * frequency[at]!),
  ]).sort(([a], [b]) => (a! < b! ? -1 : 1));
}

const bytewise = (rows: readonly (readonly (string | number)[])[]) =>
  [...rows].sort(([a], [b]) => (a! < b! ? -1 : 1));

let duck: DuckDBConnection;
beforeAll(async () => {
  duck = await openDuckDb();
});

describe("the web shop agrees with SQL customer by customer, to the day and the cent", () => {
  let table: Table;
  beforeAll(async () => {
    table = await webShop();
    const [customer, order, day, , , amount] = table.columns;
    await duck.run(
      "CREATE OR REPLACE TABLE cells (customer VARCHAR, order_id VARCHAR, day INTEGER, amount DOUBLE)",
    );
    const appender = await duck.createAppender("cells");
    for (let row = 0; row < table.rowCount; row++) {
      appender.appendVarchar(customer!.dictionary[customer!.codes[row]!]!);
      appender.appendVarchar(String(order!.numbers[row]));
      appender.appendInteger(day!.numbers[row]!);
      appender.appendDouble(amount!.numbers[row]!);
      appender.endRow();
    }
    appender.closeSync();
    await duck.run(
      "CREATE OR REPLACE VIEW bookings AS SELECT customer, order_id, DATE '1899-12-30' + day AS day, amount::DECIMAL(18,2) AS amount FROM cells",
    );
  });

  it("with returns taken off their orders", async () => {
    const { purchases, review } = cleaned(table, { returns: "order" });
    expect(ours(purchases)).toEqual(bytewise(await histories(duck, BY_ORDER)));
    const [returns, amount] = await figures(
      duck,
      "SELECT count(*)::INTEGER, sum(amount)::DOUBLE FROM bookings WHERE amount < 0",
    );
    const found = review.findings.find(({ kind }) => kind === "return")!;
    expect([found.count, found.amount.toFixed(2)]).toEqual([returns, (amount as number).toFixed(2)]);
    const [orders, worth] = await figures(
      duck,
      `SELECT count(*)::INTEGER, sum(bought)::DOUBLE FROM (SELECT sum(amount) FILTER (amount > 0) AS bought FROM bookings
         GROUP BY customer, order_id HAVING bool_or(amount < 0) AND sum(amount) <= 0)`,
    );
    const whole = review.findings.find(({ kind }) => kind === "order-returned")!;
    expect([whole.count, whole.amount.toFixed(2)]).toEqual([orders, (worth as number).toFixed(2)]);
  });

  it("with returns left out", async () => {
    expect(ours(cleaned(table, { returns: "dropped" }).purchases)).toEqual(
      bytewise(await histories(duck, WITHOUT_RETURNS)),
    );
  });

  it("with returns taken off their day, where the list is taken without its order numbers", async () => {
    const { order: _, ...roles } = proposeTransactions(table, { today: "2026-01-15" }).roles!;
    expect(ours(cleaned(table, { returns: "day", roles }).purchases)).toEqual(
      bytewise(await histories(duck, BY_DAY)),
    );
  });
});

withSharedData("lists that others made agree with SQL (skipped where ../shared/data is absent)", () => {
  const bookings = (list: keyof typeof BOOKINGS) =>
    duck.run(`CREATE OR REPLACE VIEW bookings AS ${BOOKINGS[list]}`);

  it("CDNOW: 6,919 lines are 6,696 purchases of 2,357 customers, 8 rows are 0", async () => {
    await bookings("cdnow");
    const { purchases, review } = cleaned(cdnow());
    expect(ours(purchases)).toEqual(bytewise(await histories(duck, BY_DAY)));
    expect(review).toMatchObject({ rows: 6919, purchases: 6696, customers: 2357 });
    const counted = review.findings.map(({ kind, count }) => [kind, count]);
    expect(counted).toEqual([["amount-zero", 8], ["same-day", 223]]); // prettier-ignore
    const [sum] = await figures(duck, "SELECT sum(amount)::DOUBLE FROM bookings");
    expect(review.purchaseAmount.toFixed(2)).toBe((sum as number).toFixed(2));
  });

  it("CDNOW without its rows of 0", async () => {
    await bookings("cdnow");
    const { purchases } = cleaned(cdnow(), { zeroAmounts: "dropped" });
    const sql = "SELECT customer, day, sum(amount) AS amount FROM bookings WHERE amount <> 0 GROUP BY ALL";
    expect(ours(purchases)).toEqual(bytewise(await histories(duck, sql)));
  });

  it("the orders of 995 customers", async () => {
    await bookings("rfmOrders");
    const { purchases } = cleaned(rfmOrders());
    expect(purchases.names).toHaveLength(995);
    expect(ours(purchases)).toEqual(bytewise(await histories(duck, BY_DAY)));
  });

  it("Northwind's 2,155 lines, which are 830 orders of 89 customers worth 1,265,793.04", async () => {
    await bookings("northwind");
    const { purchases, review } = cleaned(northwindLines(), { sameDay: "separate" });
    expect(review).toMatchObject({ rows: 2155, purchases: 830, customers: 89 });
    expect(review.purchaseAmount.toFixed(2)).toBe("1265793.04");
    const sql =
      "SELECT customer, min(day) AS day, sum(amount) AS amount FROM bookings GROUP BY customer, order_id";
    expect(ours(purchases)).toEqual(bytewise(await histories(duck, sql)));
  });
});
