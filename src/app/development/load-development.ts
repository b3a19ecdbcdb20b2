import type { DevelopmentSetup, Result, Table } from "../../core";
import type { KeptRun } from "../history/kept-run";
import { loadColumnPeriods } from "./load-column-periods";
import { loadKeptPeriods } from "./load-kept-periods";
import { loadListPeriods } from "./load-list-periods";
import type { DevelopmentIssue, LoadedDevelopment, PeriodScoring, ScoredTable } from "./periods";

/** What earlier periods are made from, as far as it is not in the open list. */
export interface EarlierData {
  /** Rows of the earlier lists as read, in the order of the setup. */
  readonly lists: readonly Table[];
  readonly runs: readonly KeptRun[];
}

/** Scores the earlier periods of a setup and puts them beside the open list as it is scored. */
export async function loadDevelopment(
  setup: DevelopmentSetup,
  open: ScoredTable,
  { lists, runs }: EarlierData,
  scoring: PeriodScoring,
): Promise<Result<LoadedDevelopment, DevelopmentIssue>> {
  const { source } = setup;
  switch (source.kind) {
    case "columns":
      return loadColumnPeriods(source, setup, open, scoring);
    case "lists":
      return loadListPeriods(source, setup, open, lists, scoring);
    case "history":
      return loadKeptPeriods(source, setup, open, runs);
  }
}
