import { proxy, type Remote, wrap } from "comlink";
import type { Endpoint } from "comlink";
import { scoreCustomers } from "../core";
import type { Robustness, RobustnessOptions, ScoringModel, Scores, Table } from "../core";
import { checkRobustness } from "./check-robustness";
import { compareModels } from "./compare-models";
import type { ModelComparison } from "./compare-models";
import { rankNames } from "./rank-names";
import { transferableTable } from "./score-service";
import type { ScoreService } from "./score-service";

export interface LongWork {
  readonly signal: AbortSignal;
  /** Called with the share 0…1 that is done. */
  readonly onProgress: (share: number) => void;
}

/** Computes scores; the newest question wins. What is asked about models beside the open one overtakes nothing. */
export interface Scorer {
  /**
   * Scores every customer of the table.
   *
   * @returns The scores, or `undefined` when a newer call or `cancel` overtook this one.
   */
  score(model: ScoringModel, table: Table): Promise<Scores | undefined>;
  /** Lets the call of `score` that is under way end with `undefined`. */
  cancel(): void;
  /** Scores with a model other than the open one. */
  scoreApart(model: ScoringModel, table: Table): Promise<Scores>;
  compare(before: ScoringModel, after: ScoringModel, table: Table): Promise<ModelComparison>;
  /**
   * How the result holds when the weights move.
   *
   * @returns Undefined when it was stopped by the signal or by a newer check.
   */
  checkRobustness(
    model: ScoringModel,
    table: Table,
    options: RobustnessOptions,
    work: LongWork,
  ): Promise<Robustness | undefined>;
  /** The place of every customer's name in the alphabet, as `rankNames`. */
  rankNames(table: Table, key: string, locale: string): Promise<Int32Array>;
}

/** Customers × factors below which scoring takes well under 50 ms, so that no worker is asked. */
export const LOCAL_SCORING_LIMIT = 20_000;

/** Customers below which their names are put in order in well under 50 ms. */
const LOCAL_NAMES_LIMIT = 5_000;

const isSmall = (model: ScoringModel, table: Table) =>
  table.rowCount * Math.max(1, model.factors.length) < LOCAL_SCORING_LIMIT;

/** Scores at once on the calling thread. */
export function createLocalScorer(): Scorer {
  return {
    score: async (model, table) => scoreCustomers(model, table),
    cancel: () => undefined,
    scoreApart: async (model, table) => scoreCustomers(model, table),
    compare: async (before, after, table) => compareModels(before, after, table),
    checkRobustness: (model, table, options, { signal, onProgress }) =>
      checkRobustness(model, table, options, { onProgress, isStopped: () => signal.aborted }),
    rankNames: async (table, key, locale) => rankNames(table, key, locale),
  };
}

interface Job {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly settle: (scores: Scores | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Scores large tables in a worker that runs `score.worker.ts`, small ones at once on the calling thread. Comparisons and
 * checks always go to the worker, so that the calling thread need not load what they compute with. A table is copied to
 * the worker once; each further model costs only its own message. At most one call of `score` is with the worker and one
 * waits, so that moving a slider never builds a queue.
 */
export function createWorkerScorer(worker: Endpoint): Scorer {
  const service = wrap<ScoreService>(worker);
  const about = tableSender(service);
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
      job.settle(await about(job.table, () => service.score(job.model)));
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
      if (isSmall(model, table)) return Promise.resolve(scoreCustomers(model, table));
      return new Promise((settle, reject) => {
        newest = { model, table, settle, reject };
        if (busy) waiting = newest;
        else void work(newest);
      });
    },
    cancel: overtake,
    async scoreApart(model, table) {
      if (isSmall(model, table)) return scoreCustomers(model, table);
      return about(table, () => service.score(model));
    },
    compare: (before, after, table) => about(table, () => service.compare(before, after)),
    async checkRobustness(model, table, options, { signal, onProgress }) {
      if (signal.aborted) return undefined;
      const stop = () => void service.stopRobustness();
      signal.addEventListener("abort", stop, { once: true });
      try {
        return await about(table, () => service.checkRobustness(model, options, proxy(onProgress)));
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    async rankNames(table, key, locale) {
      if (table.rowCount < LOCAL_NAMES_LIMIT) return rankNames(table, key, locale);
      return about(table, () => service.rankNames(key, locale));
    },
  };
}

/** Sends a table ahead of a question about it, unless it is the one that the worker has open. */
function tableSender(service: Remote<ScoreService>) {
  let sent: Table | undefined;
  let arrived: Promise<void> = Promise.resolve();
  return async <T>(table: Table, ask: () => Promise<T>): Promise<T> => {
    if (sent !== table) {
      sent = table;
      arrived = service.openTable(transferableTable(table));
      arrived.catch(() => {
        if (sent === table) sent = undefined;
      });
    }
    // Both messages leave together: a question about another table cannot come between them.
    const [answer] = await Promise.all([ask(), arrived]);
    return answer;
  };
}
