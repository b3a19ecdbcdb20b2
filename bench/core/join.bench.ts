import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { customerView, findColumn, proposePairs, type CustomerViewSpec } from "../../src/core";
import { makeOrders, type MadeOrders } from "./made-orders";
import { ratio, report, time } from "./measure";

const LINES = 1_000_000;
const CUSTOMERS = 50_000;
const REFERENCE = 45_657;

const SPEC: CustomerViewSpec = {
  customers: { table: "customers", key: "Kunde", columns: [] },
  tables: [
    {
      table: "lines",
      key: "Kunde",
      lookUps: [{ table: "orders", key: "Auftrag", otherKey: "Auftrag", columns: ["Kunde", "Datum"] }],
      amount: { name: "Betrag", factors: ["Preis", "Menge"], discount: "Rabatt" },
      measures: [
        { name: "Umsatz", aggregate: "sum", column: "Betrag" },
        { name: "Aufträge", aggregate: "distinct", column: "Auftrag" },
        { name: "Zuletzt", aggregate: "max", column: "Datum" },
        { name: "Tage seither", aggregate: "since-last", column: "Datum" },
      ],
    },
  ],
};

const SQL = `CREATE OR REPLACE TABLE view AS
  SELECT c.kunde, coalesce(sum(l.preis * l.menge * (1 - l.rabatt)), 0) AS umsatz,
    count(DISTINCT l.auftrag) AS auftraege, max(o.datum) AS zuletzt, ${REFERENCE} - max(o.datum) AS tage
  FROM customers c LEFT JOIN orders o ON o.kunde = c.kunde LEFT JOIN lines l ON l.auftrag = o.auftrag
  WHERE o.auftrag IS NULL OR l.auftrag IS NOT NULL
  GROUP BY c.kunde`;

async function loadIntoDuckDb({ customers, orders, lines }: MadeOrders): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE customers (kunde VARCHAR); CREATE TABLE orders (auftrag INTEGER, kunde VARCHAR, datum INTEGER);
     CREATE TABLE lines (auftrag INTEGER, preis DOUBLE, menge DOUBLE, rabatt DOUBLE)`,
  );
  for (const [name, table] of Object.entries({ customers, orders, lines })) {
    const appender = await connection.createAppender(name);
    for (let row = 0; row < table.rowCount; row += 1) {
      for (const { kind, numbers, codes, dictionary, name: header } of table.columns) {
        if (kind === "text") appender.appendVarchar(dictionary[codes[row]!]!);
        else if (header === "Auftrag" || kind === "date") appender.appendInteger(numbers[row]!);
        else appender.appendDouble(numbers[row]!);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
  return connection;
}

/** Two slips of different kinds in names of firms that are made of the same few words. */
function madeNames(count: number): readonly (readonly [own: string, foreign: string])[] {
  const first = ["Müller", "Schäfer", "Grün", "Bäcker", "Nordlicht", "Alpen", "Hanse", "Weiß"];
  const second = ["Bau", "Handel", "Technik", "Logistik", "Möbel", "Druck"];
  return Array.from({ length: count }, (_, at) => {
    const own = `${first[at % 8]!} ${second[Math.floor(at / 8) % 6]!} ${at.toString(36).replace(/\d/g, "q")}${at} GmbH`;
    const foreign =
      at % 3 === 0
        ? own.replace("ü", "ue").toUpperCase()
        : at % 3 === 1
          ? own.replace("GmbH", "G.m.b.H.")
          : `${own}x`;
    return [own, foreign];
  });
}

async function run(): Promise<void> {
  const made = makeOrders(LINES, CUSTOMERS);
  const tables = { ...made };
  const view = () => customerView(SPEC, tables, { referenceDate: REFERENCE });
  const connection = await loadIntoDuckDb(made);
  console.log(
    `  ${LINES.toLocaleString("en")} lines of orders to ${CUSTOMERS.toLocaleString("en")} customers`,
  );
  const ours = await time(5, view, 2);
  const theirs = await time(5, () => connection.run(SQL), 2);
  report("look up, compute, aggregate", ours);
  report("DuckDB, two cores", theirs, `ours takes ${ratio(ours, theirs)}`);

  const found = view();
  if (!found.ok) throw new Error("the view could not be made");
  const sumOf = (header: string) =>
    findColumn(found.value.table, header)!.numbers.reduce(
      (sum, value) => sum + (Number.isNaN(value) ? 0 : value),
      0,
    );
  const reader = await connection.runAndReadAll(
    "SELECT sum(umsatz)::DOUBLE, sum(auftraege)::DOUBLE, sum(zuletzt)::DOUBLE, sum(tage)::DOUBLE FROM view",
  );
  const sums = reader.getRows()[0]!.map(Number);
  ["Umsatz", "Aufträge", "Zuletzt", "Tage seither"].forEach((header, at) => {
    const difference = Math.abs(sumOf(header) - sums[at]!);
    if (difference > 1e-9 * Math.abs(sums[at]!))
      throw new Error(`${header}: ours ${sumOf(header)}, theirs ${sums[at]}`);
  });
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  console.log(`  memory with all tables: ${Math.round((heapUsed + arrayBuffers) / 2 ** 20)} MB`);

  const names = madeNames(100_000);
  const unmatched = names.map(([, text], row) => ({ text, row, rows: 1 }));
  const ownKeys = names.map(([own]) => own);
  report("near misses, 100,000 keys on each side", await time(3, () => proposePairs(unmatched, ownKeys), 1));
  const { length } = proposePairs(unmatched, ownKeys);
  console.log(`  proposed: ${length.toLocaleString("en")}`);
}

void run();
