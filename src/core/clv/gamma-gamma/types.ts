import type { Issue } from "../../result";
import type { NumberColumn } from "../customers";

/**
 * Parameters of the Gamma-Gamma model: purchases of a customer are Gamma(p, v) with v ~ Gamma(q, gamma). All are
 * greater than 0; `gamma` has the unit of money.
 */
export interface GammaGammaParams {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** Spending as columns of equal length; customers without purchases are left out of the fit. */
export interface SpendColumns {
  /** Purchases that the mean is taken over: whole numbers >= 0. */
  readonly frequency: NumberColumn;
  /** Mean amount of these purchases, > 0; not read where the frequency is 0. */
  readonly monetary: NumberColumn;
  /** How many customers each entry stands for, > 0; one each when absent. */
  readonly weights?: NumberColumn;
}

export type SpendIssueKind =
  | "customers-empty"
  | "column-lengths-differ"
  | "frequency-not-a-count"
  | "monetary-not-positive"
  | "weight-not-positive";

/** `path` names the column and the first entry (from 0) that breaks the rule; `values.entries` counts all. */
export interface SpendIssue extends Issue {
  readonly kind: SpendIssueKind;
}
