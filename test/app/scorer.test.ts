/** @jest-environment node */
import { MessageChannel } from "node:worker_threads";
import { expose } from "comlink";
import type { Endpoint } from "comlink";
import { createLocalScorer, createWorkerScorer } from "../../src/app";
import { createScoreService } from "../../src/app/score-service";
import type { ScoreService } from "../../src/app/score-service";
import { readTable, scoreCustomers } from "../../src/core";
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

describe("createLocalScorer", () => {
  it("scores on the calling thread", async () => {
    expect(await createLocalScorer().score(MODEL, TABLE)).toEqual(scoreCustomers(MODEL, TABLE));
  });
});
