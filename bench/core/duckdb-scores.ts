import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Table } from "../../src/core";
import { MARGIN_STEPS, MODEL } from "./made-customers";

const line = (column: string, weight: number, worst: number, best: number): string =>
  `${weight} * least(1, greatest(0, (${column} - ${worst}) / ${best - worst}.0))`;

const steps = `CASE ${[...MARGIN_STEPS]
  .reverse()
  .map(({ from, points }) => `WHEN db >= ${from} THEN ${points}`)
  .join(" ")} ELSE 0 END`;

const SCORE = `round(${[
  line("umsatz", 25, 0, 1000),
  steps,
  "CASE zahlung WHEN 'pünktlich' THEN 20 WHEN 'verspätet' THEN 10 WHEN 'Mahnung' THEN 0 END",
  line("reklamationen", 15, 8, 0),
  line("seit", 10, 45_000, 38_000),
  "CASE WHEN vertrag THEN 5 ELSE 0 END",
].join(" + ")}, 9)`;

const CLASS = `CASE ${MODEL.classes.list
  .slice(0, -1)
  .map(({ from }, index) => `WHEN score > ${from} THEN ${index}`)
  .join(" ")} ELSE ${MODEL.classes.list.length - 1} END`;

/** Writes the customers into an in-memory table of DuckDB. */
export async function loadIntoDuckDb(table: Table): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "CREATE TABLE customers (id INTEGER, umsatz DOUBLE, db DOUBLE, zahlung VARCHAR, reklamationen DOUBLE, seit DOUBLE, vertrag BOOLEAN)",
  );
  const appender = await connection.createAppender("customers");
  const [revenue, margin, payment, complaints, since, contract] = table.columns;
  for (let row = 0; row < table.rowCount; row += 1) {
    appender.appendInteger(row);
    appender.appendDouble(revenue!.numbers[row]!);
    appender.appendDouble(margin!.numbers[row]!);
    appender.appendVarchar(payment!.dictionary[payment!.codes[row]!]!);
    appender.appendDouble(complaints!.numbers[row]!);
    appender.appendDouble(since!.numbers[row]!);
    appender.appendBoolean(contract!.numbers[row] === 1);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

const SCORED = `SELECT id, ${SCORE} AS score FROM customers`;

/** Scores, ranks and classes all customers into a new table, inside DuckDB. */
export const scoreInDuckDb = (connection: DuckDBConnection): Promise<unknown> =>
  connection.run(
    `CREATE OR REPLACE TABLE scored AS
     SELECT id, score, rank() OVER (ORDER BY score DESC) AS rank, ${CLASS} AS class FROM (${SCORED})`,
  );

/** Sums over the result that must agree with ours. */
export async function checksums(connection: DuckDBConnection): Promise<readonly number[]> {
  const reader = await connection.runAndReadAll(
    "SELECT sum(score)::DOUBLE, sum(rank)::DOUBLE, sum(class)::DOUBLE FROM scored",
  );
  return reader.getRows()[0]!.map(Number);
}
