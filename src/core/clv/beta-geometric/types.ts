import type { Issue } from "../../result";

/**
 * Parameters of the shifted beta-geometric model: the chance to leave at a renewal differs between customers as
 * Beta(alpha, beta) and stays the same for each of them. Both are greater than 0.
 */
export interface BetaGeometricParams {
  readonly alpha: number;
  readonly beta: number;
}

/** Customers left after 0, 1, 2 … periods; never rising. Shares such as "per 1000" count as that many customers. */
export type Survivors = readonly number[];

/** Survivors of one cohort, or of several that may have been watched for different times. */
export interface RetentionColumns {
  readonly survivors: Survivors | readonly Survivors[];
}

export type RetentionIssueKind =
  /** No cohort was watched over a renewal. */
  "renewals-missing" | "survivors-not-a-count" | "survivors-rise";

export interface RetentionIssue extends Issue {
  readonly kind: RetentionIssueKind;
}
