import type {
  Development,
  Issue,
  NearMiss,
  PeriodNote,
  PeriodValues,
  ScoringModel,
  Scores,
  Table,
} from "../../core";

/** A list of customers with the scores that a model gives them. */
export interface ScoredTable {
  readonly table: Table;
  readonly model: ScoringModel;
  readonly scores: Scores;
}

/** Keys of an earlier period that may stand for customers under another key now. */
export interface RenamedKeys {
  readonly period: string;
  readonly misses: readonly NearMiss[];
}

/** Why there is no development to show. */
export interface DevelopmentIssue extends Issue {
  readonly kind:
    /** A list of a period is not there any more: `values.name`. */
    | "list-missing"
    /** Customers of several lists, or of kept results, are matched by key, and the model has none. */
    | "key-missing"
    /** A list of a period has no column with the key: `values.name`, `values.key`. */
    | "list-key-missing"
    /** No factor of the model has a column of another period. */
    | "no-factor"
    /** Kept results are not there any more: `values.name`. */
    | "run-missing"
    /** Fewer than two periods are chosen, or are left. */
    | "one-period";
}

/** A development with what it was made from. */
export interface LoadedDevelopment {
  readonly development: Development;
  /** By period: its list with model and scores; undefined for kept results. */
  readonly tables: readonly (ScoredTable | undefined)[];
  readonly notes: readonly PeriodNote[];
  /** Looks for customers who may have been renamed; takes a moment with long lists. */
  readonly findRenamed: () => readonly RenamedKeys[];
}

/** One period before the periods are put side by side. */
export interface LoadedPeriod {
  readonly values: PeriodValues;
  readonly list: ScoredTable | undefined;
  readonly notes: readonly PeriodNote[];
}

/** What scoring periods needs, beside the lists. */
export interface PeriodScoring {
  readonly scoreApart: (model: ScoringModel, table: Table) => Promise<Scores>;
  /** Called with the share of the periods that is done, 0…1. */
  readonly onProgress: (share: number) => void;
}
