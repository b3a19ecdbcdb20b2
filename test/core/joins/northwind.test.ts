import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import {
  customerView,
  findColumn,
  proposeJoins,
  readTable,
  serialOfDate,
  type CustomerView,
  type CustomerViewSpec,
  type Table,
} from "../../../src/core";

const folder = join(__dirname, "../../../../shared/data/northwind");
const isPresent = existsSync(folder);

const read = (name: string, key: string): Table =>
  readTable(
    Papa.parse<string[]>(readFileSync(join(folder, `${name}.csv`), "utf8"), { skipEmptyLines: true }).data,
    {
      key,
      isExcelTable: true,
      locale: "en",
      origin: { sheet: name, row: 0, column: 0 },
    },
  );

const tables = isPresent
  ? {
      customers: read("customers", "customerID"),
      orders: read("orders", "customerID"),
      lines: read("order_details", "orderID"),
    }
  : ({} as Record<string, Table>);

const REFERENCE = serialOfDate(1998, 5, 6)!;

const SPEC: CustomerViewSpec = {
  customers: { table: "customers", key: "customerID", columns: ["companyName", "country"] },
  tables: [
    {
      table: "orders",
      key: "customerID",
      measures: [
        { name: "orders", aggregate: "count" },
        { name: "freight", aggregate: "sum", column: "freight" },
        { name: "meanFreight", aggregate: "mean", column: "freight" },
        { name: "leastFreight", aggregate: "min", column: "freight" },
        { name: "mostFreight", aggregate: "max", column: "freight" },
        { name: "firstFreight", aggregate: "first", column: "freight" },
        { name: "lastFreight", aggregate: "last", column: "freight" },
        { name: "newestFreight", aggregate: "newest", column: "freight", by: "shippedDate" },
        { name: "employees", aggregate: "distinct", column: "employeeID" },
        { name: "viaThree", aggregate: "share", column: "shipVia", text: "3" },
        { name: "trend", aggregate: "trend", column: "freight", by: "orderDate" },
        { name: "days", aggregate: "since-last", column: "orderDate" },
        { name: "months", aggregate: "since-last", column: "orderDate", unit: "months" },
        { name: "years", aggregate: "since-first", column: "orderDate", unit: "years" },
        { name: "newestDay", aggregate: "max", column: "orderDate" },
        {
          name: "freight97",
          aggregate: "sum",
          column: "freight",
          by: "orderDate",
          from: serialOfDate(1997, 1, 1)!,
          to: serialOfDate(1997, 12, 31)!,
        },
      ],
    },
    {
      table: "lines",
      key: "customerID",
      lookUps: [
        { table: "orders", key: "orderID", otherKey: "orderID", columns: ["customerID", "orderDate"] },
      ],
      amount: { name: "amount", factors: ["unitPrice", "quantity"], discount: "discount" },
      measures: [
        { name: "net", aggregate: "sum", column: "amount" },
        { name: "lines", aggregate: "count" },
        { name: "ordersOfLines", aggregate: "distinct", column: "orderID" },
        { name: "netTrend", aggregate: "trend", column: "amount", by: "orderDate" },
      ],
    },
  ],
};

/** The same figures in SQL, one row a customer. */
const SQL = `
  WITH o AS (SELECT row_number() OVER () AS n, * FROM orders),
  l AS (
    SELECT o.customerID, o.orderDate, d.orderID, d.unitPrice * d.quantity * (1 - d.discount) AS amount
    FROM lines d JOIN o USING (orderID)
  ),
  y AS (
    SELECT customerID, year, sum(freight) AS freight, sum(amount) AS amount FROM (
      SELECT customerID, date_sub('year', orderDate::DATE, DATE '1998-05-06') AS year, freight::DOUBLE AS freight, 0::DOUBLE AS amount FROM o
      UNION ALL
      SELECT customerID, date_sub('year', orderDate::DATE, DATE '1998-05-06'), 0, amount::DOUBLE FROM l
    ) GROUP BY ALL
  ),
  grid AS (
    SELECT customerID, unnest(range(0, max(year) + 1)) AS year FROM y GROUP BY customerID
  ),
  trends AS (
    SELECT customerID,
      CASE WHEN count(*) > 1 THEN regr_slope(coalesce(freight, 0), -year) END AS trend,
      CASE WHEN count(*) > 1 THEN regr_slope(coalesce(amount, 0), -year) END AS netTrend
    FROM grid LEFT JOIN y USING (customerID, year) GROUP BY customerID
  ),
  byOrder AS (
    SELECT customerID, count(*) AS orders, sum(freight) AS freight, avg(freight) AS meanFreight,
      min(freight) AS leastFreight, max(freight) AS mostFreight,
      arg_min(freight, n) AS firstFreight, arg_max(freight, n) AS lastFreight,
      arg_max(freight, coalesce(epoch(shippedDate), 0) * 1000 + n / 1000.0) AS newestFreight,
      count(DISTINCT employeeID) AS employees, avg(CASE WHEN shipVia = 3 THEN 1 ELSE 0 END) AS viaThree,
      date_diff('day', max(orderDate)::DATE, DATE '1998-05-06') AS days,
      date_sub('month', max(orderDate)::DATE, DATE '1998-05-06') AS months,
      date_sub('year', min(orderDate)::DATE, DATE '1998-05-06') AS years,
      date_diff('day', DATE '1899-12-30', max(orderDate)::DATE) AS newestDay,
      coalesce(sum(freight) FILTER (year(orderDate) = 1997), 0) AS freight97
    FROM o GROUP BY customerID
  ),
  byLine AS (
    SELECT customerID, sum(amount) AS net, count(*) AS lines, count(DISTINCT orderID) AS ordersOfLines
    FROM l GROUP BY customerID
  )
  SELECT * FROM customers LEFT JOIN byOrder USING (customerID) LEFT JOIN byLine USING (customerID)
    LEFT JOIN trends USING (customerID)`;

