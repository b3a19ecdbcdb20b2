import { buildWriteRequest, createLocalScorer, loadCustomers } from "../../src/app";
import type { WriteLabels } from "../../src/app";
import { parseModel } from "../../src/core";
import type { ScoringModel } from "../../src/core";
import { Book } from "../../src/host/book/book";
import { installNativeShell } from "../../src/host/shell/native-shell";
import type { Univer } from "../../src/host/book/univer";
import { createExcelWorkbook } from "../../src/workbook/excel";
import type { Workbook } from "../../src/workbook/workbook";
import { median } from "../core/measure";
import { customerBook } from "./customer-book";
import { bootClient, makeWindow } from "./node-client";

const CUSTOMERS = 100_000;
const RUNS = 5;

const MODEL: ScoringModel = {
  version: 1,
  name: "Messung",
  key: "Kundennr",
  referenceDate: "",
  factors: [
    {
      id: "db",
      name: "Deckungsbeitrag",
      column: "Deckungsbeitrag",
      weight: 40,
      scale: { kind: "linear", worst: 0, best: 6000 },
      missing: "zero",
    },
    {
      id: "zahlung",
      name: "Zahlungsverhalten",
      column: "Zahlungsverhalten",
      weight: 30,
      scale: { kind: "categories", points: { pünktlich: 30, verspätet: 15, Mahnung: 0 } },
      missing: "zero",
    },
    {
      id: "reklamationen",
      name: "Reklamationen",
      column: "Reklamationen",
      weight: 20,
      scale: { kind: "linear", worst: 12, best: 0 },
      missing: "zero",
    },
    {
      id: "umsatz",
      name: "Umsatz",
      column: "Umsatz",
      weight: 10,
      scale: {
        kind: "steps",
        rows: [
          { from: 100, points: 2.5 },
          { from: 1000, points: 5 },
          { from: 5000, points: 10 },
        ],
      },
      missing: "zero",
    },
  ],
  classes: {
    bound: ">",
    list: [
      { name: "Premium", from: 90, color: "#1F5FA8", strategy: "" },
      { name: "Sehr gut", from: 80, color: "#6FA8DC", strategy: "" },
      { name: "Gut", from: 60, color: "#D6E6F5", strategy: "" },
      { name: "Mittel", from: 40, color: "#FCE4B0", strategy: "" },
      { name: "Schwach", from: 0, color: "#F0A868", strategy: "" },
    ],
  },
};

const LABELS: WriteLabels = {
  score: "Punktwert",
  rank: "Rang",
  class: "Kundenklasse",
  strategy: "Zielrichtung",
  findings: "Hinweise",
  lost: "Verluste",
  next: "Bis zur nächsten Klasse",
  lift: "Was heben würde",
  exception: "Ausnahme",
  border: "Knapp",
  estimatedShare: "Schätzanteil",
  estimatesHold: "Hält",
  kept: "Gehalten",
  meanRank: "Mittlerer Rang",
  rankBand: "Rangband",
  counted: "Zählende Gewichte",
  tie: (column) => column,
  yes: "ja",
  no: "nein",
  fromTo: (first, last) => `${first}–${last}`,
  lostPoints: ({ name }) => name,
  points: ({ name }) => name,
  sheet: () => "Kundenwert",
  note: (name, date) => `${name}, ${date}`,
  remark: ({ kind }) => kind,
};

interface Times {
  readonly read: number;
  readonly parse: number;
  readonly compute: number;
  readonly write: number;
}

/** One round: what Excel and its client take, and what we take in between. */
async function measureRound(workbook: Workbook): Promise<Times> {
  const [source] = await workbook.listSources();
  if (!source) throw new Error("The book has no source.");
  let reading = 0;
  const timed: Workbook = {
    ...workbook,
    readSource: async (...args) => {
      const start = performance.now();
      const block = await workbook.readSource(...args);
      reading += performance.now() - start;
      return block;
    },
  };
  const start = performance.now();
  const { table } = await loadCustomers(timed, source, { key: MODEL.key });
  const loaded = performance.now();
  const scores = await createLocalScorer().score(MODEL, table);
  if (!scores) throw new Error("Scoring was overtaken.");
  const request = buildWriteRequest({
    resultId: "Messung",
    model: MODEL,
    table,
    scores,
    source,
    choices: { target: "beside", columns: ["score", "rank", "class"] },
    labels: LABELS,
    date: "2026-01-31",
  });
  const computed = performance.now();
  const receipt = await workbook.writeResults(request);
  const written = performance.now();
  await workbook.undoWrite(receipt);
  return {
    read: reading,
    parse: loaded - start - reading,
    compute: computed - loaded,
    write: written - computed,
  };
}

function report(label: string, milliseconds: number, remark = ""): void {
  console.log(`  ${label.padEnd(52)} ${milliseconds.toFixed(1).padStart(9)} ms  ${remark}`.trimEnd());
}

async function main(): Promise<void> {
  const window = makeWindow();
  const { createHeadlessUniver } = await import("../../src/host/univer-node");
  const book = new Book(createHeadlessUniver() as unknown as Univer, customerBook(CUSTOMERS), {
    language: "de",
  });
  installNativeShell(window, book, {});
  await bootClient();
  if (!parseModel(MODEL).ok) throw new Error("The model of the benchmark is not sound.");

  const workbook = createExcelWorkbook();
  const rounds: Times[] = [];
  for (let run = 0; run <= RUNS; run++) rounds.push(await measureRound(workbook));
  const times = rounds.slice(1);
  const of = (part: keyof Times) => median(times.map((round) => round[part]));
  const [read, parse, compute, write] = [of("read"), of("parse"), of("compute"), of("write")];
  const total = read + parse + compute + write;
  const label = `${CUSTOMERS.toLocaleString("en")} customers × 8 columns`;
  console.log(`  ${label}, medians of ${RUNS} rounds through Office.js on the stand-in`);
  report("read (Office.js)", read);
  report("parse (cells → columns)", parse);
  report("compute (scores → result columns)", compute);
  report("write (Office.js, checked and read back)", write);
  report(
    "our own share: parse + compute",
    parse + compute,
    `${((100 * (parse + compute)) / total).toFixed(1)} %`,
  );
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
