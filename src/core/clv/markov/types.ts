import type { Issue } from "../../result";

/** Customers that move between states from one period to the next. */
export interface Migration {
  /** `transitions[from][to]`: probability of the move, every row adding up to 1. */
  readonly transitions: readonly (readonly number[])[];
  /** Contribution of a customer in each state and period; may be negative. */
  readonly rewards: readonly number[];
  /** Per period, greater than -1; without an end at least 0. */
  readonly discountRate: number;
  /** Rewards that are counted, the one for the present state first; `Infinity` is allowed. @default Infinity */
  readonly periods?: number | undefined;
  /** When in its period a reward falls due. @default "begin" */
  readonly timing?: "begin" | "mid" | "end" | undefined;
}

export type MigrationIssueKind =
  | "states-missing"
  /** Rows, columns (`given`) and rewards (`needed`) must be as many. */
  | "not-square"
  | "not-a-number"
  | "out-of-range"
  | "not-above"
  | "not-whole"
  /** A row of probabilities adds up to `sum`. */
  | "row-sum"
  /** Undiscounted rewards without an end. */
  | "value-unbounded";

export interface MigrationIssue extends Issue {
  readonly kind: MigrationIssueKind;
}

/** Slack for rows typed as 0.333333 three times. */
export const ROW_SUM_TOLERANCE = 2e-6;
