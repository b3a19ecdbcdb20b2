import { DuckDBInstance } from "@duckdb/node-api";
import { analyseRfm, DEFAULT_RFM_SETUP } from "../../../src/core/rfm";
import { numbersOf, pathOf, readRows, whenPresent } from "./rfm-orders";

const FIFTHS = "[0.2, 0.4, 0.6, 0.8]";
const cutsOf = (value: string, peers: string) => `quantile_cont(${value}, ${FIFTHS}) OVER (${peers}) AS cuts`;
const bandOf = (value: string) => [1, 2, 3, 4].map((cut) => `(${value} > cuts[${cut}])::INTEGER`).join(" + ");

const customers = `
  SELECT row_number() OVER () AS place, recency_days::DOUBLE AS recency, number_of_orders::DOUBLE AS frequency,
    revenue::DOUBLE AS monetary
  FROM read_csv('${pathOf("rfm_data_customer.csv")}')`;

const marks = (nested: boolean) => `
  WITH customers AS (${customers}),
  r AS (SELECT * EXCLUDE cuts, 5 - (${bandOf("recency")}) AS r
    FROM (SELECT *, ${cutsOf("recency", "")} FROM customers)),
  f AS (SELECT * EXCLUDE cuts, 1 + ${bandOf("frequency")} AS f
    FROM (SELECT *, ${cutsOf("frequency", nested ? "PARTITION BY r" : "")} FROM r)),
  m AS (SELECT * EXCLUDE cuts, 1 + ${bandOf("monetary")} AS m
    FROM (SELECT *, ${cutsOf("monetary", nested ? "PARTITION BY r, f" : "")} FROM f))
  SELECT 100 * r + 10 * f + m FROM m ORDER BY place`;

async function codesInDuckDb(nested: boolean): Promise<number[]> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const codes = (await connection.runAndReadAll(marks(nested))).getRows().map(([code]) => Number(code));
  connection.closeSync();
  return codes;
}

whenPresent("RFM of 39,999 customers (skipped where ../shared/data is absent)", () => {
  it.each([
    ["independent", false],
    ["nested", true],
  ])("gives the %s codes that DuckDB finds", async (_, nested) => {
    const rows = readRows("rfm_data_customer.csv");
    const result = analyseRfm(
      {
        recency: numbersOf(rows, "recency_days"),
        frequency: numbersOf(rows, "number_of_orders"),
        monetary: numbersOf(rows, "revenue"),
      },
      { ...DEFAULT_RFM_SETUP, nested },
    );
    if (!result.ok) throw new Error(result.issues[0].kind);
    expect([...result.value.codes]).toEqual(await codesInDuckDb(nested));
  });
});
