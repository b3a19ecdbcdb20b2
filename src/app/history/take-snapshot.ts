import {
  type Cell,
  customerKey,
  Exception,
  findColumn,
  proposeConcentration,
  type ScoringModel,
  type Scores,
  ScoreState,
  shownClass,
  type Table,
} from "../../core";
import { nameColumn } from "../name-column";
import { columnId, type HistoryList, type RunValue } from "./history-list";
import { type HistoryRun, runId } from "./types";

interface SnapshotInput {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  /** The mark of the model's results. */
  readonly resultId: string;
  /** ISO date of the run. */
  readonly date: string;
  readonly by: string;
}

/** A run with what it says of its customers. */
export interface Snapshot {
  readonly run: HistoryRun;
  readonly list: HistoryList;
}

/**
 * The results of today as they are kept. Rows without a key are left out; of repeated keys the first row counts.
 *
 * @returns undefined for a list without a key: its customers could not be told from each other on another day.
 */
export function takeSnapshot({
  model,
  table,
  scores,
  resultId,
  date,
  by,
}: SnapshotInput): Snapshot | undefined {
  const key = model.key === "" ? undefined : findColumn(table, model.key);
  if (key === undefined) return undefined;
  const textAt = (column: typeof key | undefined, row: number): string =>
    column?.dictionary[column.codes[row] ?? -1] ?? "";
  const name = nameColumn(table, model.key);
  const amountHeader = proposeConcentration(table)?.amount ?? "";
  const amounts = findColumn(table, amountHeader)?.numbers;

  const rowOf = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = customerKey(textAt(key, row));
    if (text !== "" && !rowOf.has(text)) rowOf.set(text, row);
  }
  const rows = [...rowOf.values()];
  const run: HistoryRun = {
    id: runId(resultId, date),
    date,
    by,
    model: model.name,
    classes: scores.classes,
    amount: amountHeader,
    customers: rows.length,
  };
  const classAt = (row: number): Cell =>
    shownClass(model, scores.classIndex[row] ?? -1, scores.exception[row] ?? Exception.none)?.name ?? "";
  const cells: Readonly<Record<RunValue, (row: number) => Cell>> = {
    score: (row) => (scores.state[row] === ScoreState.scored ? scores.score[row]! : ""),
    class: (row) => (scores.state[row] === ScoreState.scored ? classAt(row) : ""),
    amount: (row) => finite(amounts?.[row]),
  };
  const columns = Object.entries(cells).map(([value, cellOf]): [string, readonly Cell[]] => [
    columnId(run, value as RunValue),
    rows.map(cellOf),
  ]);
  return {
    run,
    list: {
      keys: [...rowOf.keys()],
      names: rows.map((row) => textAt(name, row)),
      columns: new Map(columns),
    },
  };
}

const finite = (value: number | undefined): Cell =>
  value !== undefined && Number.isFinite(value) ? value : "";
