import { wrap } from "comlink";
import type { Endpoint } from "comlink";
import { scoreCustomers } from "../core";
import type { ScoringModel, Scores, Table } from "../core";
import { transferableTable } from "./score-service";
import type { ScoreService } from "./score-service";

/** Computes scores; the newest question wins. */
export interface Scorer {
  /**
   * Scores every customer of the table.
   *
   * @returns The scores, or `undefined` when a newer call or `cancel` overtook this one.
   */
  score(model: ScoringModel, table: Table): Promise<Scores | undefined>;
  /** Lets the call that is under way end with `undefined`. */
  cancel(): void;
}

/** Customers × factors below which scoring takes well under 50 ms, so that no worker is asked. */
export const LOCAL_SCORING_LIMIT = 20_000;

/** Scores at once on the calling thread. */
export function createLocalScorer(): Scorer {
  return {
    score: async (model, table) => scoreCustomers(model, table),
    cancel: () => undefined,
  };
}

interface Job {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly settle: (scores: Scores | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Scores large tables in a worker that runs `score.worker.ts`, small ones at once on the calling thread. A table is
 * copied to the worker once; each further model costs only its own message. At most one call is with the worker and
 * one waits, so that moving a slider never builds a queue.
 */
export function createWorkerScorer(worker: Endpoint): Scorer {
  const service = wrap<ScoreService>(worker);
  let sentTable: Table | undefined;
  let newest: Job | undefined;
  let waiting: Job | undefined;
  let busy = false;

  const overtake = () => {
    newest?.settle(undefined);
    newest = waiting = undefined;
  };

  const work = async (job: Job) => {
    busy = true;
    try {
      if (sentTable !== job.table) {
        sentTable = undefined;
        await service.openTable(transferableTable(job.table));
        sentTable = job.table;
      }
      job.settle(await service.score(job.model));
    } catch (reason) {
      job.reject(reason);
    }
    busy = false;
    const next = waiting;
    waiting = undefined;
    if (next) void work(next);
  };

  return {
    score(model, table) {
      overtake();
      if (table.rowCount * Math.max(1, model.factors.length) < LOCAL_SCORING_LIMIT) {
        return Promise.resolve(scoreCustomers(model, table));
      }
      return new Promise((settle, reject) => {
        newest = { model, table, settle, reject };
        if (busy) waiting = newest;
        else void work(newest);
      });
    },
    cancel: overtake,
  };
}