async function inDuckDb(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [table, file] of Object.entries({
    customers: "customers",
    orders: "orders",
    lines: "order_details",
  }))
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM read_csv('${join(folder, file)}.csv', nullstr='NULL', header=true)`,
    );
  return connection;
}

const NONE_IS_ZERO = new Set([
  "orders",
  "freight",
  "employees",
  "freight97",
  "net",
  "lines",
  "ordersOfLines",
]);

(isPresent ? describe : describe.skip)(
  "Northwind's three tables as one customer view (skipped where ../shared/data is absent)",
  () => {
    const made = isPresent ? customerView(SPEC, tables, { referenceDate: REFERENCE }) : undefined;
    const view = (): CustomerView => {
      if (made?.ok !== true) throw new Error("no view");
      return made.value;
    };
    const numbersOf = (header: string) => findColumn(view().table, header)!.numbers;
    const keys = () => findColumn(view().table, "customerID")!.dictionary;

    it("has all 91 customers, PARIS and FISSA with no orders", () => {
      expect(view().table.rowCount).toBe(91);
      expect(view().customersWithoutRows).toBe(2);
      for (const { customersWithoutRows, unmatched } of view().reports) {
        expect(customersWithoutRows.map(({ text }) => text).sort()).toEqual(["FISSA", "PARIS"]);
        expect(unmatched).toEqual([]);
      }
      const paris = keys().indexOf("PARIS");
      expect([numbersOf("orders")[paris], numbersOf("net")[paris]]).toEqual([0, 0]);
      expect(numbersOf("days")[paris]).toBeNaN();
    });

    it("adds up to the published net revenue of 1,265,793.04", () => {
      const net = numbersOf("net").reduce((sum, value) => sum + value, 0);
      expect(Math.round(net * 100) / 100).toBe(1_265_793.04);
      expect(numbersOf("lines").reduce((sum, value) => sum + value, 0)).toBe(2155);
      expect(numbersOf("orders").reduce((sum, value) => sum + value, 0)).toBe(830);
    });

    it("has every figure of every customer as DuckDB computes it, to the cent and the day", async () => {
      const connection = await inDuckDb();
      const reader = await connection.runAndReadAll(SQL);
      const rows = reader.getRowObjectsJson();
      expect(rows).toHaveLength(91);
      const names = SPEC.tables.flatMap(({ measures }) => measures.map(({ name }) => name));
      const differing: string[] = [];
      for (const row of rows) {
        const at = keys().indexOf(String(row.customerID));
        for (const name of names) {
          const theirs = row[name] === null ? (NONE_IS_ZERO.has(name) ? 0 : NaN) : Number(row[name]);
          const ours = numbersOf(name)[at]!;
          const isSame = Number.isNaN(theirs)
            ? Number.isNaN(ours)
            : Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
          if (!isSame) differing.push(`${String(row.customerID)} ${name}: ${ours}, not ${theirs}`);
        }
      }
      expect(differing).toEqual([]);
    });

    it("proposes this very join from headers and values alone", () => {
      const proposal = proposeJoins(
        [
          { id: "lines", name: "order_details", table: tables.lines! },
          { id: "orders", name: "orders", table: tables.orders! },
          { id: "customers", name: "customers", table: tables.customers! },
        ],
        "Betrag",
      );
      expect(proposal.customers).toMatchObject({ table: "customers", key: "customerID" });
      expect(proposal.unplaced).toEqual([]);
      expect(proposal.tables).toMatchObject([
        {
          table: "lines",
          key: "customerID",
          lookUps: [
            { table: "orders", key: "orderID", otherKey: "orderID", columns: ["customerID", "orderDate"] },
          ],
          amount: { name: "Betrag", factors: ["unitPrice", "quantity"], discount: "discount" },
        },
        { table: "orders", key: "customerID", lookUps: [] },
      ]);
      expect(proposal.tables[0]!.measures).toEqual([{ aggregate: "sum", column: "Betrag", by: "orderDate" }]);
      expect(proposal.tables[1]!.measures).toEqual([
        { aggregate: "count", by: "orderDate" },
        { aggregate: "since-last", column: "orderDate", unit: "days" },
        { aggregate: "sum", column: "freight", by: "orderDate" },
      ]);
    });
  },
);
