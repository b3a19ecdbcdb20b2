import {
  cleanTransactions,
  cohorts,
  DAYS_IN_UNIT,
  historiesUntil,
  proposeTransactions,
  purchasesOverTime,
  rfmColumns,
  type Table,
  type TransactionSetup,
} from "../../src/core";
import { spendingOf } from "../../src/core/lifetime/spending";
import { memoryAboveInput, ratio, report, time } from "../core/measure";
import { checksums, customersInDuckDb, loadIntoDuckDb } from "./duckdb-customers";
import { makeTransactions, SETUP } from "./made-transactions";
import { mapsOfMaps, plainPass } from "./plain-customers";

const ROWS = 1_000_000;
const CUSTOMERS = 100_000;
const RUNS = 9;
const WARM_UPS = 3;

function customerTable(table: Table, setup: TransactionSetup) {
  const cleaned = cleanTransactions(table, setup);
  if (!cleaned.ok) throw new Error(cleaned.issues[0].kind);
  const { purchases } = cleaned.value;
  const clock = { unitDays: DAYS_IN_UNIT[setup.timeUnit], discrete: false };
  const histories = historiesUntil(purchases, purchases.lastDay, clock);
  const spending = spendingOf(purchases, histories, clock);
  return { purchases, histories, spending, rfm: rfmColumns(purchases, purchases.lastDay) };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

async function main(): Promise<void> {
  const table = makeTransactions(ROWS, CUSTOMERS);
  console.log(
    `  ${ROWS.toLocaleString("en")} rows, ${CUSTOMERS.toLocaleString("en")} customers, median of ${RUNS}`,
  );
  const timed = (call: () => unknown) => time(RUNS, call, WARM_UPS);

  const floor = await timed(() => plainPass(table));
  report("floor: one plain pass, a sum per customer", floor);
  const ours = await timed(() => customerTable(table, SETUP));
  report("clean by order + histories + RFM columns", ours, `${ratio(ours, floor)} of the floor`);
  const { order: _order, ...roles } = SETUP.roles;
  const byDay = await timed(() => customerTable(table, { ...SETUP, roles, returns: "day" }));
  report("the same without order numbers", byDay);
  const maps = await timed(() => mapsOfMaps(table));
  report("plain JavaScript with maps of maps", maps, `${ratio(maps, ours)} of ours`);

  const { purchases, histories, rfm } = customerTable(table, SETUP);
  const connection = await loadIntoDuckDb(table);
  const duck = await timed(() => customersInDuckDb(connection, purchases.lastDay));
  report("DuckDB: the same customer table", duck, `${ratio(duck, ours)} of ours`);
  report(
    "proposal of roles, period and unit",
    await timed(() => proposeTransactions(table, { today: "2026-01-15" })),
  );
  report("purchases by week", await timed(() => purchasesOverTime(purchases, "week")));
  report("cohorts by month", await timed(() => cohorts(purchases, "month")));

  const own = [
    histories.customers.length,
    sum(histories.frequency),
    sum(histories.recency),
    sum(rfm.monetary),
  ].map((value) => value.toFixed(2));
  console.log(`  customers, repeats, weeks, money: ours ${own.join(", ")}`);
  console.log(`                                 DuckDB ${(await checksums(connection)).join(", ")}`);
  const memory = memoryAboveInput(() => customerTable(table, SETUP));
  console.log(`  memory above the input, garbage not yet collected: ${memory.toFixed(0)} MB (bound: 1000)`);
}

void main();
