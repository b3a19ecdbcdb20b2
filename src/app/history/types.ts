import type { Scores } from "../../core";

/** One run whose results are kept on the sheet "Verlauf". */
export interface HistoryRun {
  /** One a model and day; letters, digits, "_". */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** Who scored; "" where nobody was named. */
  readonly by: string;
  /** The model's name on that day. */
  readonly model: string;
  /** The classes with the thresholds that counted, best first. */
  readonly classes: Scores["classes"];
  /** Header of the column that the amounts come from; "" for none. */
  readonly amount: string;
  readonly customers: number;
}

/** How often customers are to be valued anew. */
export type UpdateCycle = "none" | "quarter" | "half-year" | "year";

/** Everything that is known of earlier runs beside the sheet with their results. Version 1. */
export interface StoredHistory {
  readonly version: 1;
  /** Oldest first. */
  readonly runs: readonly HistoryRun[];
  /** Absent: none. */
  readonly cycle?: UpdateCycle;
  /** ISO date up to which the reminder is put off. */
  readonly snoozedUntil?: string;
}

export const NO_HISTORY: StoredHistory = { version: 1, runs: [] };

/** One a model and day. */
export const runId = (resultId: string, date: string): string =>
  `${resultId.toLowerCase()}_${date.replaceAll("-", "")}`;

/** Whether a run is one of the model whose results have that mark: points of another model compare to nothing. */
export const isOfModel = ({ id, date }: HistoryRun, resultId: string): boolean =>
  id === runId(resultId, date);

/** By which the sheet is found again in the workbook. */
export const HISTORY_LIST = "history";
