import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Table } from "../../src/core";

/** Writes the rows into an in-memory table of DuckDB. */
export async function loadIntoDuckDb({ columns, rowCount }: Table): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "CREATE TABLE bookings (customer VARCHAR, order_id INTEGER, day INTEGER, article VARCHAR, amount DOUBLE)",
  );
  const appender = await connection.createAppender("bookings");
  const [customer, order, day, article, amount] = columns;
  for (let row = 0; row < rowCount; row++) {
    appender.appendVarchar(customer!.dictionary[customer!.codes[row]!]!);
    appender.appendInteger(order!.numbers[row]!);
    appender.appendInteger(day!.numbers[row]!);
    appender.appendVarchar(article!.dictionary[article!.codes[row]!]!);
    appender.appendDouble(amount!.numbers[row]!);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** The customer table that we make, inside DuckDB: returns off their orders, one purchase a day, histories in weeks. */
export const customersInDuckDb = (connection: DuckDBConnection, lastDay: number): Promise<unknown> =>
  connection.run(
    `CREATE OR REPLACE TABLE customers AS
     WITH orders AS (
       SELECT customer, min(day) FILTER (amount >= 0) AS day, sum(amount) AS amount FROM bookings
       GROUP BY customer, order_id
       HAVING NOT (bool_or(amount < 0) AND sum(amount) < 0.000001) AND bool_or(amount >= 0)),
     purchases AS (SELECT customer, day, sum(amount) AS amount FROM orders GROUP BY customer, day),
     firsts AS (SELECT customer, min(day) AS first FROM purchases GROUP BY customer)
     SELECT customer, count(*) - 1 AS frequency, (max(day) - first) / 7 AS recency, (${lastDay} - first) / 7 AS age,
       coalesce(avg(amount) FILTER (day > first), 0) AS monetary, sum(amount) AS total
     FROM purchases JOIN firsts USING (customer) GROUP BY customer, first`,
  );

/** Customers, and sums of repeat purchases, weeks of recency and money, which must agree with ours. */
export async function checksums(connection: DuckDBConnection): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    "SELECT count(*)::DOUBLE, sum(frequency)::DOUBLE, sum(recency)::DOUBLE, sum(total)::DOUBLE FROM customers",
  );
  return reader.getRows()[0]!.map((value) => Number(value).toFixed(2));
}
