import { transfer } from "comlink";
import { scoreCustomers } from "../core";
import type { Scores, ScoringModel, Table } from "../core";

/** What the worker answers: one table is open at a time, models come one by one. */
export interface ScoreService {
  openTable(table: Table): void;
  score(model: ScoringModel): Scores;
}

export function createScoreService(): ScoreService {
  let open: Table | undefined;
  return {
    openTable(table) {
      open = table;
    },
    score(model) {
      if (!open) throw new Error("A table must be opened before it can be scored.");
      const scores = scoreCustomers(model, open);
      return transfer(scores, buffersOf(scores));
    },
  };
}

/** A copy of the table whose columns move to the worker instead of being copied a second time. */
export function transferableTable(table: Table): Table {
  const columns = table.columns.map((column) => ({
    ...column,
    numbers: column.numbers.slice(),
    codes: column.codes.slice(),
    status: column.status.slice(),
  }));
  const copy = { ...table, columns, sourceRows: table.sourceRows.slice() };
  const buffers = columns.flatMap(({ numbers, codes, status }) => [
    numbers.buffer,
    codes.buffer,
    status.buffer,
  ]);
  return transfer(copy, [...new Set([copy.sourceRows.buffer, ...buffers])]);
}

function buffersOf(scores: Scores): ArrayBuffer[] {
  const { score, rank, classIndex, points, state, loss, exception, classCounts } = scores;
  const arrays = [score, rank, classIndex, ...points, state, loss, exception, classCounts];
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))];
}
