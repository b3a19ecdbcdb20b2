import type { ScoringModel, Scores, Table } from "../../core";
import type { AnalysisHost } from "./host";

/** The customers of the open list as they are scored. */
export interface Scored {
  readonly table: Table;
  /** The model that the scores belong to. */
  readonly model: ScoringModel;
  readonly scores: Scores;
}

/** What an analysis of scored customers needs of the session. */
export interface ScoredHost<Stored> extends AnalysisHost<Stored> {
  /** Undefined while there are no scores. */
  readonly scored: () => Scored | undefined;
  /** Calls the listener whenever the customers have been scored anew. Returns a function that ends it. */
  readonly onScored: (listener: (scored: Scored | undefined) => void) => () => void;
  /** Scores by a model that is not open, such as that of an earlier period. */
  readonly scoreApart: (model: ScoringModel, table: Table) => Promise<Scores>;
}
