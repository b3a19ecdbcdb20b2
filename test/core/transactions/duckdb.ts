import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";

const folder = join(__dirname, "../../../../shared/data");

export const openDuckDb = async (): Promise<DuckDBConnection> =>
  (await DuckDBInstance.create(":memory:")).connect();

/** SQL that reads the bookings of each list: customer, day, amount, order number. */
export const BOOKINGS = {
  cdnow: `SELECT part[1] AS customer, strptime(part[3], '%Y%m%d')::DATE AS day, part[5]::DECIMAL(18,2) AS amount,
      NULL::VARCHAR AS order_id
    FROM (SELECT regexp_split_to_array(trim(line), '\\s+') AS part
      FROM read_csv('${folder}/cdnow/CDNOW_sample.txt', columns = {'line': 'VARCHAR'}, header = false, delim = '|', quote = ''))`,
  rfmOrders: `SELECT customer_id AS customer, order_date::DATE AS day, revenue::DECIMAL(18,2) AS amount,
      NULL::VARCHAR AS order_id
    FROM read_csv('${folder}/rfm/rfm_data_orders.csv', header = true)`,
  northwind: `SELECT "customerID" AS customer, "orderDate"::TIMESTAMP::DATE AS day, "orderID"::VARCHAR AS order_id,
      "unitPrice"::DECIMAL(18,4) * quantity * (1 - discount::DECIMAL(4,2)) AS amount
    FROM read_csv('${folder}/northwind/order_details.csv', header = true) AS lines
    JOIN read_csv('${folder}/northwind/orders.csv', header = true) AS orders USING ("orderID")`,
} as const;

/** Purchases by day, as the literature counts them: returns within the day, none where they use it up. */
export const BY_DAY = `SELECT customer, day, sum(amount) AS amount FROM bookings GROUP BY ALL
  HAVING NOT (bool_or(amount < 0) AND sum(amount) <= 0)`;

/** Purchases by day without anything that was returned. */
export const WITHOUT_RETURNS = `SELECT customer, day, sum(amount) AS amount FROM (
    SELECT customer, min(day) AS day, sum(amount) AS amount FROM bookings WHERE amount >= 0 GROUP BY customer, order_id)
  GROUP BY ALL`;

/** Purchases by day after what came back of each order, on whatever day. */
export const BY_ORDER = `SELECT customer, day, sum(amount) AS amount FROM (
    SELECT customer, order_id, min(day) FILTER (amount >= 0) AS day, sum(amount) AS amount FROM bookings
    GROUP BY customer, order_id HAVING NOT (bool_or(amount < 0) AND sum(amount) <= 0))
  GROUP BY customer, day`;

/** One row a customer: name, purchases, first and last serial day, cents in all, cents of the repeat purchases. */
export async function histories(
  connection: DuckDBConnection,
  purchases: string,
): Promise<readonly (readonly (string | number)[])[]> {
  const reader = await connection.runAndReadAll(
    `WITH purchases AS (${purchases}), firsts AS (SELECT customer, min(day) AS first FROM purchases GROUP BY customer)
     SELECT customer::VARCHAR, count(*)::INTEGER, (first - DATE '1899-12-30')::INTEGER,
       (max(day) - DATE '1899-12-30')::INTEGER, round(sum(amount) * 100)::DOUBLE,
       round(coalesce(sum(amount) FILTER (day > first), 0) * 100)::DOUBLE
     FROM purchases JOIN firsts USING (customer) GROUP BY customer, first ORDER BY 1`,
  );
  return reader.getRows() as (string | number)[][];
}

/** The only row of a query. */
export async function figures(connection: DuckDBConnection, sql: string): Promise<readonly unknown[]> {
  return (await connection.runAndReadAll(sql)).getRows()[0]!;
}
