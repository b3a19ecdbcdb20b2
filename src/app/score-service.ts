import { transfer } from "comlink";
import { scoreCustomers } from "../core";
import type { Robustness, RobustnessOptions, Scores, ScoringModel, Table } from "../core";
import { checkRobustness } from "./check-robustness";
import { compareModels } from "./compare-models";
import type { ModelComparison } from "./compare-models";
import { rankNames } from "./rank-names";

/** What the worker answers: one table is open at a time, models come one by one. */
export interface ScoreService {
  openTable(table: Table): void;
  score(model: ScoringModel): Scores;
  compare(before: ScoringModel, after: ScoringModel): ModelComparison;
  /** Ends the run before it; undefined when it is ended itself. */
  checkRobustness(
    model: ScoringModel,
    options: RobustnessOptions,
    onProgress: (share: number) => void,
  ): Promise<Robustness | undefined>;
  stopRobustness(): void;
  rankNames(key: string, locale: string): Int32Array;
}

export function createScoreService(): ScoreService {
  let open: Table | undefined;
  let run = 0;
  const opened = () => {
    if (!open) throw new Error("A table must be opened before it can be scored.");
    return open;
  };
  return {
    openTable(table) {
      open = table;
    },
    score(model) {
      const scores = scoreCustomers(model, opened());
      return transfer(scores, buffersOf(arraysOf(scores)));
    },
    compare(before, after) {
      const compared = compareModels(before, after, opened());
      return transfer(compared, buffersOf([...arraysOf(compared.before), ...arraysOf(compared.after)]));
    },
    async checkRobustness(model, options, onProgress) {
      const own = (run += 1);
      const isStopped = () => run !== own;
      const result = await checkRobustness(model, opened(), options, { onProgress, isStopped });
      if (result === undefined) return undefined;
      const { kept, better, worse, meanRank, bestRank, worstRank } = result;
      return transfer(result, buffersOf([kept, better, worse, meanRank, bestRank, worstRank]));
    },
    stopRobustness() {
      run += 1;
    },
    rankNames(key, locale) {
      const ranks = rankNames(opened(), key, locale);
      return transfer(ranks, buffersOf([ranks]));
    },
  };
}

/** A copy of the table whose columns move to the worker instead of being copied a second time. */
export function transferableTable({ members: _, ...table }: Table): Table {
  const columns = table.columns.map((column) => ({
    ...column,
    numbers: column.numbers.slice(),
    codes: column.codes.slice(),
    status: column.status.slice(),
  }));
  const copy = { ...table, columns, sourceRows: table.sourceRows.slice() };
  return transfer(
    copy,
    buffersOf([
      copy.sourceRows,
      ...columns.flatMap(({ numbers, codes, status }) => [numbers, codes, status]),
    ]),
  );
}

function arraysOf(scores: Scores): readonly ArrayBufferView[] {
  const { score, rank, classIndex, points, state, loss, exception, classCounts } = scores;
  return [score, rank, classIndex, ...points, state, loss, exception, classCounts];
}

function buffersOf(arrays: readonly ArrayBufferView[]): ArrayBuffer[] {
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))];
}
