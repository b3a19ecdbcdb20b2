/** @jest-environment node */
import { MessageChannel } from "node:worker_threads";
import { expose } from "comlink";
import type { Endpoint } from "comlink";
import { createLocalScorer, createWorkerScorer } from "../../src/app";
import { createScoreService } from "../../src/app/score-service";
import type { ScoreService } from "../../src/app/score-service";
import { compareScores, measureRobustness, readTable, scoreCustomers } from "../../src/core";
import { MODEL, TABLE } from "./example";

const LARGE = readTable(
  Array.from({ length: 15_001 }, (_, row) =>
    row === 0
      ? ["Nr", "Deckungsbeitrag", "Zahlung"]
      : [row, row % 101, row % 3 === 0 ? "Mahnung" : "pünktlich"],
  ),
  { key: "Nr", isExcelTable: true },
);

function openWorker() {
  const { port1, port2 } = new MessageChannel();
  const service = createScoreService();
  const opened: number[] = [];
  const scored: string[] = [];
  const counting: ScoreService = {
    ...service,
    openTable: (table) => {
      opened.push(table.rowCount);
      service.openTable(table);
    },
    score: (model) => {
      scored.push(model.name);
      return service.score(model);
    },
  };
  expose(counting, port2 as unknown as Endpoint);
  const scorer = createWorkerScorer(port1 as unknown as Endpoint);
  return { scorer, opened, scored, close: () => port1.close() };
}

const named = (name: string) => ({ ...MODEL, name });

describe("createWorkerScorer", () => {
  it("gives the same scores as the core, for a table that goes to the worker", async () => {
    const { scorer, scored, close } = openWorker();
    const scores = await scorer.score(MODEL, LARGE);
    expect(scores).toEqual(scoreCustomers(MODEL, LARGE));
    expect(scored).toEqual(["Beispiel"]);
    close();
  });

  it("puts the names of a large table in order as the calling thread would", async () => {
    const { scorer, opened, close } = openWorker();
    const ranks = await scorer.rankNames(LARGE, "Nr", "de-DE");
    expect(ranks).toEqual(await createLocalScorer().rankNames(LARGE, "Nr", "de-DE"));
    expect(opened).toEqual([15_000]);
    close();
  });

  it("sends a table once for many models and leaves the caller's columns usable", async () => {
    const { scorer, opened, close } = openWorker();
    await scorer.score(named("eins"), LARGE);
    await scorer.score(named("zwei"), LARGE);
    expect(opened).toEqual([15_000]);
    expect(LARGE.columns[1]?.numbers.length).toBe(15_000);
    close();
  });

  it("lets the newest question win and skips those that were overtaken while waiting", async () => {
    const { scorer, scored, close } = openWorker();
    const answers = await Promise.all(["a", "b", "c"].map((name) => scorer.score(named(name), LARGE)));
    expect(answers.map((scores) => scores !== undefined)).toEqual([false, false, true]);
    expect(scored).not.toContain("b");
    close();
  });

  it("ends the question under way when it is cancelled", async () => {
    const { scorer, close } = openWorker();
    const answer = scorer.score(MODEL, LARGE);
    scorer.cancel();
    expect(await answer).toBeUndefined();
    close();
  });

  it("scores a small table without the worker", async () => {
    const { scorer, scored, close } = openWorker();
    expect(await scorer.score(MODEL, TABLE)).toEqual(scoreCustomers(MODEL, TABLE));
    expect(scored).toEqual([]);
    close();
  });
});

describe("questions beside the open model", () => {
  const work = () => {
    const shares: number[] = [];
    const abort = new AbortController();
    return { shares, abort, signal: abort.signal, onProgress: (share: number) => void shares.push(share) };
  };

  it("are answered by the worker as by the core", async () => {
    const { scorer, close } = openWorker();
    const other = { ...MODEL, classes: { ...MODEL.classes, bound: ">=" as const } };
    const { before, after, comparison } = await scorer.compare(MODEL, other, LARGE);
    expect(before).toEqual(scoreCustomers(MODEL, LARGE));
    expect(after).toEqual(scoreCustomers(other, LARGE));
    expect(comparison).toEqual(compareScores(before, after));
    expect(await scorer.scoreApart(other, LARGE)).toEqual(after);
    close();
  });

  it("do not overtake the scores of the open model", async () => {
    const { scorer, close } = openWorker();
    const open = scorer.score(MODEL, LARGE);
    const apart = scorer.scoreApart(MODEL, LARGE);
    expect(await open).toEqual(await apart);
    close();
  });

  it("are answered for the table that they name, whichever was sent last", async () => {
    const { scorer, close } = openWorker();
    const other = { ...LARGE };
    const half = readTable(
      Array.from({ length: 12_001 }, (_, row) =>
        row === 0 ? ["Nr", "Deckungsbeitrag", "Zahlung"] : [row, row % 53, "pünktlich"],
      ),
      { key: "Nr", isExcelTable: true },
    );
    const answers = await Promise.all([LARGE, half, other].map((table) => scorer.scoreApart(MODEL, table)));
    expect(answers.map(({ rowCount }) => rowCount)).toEqual([15_000, 12_000, 15_000]);
    close();
  });

  it("check robustness with progress from 0 to 1 and the core's result", async () => {
    const { scorer, close } = openWorker();
    const { shares, ...rest } = work();
    const options = { range: 10, sets: 100, seed: 7 };
    const result = await scorer.checkRobustness(MODEL, LARGE, options, rest);
    expect(result).toEqual(measureRobustness(MODEL, LARGE, options));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
    close();
  });

  it("stop a check of robustness when it is cancelled, and answer meanwhile", async () => {
    const { scorer, close } = openWorker();
    const { abort, signal } = work();
    let answered: Promise<unknown> | undefined;
    const check = scorer.checkRobustness(
      MODEL,
      LARGE,
      { sets: 100_000 },
      {
        signal,
        onProgress: () => {
          answered ??= scorer.score(MODEL, LARGE).then(() => abort.abort());
        },
      },
    );
    expect(await check).toBeUndefined();
    await answered;
    close();
  });

  it("are answered alike without a worker", async () => {
    const local = createLocalScorer();
    const { shares, abort, ...rest } = work();
    const options = { sets: 50 };
    expect(await local.checkRobustness(MODEL, TABLE, options, rest)).toEqual(
      measureRobustness(MODEL, TABLE, options),
    );
    expect(shares.at(-1)).toBe(1);
    abort.abort();
    expect(await local.checkRobustness(MODEL, TABLE, options, rest)).toBeUndefined();
  });
});

describe("createLocalScorer", () => {
  it("scores on the calling thread", async () => {
    expect(await createLocalScorer().score(MODEL, TABLE)).toEqual(scoreCustomers(MODEL, TABLE));
  });
});
