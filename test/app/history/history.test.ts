import { createLocalScorer, type HistoryRun } from "../../../src/app";
import { addSnapshot, withRun } from "../../../src/app/history/add-snapshot";
import {
  type HistoryList,
  historyColumns,
  NO_HISTORY_LIST,
  readHistoryList,
  withRunsOnly,
} from "../../../src/app/history/history-list";
import { historyRequest, type HistoryWords } from "../../../src/app/history/history-request";
import { keptRun } from "../../../src/app/history/kept-run";
import { takeSnapshot } from "../../../src/app/history/take-snapshot";
import { readTable } from "../../../src/core";
import { type Cells, arrayWorkbook } from "../../helpers/array-workbook";
import { MODEL } from "../example";

const HEADER = ["Nr", "Kunde", "Deckungsbeitrag", "Zahlung"];

const BEFORE: Cells = [
  HEADER,
  ["007", "Ahrens", 100, "pünktlich"],
  ["12", "Böhm", 50, "Mahnung"],
  ["31", "Cordes", "", "pünktlich"],
];

/** Ahrens has changed, Böhm is gone, Dietz is new, 7 is not 007. 60 points for a margin of 100, 40 for paying in time. */
const NOW: Cells = [
  HEADER,
  ["31", "Cordes", 80, "pünktlich"],
  ["007", "Ahrens GmbH", 10, "pünktlich"],
  ["7", "Dietz", 60, "Mahnung"],
  ["7", "Dietz noch einmal", 5, "Mahnung"],
  ["", "Niemand", 60, "Mahnung"],
];

async function snapshotOf(cells: Cells, date: string) {
  const table = readTable(cells, { key: "Nr", isExcelTable: true });
  const scores = await createLocalScorer().scoreApart(MODEL, table);
  return takeSnapshot({ model: MODEL, table, scores, resultId: "Beispiel", date, by: "Petra" })!;
}

const WORDS: HistoryWords = {
  sheet: "Verlauf",
  table: "Verlauf",
  about: ["Was das ist"],
  none: "Nichts",
  customer: "Kunde",
  name: "Name",
  header: (value, { date }, model) => [value, date, model].filter(Boolean).join(" "),
  run: ({ date, by, model, customers }) => `${date} ${model} ${by} ${customers}`,
};

const plain = ({ keys, names, columns }: HistoryList) =>
  Object.fromEntries(
    keys.map((key, row) => [key, [names[row], ...[...columns.values()].map((cells) => cells[row])]]),
  );

describe("a run that is kept", () => {
  it("has points, class and amount of every customer with a key, each once", async () => {
    const { run, list } = await snapshotOf(NOW, "2026-01-31");
    expect(run).toMatchObject({
      id: "beispiel_20260131",
      date: "2026-01-31",
      by: "Petra",
      model: "Beispiel",
      amount: "Deckungsbeitrag",
      customers: 3,
    });
    expect(run.classes.list.map(({ name, from }) => [name, from])).toEqual([
      ["Premium", 90],
      ["Gut", 20],
      ["Schwach", 0],
    ]);
    expect(plain(list)).toEqual({
      "31": ["Cordes", 88, "Gut", 80],
      "007": ["Ahrens GmbH", 46, "Gut", 10],
      "7": ["Dietz", 36, "Gut", 60],
    });
  });

  it("leaves blank what has no score and no amount", async () => {
    const { list } = await snapshotOf(BEFORE, "2025-01-31");
    expect(plain(list)["31"]).toEqual(["Cordes", "", "", ""]);
  });

  it("is none where customers have no key", async () => {
    const table = readTable(BEFORE, { key: "", isExcelTable: true });
    const model = { ...MODEL, key: "" };
    const scores = await createLocalScorer().scoreApart(model, table);
    const input = { model, table, scores, resultId: "B", date: "2026-01-31", by: "" };
    expect(takeSnapshot(input)).toBeUndefined();
  });
});

