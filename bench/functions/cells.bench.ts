import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { alive } from "../../src/functions/customer-functions";
import { blankSheet } from "../../src/host/book/blank-sheet";
import { Book } from "../../src/host/book/book";
import { EMPTY_BOOK } from "../../src/host/book/open";
import type { BookSnapshot, CellSnapshot } from "../../src/host/book/snapshot";
import type { Univer } from "../../src/host/book/univer";
import type { FunctionsFile } from "../../src/host/functions";
import { installNativeShell } from "../../src/host/shell/native-shell";
import { median } from "../core/measure";
import { CDNOW_BG_NBD, simulateCustomers } from "../clv/simulated-customers";
import { bootClient, makeWindow } from "../office/node-client";

const SPILLED_ROWS = 100_000;
const SINGLE_CALLS = 2000;
const SOURCE = "src/functions/customer-functions.ts";

/** A sheet with frequency, recency and age in A to C and the fitted parameters in E1:H2. */
function historyBook(): BookSnapshot {
  const { frequency, recency, age } = simulateCustomers(SPILLED_ROWS, true);
  const cell = (v: string | number): CellSnapshot => ({ v });
  const parameters = [Object.keys(CDNOW_BG_NBD), Object.values(CDNOW_BG_NBD)];
  const rows = [["frequency", "recency", "age"].map(cell)];
  for (let i = 0; i < SPILLED_ROWS; i += 1) rows.push([frequency[i]!, recency[i]!, age[i]!].map(cell));
  parameters.forEach((values, row) => {
    rows[row] = [...rows[row]!, cell(""), ...values.map(cell)];
  });
  return { ...EMPTY_BOOK, name: "Messung.xlsx", sheets: [{ ...blankSheet("Kunden"), rows }] };
}

async function functionsFile(): Promise<FunctionsFile> {
  const { metadataJson } = await generateCustomFunctionsMetadata(SOURCE);
  return JSON.parse(metadataJson) as FunctionsFile;
}

let own = 0;
let calls = 0;

function timedAlive(...blocks: Parameters<typeof alive>): ReturnType<typeof alive> {
  const start = performance.now();
  try {
    return alive(...blocks);
  } finally {
    own += performance.now() - start;
    calls += 1;
  }
}

/** One calculation: a changed parameter, so that no answer is remembered, and new formulas. */
async function calculate(formulas: string[][], address: string, idle: () => Promise<void>, run: number) {
  own = 0;
  calls = 0;
  const start = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("J:M").clear();
    sheet.getRange("E2").values = [[CDNOW_BG_NBD.r + 1e-6 * run]];
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
  await idle();
  const total = performance.now() - start;
  return { own, host: total - own, calls };
}

async function main(): Promise<void> {
  const window = makeWindow();
  const { createHeadlessUniver } = await import("../../src/host/univer-node");
  const book = new Book(createHeadlessUniver() as unknown as Univer, historyBook(), { language: "de" });
  const shell = installNativeShell(window, book, {});
  await bootClient();
  shell.registerFunctions(await functionsFile(), "CLV");
  CustomFunctions.associate("ALIVE", timedAlive as never);
  const idle = () => shell.functions.idle();

  const spilled = [
    [`=CLV.ALIVE($E$1:$H$2,A2:A${SPILLED_ROWS + 1},B2:B${SPILLED_ROWS + 1},C2:C${SPILLED_ROWS + 1})`],
  ];
  const single = Array.from({ length: SINGLE_CALLS }, (_, i) => [
    `=CLV.ALIVE($E$1:$H$2,A${i + 2},B${i + 2},C${i + 2})`,
  ]);
  for (const { label, formulas, address, runs } of [
    {
      label: `one spilled call over ${SPILLED_ROWS.toLocaleString("en")} rows`,
      formulas: spilled,
      address: "J2",
      runs: 3,
    },
    {
      label: `${SINGLE_CALLS.toLocaleString("en")} cells with a call each`,
      formulas: single,
      address: `L2:L${SINGLE_CALLS + 1}`,
      runs: 3,
    },
  ]) {
    const rounds = [];
    for (let run = 1; run <= runs; run += 1) rounds.push(await calculate(formulas, address, idle, run));
    console.log(`  CLV.ALIVE: ${label}, median of ${runs} (${rounds[0]!.calls} calls)`);
    console.log(
      `    our own share ${median(rounds.map((round) => round.own)).toFixed(1)} ms (bound 1000), ` +
        `host and client ${median(rounds.map((round) => round.host)).toFixed(1)} ms`,
    );
  }
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
