import { createLocalAnalyst } from "../../src/app/purchases/local-analyst";
import { loadCustomers } from "../../src/app";
import { proposeTransactionRoles, USUAL_LIFETIME } from "../../src/core";
import { Book } from "../../src/host/book/book";
import type { Univer } from "../../src/host/book/univer";
import { installNativeShell } from "../../src/host/shell/native-shell";
import { createExcelWorkbook } from "../../src/workbook/excel";
import type { Workbook } from "../../src/workbook/workbook";
import { median } from "../core/measure";
import { bootClient, makeWindow } from "../office/node-client";
import { makeTransactions } from "./made-transactions";
import { transactionBook } from "./transaction-book";

const ROWS = 100_000;
const CUSTOMERS = 10_000;
const RUNS = 5;
const TODAY = "2026-01-15";

const PARTS = ["host", "table", "mapping", "counting", "models", "values"] as const;

type Part = (typeof PARTS)[number];

type Times = Readonly<Record<Part, number>>;

const LABELS: Readonly<Record<Part, string>> = {
  host: "cells handed over by the host (stand-in)",
  table: "cells → columns",
  mapping: "roles, period and unit proposed",
  counting: "purchases cleaned and counted",
  models: "all lifetime models fitted and compared",
  values: "P(alive), purchases and value per customer",
};

/** One round from the sheet to the values of the customers, as the page goes through it. */
async function measureRound(workbook: Workbook): Promise<Times> {
  const [source] = await workbook.listSources();
  if (source === undefined) throw new Error("The book has no source.");
  let host = 0;
  const timed: Workbook = {
    ...workbook,
    readSource: async (...args) => {
      const start = performance.now();
      const block = await workbook.readSource(...args);
      host += performance.now() - start;
      return block;
    },
  };
  const analyst = createLocalAnalyst();
  const start = performance.now();
  const { table } = await loadCustomers(
    timed,
    source,
    {},
    { findKey: (read) => proposeTransactionRoles(read).customer ?? "" },
  );
  const read = performance.now();
  await analyst.open(table);
  const { setup } = await analyst.propose(TODAY);
  if (setup === undefined) throw new Error("The list is none of transactions.");
  const mapped = performance.now();
  const cleaned = await analyst.clean(setup);
  if (!cleaned.ok) throw new Error(cleaned.issues[0].kind);
  const counted = performance.now();
  await analyst.lifetimeModels(USUAL_LIFETIME);
  const fitted = performance.now();
  await analyst.lifetimeValues(USUAL_LIFETIME);
  return {
    host,
    table: read - start - host,
    mapping: mapped - read,
    counting: counted - mapped,
    models: fitted - counted,
    values: performance.now() - fitted,
  };
}

async function main(): Promise<void> {
  const window = makeWindow();
  const { createHeadlessUniver } = await import("../../src/host/univer-node");
  const snapshot = transactionBook(makeTransactions(ROWS, CUSTOMERS));
  const book = new Book(createHeadlessUniver() as unknown as Univer, snapshot, { language: "de" });
  installNativeShell(window, book, {});
  await bootClient();

  const workbook = createExcelWorkbook();
  await measureRound(workbook);
  const rounds: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) rounds.push(await measureRound(workbook));
  const medians = PARTS.map((part) => ({ part, time: median(rounds.map((round) => round[part])) }));
  const total = medians.reduce((sum, { time }) => sum + time, 0);
  const report = (label: string, time: number) => {
    const share = `${((100 * time) / total).toFixed(0)} %`;
    console.log(`  ${label.padEnd(46)} ${time.toFixed(1).padStart(9)} ms  ${share.padStart(5)}`);
  };
  const [rows, customers] = [ROWS, CUSTOMERS].map((count) => count.toLocaleString("en"));
  console.log(`  ${rows} transactions of ${customers} customers, medians of ${RUNS} rounds`);
  for (const { part, time } of medians) report(LABELS[part], time);
  const ours = medians.reduce((sum, { part, time }) => (part === "host" ? sum : sum + time), 0);
  report("ours, from mapping to fitted models and values", ours);
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