describe("several runs", () => {
  const twoRuns = async () => {
    const [before, now] = [await snapshotOf(BEFORE, "2025-01-31"), await snapshotOf(NOW, "2026-01-31")];
    const runs = withRun(withRun([], before.run), now.run);
    return { runs, list: addSnapshot(addSnapshot(NO_HISTORY_LIST, before), now) };
  };

  it("stand side by side for the union of their customers, changed, removed and new ones", async () => {
    const { list } = await twoRuns();
    expect(plain(list)).toEqual({
      "007": ["Ahrens GmbH", 100, "Premium", 100, 46, "Gut", 10],
      "12": ["Böhm", 30, "Gut", 50, "", "", ""],
      "31": ["Cordes", "", "", "", 88, "Gut", 80],
      "7": ["Dietz", "", "", "", 36, "Gut", 60],
    });
  });

  it("give back each run with its own customers", async () => {
    const { runs, list } = await twoRuns();
    const [before, now] = runs.map((run) => keptRun(list, run));
    expect(before!.keys.dictionary).toEqual(["007", "12"]);
    expect([...before!.score]).toEqual([100, 30]);
    expect(before!.classNames).toEqual(["Premium", "Gut"]);
    expect([...before!.amount]).toEqual([100, 50]);
    expect(now!.keys.dictionary).toEqual(["007", "31", "7"]);
    expect(now!.names).toEqual(["Ahrens GmbH", "Cordes", "Dietz"]);
    expect([...now!.score]).toEqual([46, 88, 36]);
  });

  it("take the place of an earlier one of the same model and day", async () => {
    const first = await snapshotOf(BEFORE, "2026-01-31");
    const again = await snapshotOf(NOW, "2026-01-31");
    const runs = withRun(withRun([], first.run), again.run);
    expect(runs).toEqual([again.run]);
    const list = withRunsOnly(addSnapshot(addSnapshot(NO_HISTORY_LIST, first), again), runs);
    expect(plain(list)).toEqual({
      "007": ["Ahrens GmbH", 46, "Gut", 10],
      "31": ["Cordes", 88, "Gut", 80],
      "7": ["Dietz", 36, "Gut", 60],
    });
  });

  it("are ordered by day, whichever was added last", async () => {
    const [late, early] = [await snapshotOf(NOW, "2026-01-31"), await snapshotOf(BEFORE, "2025-06-30")];
    expect(withRun(withRun([], late.run), early.run).map(({ date }) => date)).toEqual([
      "2025-06-30",
      "2026-01-31",
    ]);
  });

  it("take the customers along of whom no other run knows when they are removed", async () => {
    const { runs, list } = await twoRuns();
    expect(plain(withRunsOnly(list, runs.slice(1)))).toEqual({
      "007": ["Ahrens GmbH", 46, "Gut", 10],
      "31": ["Cordes", 88, "Gut", 80],
      "7": ["Dietz", 36, "Gut", 60],
    });
    expect(plain(withRunsOnly(list, []))).toEqual({});
  });

  it("are read back from the sheet as they were written, and as the user has since edited it", async () => {
    const { runs, list } = await twoRuns();
    const workbook = arrayWorkbook({});
    await workbook.writeList(historyRequest(list, runs, WORDS));
    const standing = (await workbook.readList("history", historyColumns(runs)))!;
    expect(readHistoryList(standing)).toEqual({ ...list, keys: expect.arrayContaining([...list.keys]) });
    const [header, ahrens, , cordes, ...rest] = workbook.sheets["Verlauf"]!;
    workbook.sheets = { Verlauf: [header!, cordes!, ["", "Leer", 1], ahrens!, ahrens!, ...rest] };
    const edited = readHistoryList((await workbook.readList("history", historyColumns(runs)))!);
    expect(edited.keys).toEqual(["31", "007", "7"]);
  });

  it("have headers that differ, with the model where two have the same day", async () => {
    const one = await snapshotOf(NOW, "2026-01-31");
    const other: HistoryRun = { ...one.run, id: "anderes_20260131", model: "Anderes" };
    const headersOf = (runs: readonly HistoryRun[]) =>
      historyRequest(one.list, runs, WORDS).columns.map(({ header }) => header);
    expect(headersOf([one.run])).toEqual([
      "Kunde",
      "Name",
      "score 2026-01-31",
      "class 2026-01-31",
      "amount 2026-01-31",
    ]);
    const both = headersOf([one.run, other]);
    expect(both[2]).toBe("score 2026-01-31 Beispiel");
    expect(new Set(both).size).toBe(8);
  });

  it("of 50,000 customers are put together, row by row", async () => {
    const count = 50_000;
    const cellsOf = (first: number, margin: number): Cells => [
      HEADER,
      ...Array.from({ length: count }, (_, row) => [`K${first + row}`, `Kunde ${row}`, margin, "pünktlich"]),
    ];
    let list: HistoryList = NO_HISTORY_LIST;
    for (const year of [0, 1, 2]) {
      list = addSnapshot(list, await snapshotOf(cellsOf(year * 10_000, 10 * year), `202${year}-12-31`));
    }
    expect(list.keys).toHaveLength(count + 20_000);
    const last = list.columns.get("score:beispiel_20221231")!;
    expect(last[20_000]).toBe(52);
    expect(last[0]).toBe("");
    expect(list.columns.get("score:beispiel_20201231")![count]).toBe("");
  });
});
