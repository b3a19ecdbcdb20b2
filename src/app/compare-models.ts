import { compareScores, scoreCustomers } from "../core";
import type { ScoreComparison, Scores, ScoringModel, Table } from "../core";

/** Two models over one table: what each gives, and how they differ. */
export interface ModelComparison {
  readonly before: Scores;
  readonly after: Scores;
  readonly comparison: ScoreComparison;
}

/** Scores a table with two models and sets the results side by side. */
export function compareModels(before: ScoringModel, after: ScoringModel, table: Table): ModelComparison {
  const scores = { before: scoreCustomers(before, table), after: scoreCustomers(after, table) };
  return { ...scores, comparison: compareScores(scores.before, scores.after) };
}
