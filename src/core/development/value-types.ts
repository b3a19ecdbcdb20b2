import type { Issue } from "../result";

/** What measured moves between classes make customers worth. States are the classes, best first, then "lost". */
export interface MigrationValues {
  /** Probability of each move by row; `lost` is never left. Class → class and, in the last column, lost. */
  readonly transitions: readonly (readonly number[])[];
  /** Customers that each row of classes was measured from. */
  readonly observed: readonly number[];
  /** Contribution of a customer per period and class. */
  readonly rewards: readonly number[];
  readonly discountRate: number;
  readonly horizon: number;
  /** By class over `horizon` periods, from the next one on. */
  readonly finite: readonly number[];
  /** The same without an end; undefined where it has no limit. */
  readonly endless: readonly number[] | undefined;
  /** Customers of each class in the last period. */
  readonly customers: readonly number[];
  readonly finiteBase: number;
  readonly endlessBase: number | undefined;
  /** By class: what it is worth, over the finite horizon, that one customer who would leave stays as others of the class do. */
  readonly keeping: readonly number[];
  /** By class: what one customer more is worth in the class above; undefined for the best. */
  readonly lifting: readonly (number | undefined)[];
  /** New customers of the later period by class, and what they are worth; they are no part of the chain. */
  readonly gained: readonly number[];
  readonly gainedFinite: number;
  /** What was assumed where nothing was measured. */
  readonly notes: readonly MigrationValueIssue[];
}

export type MigrationValueIssueKind =
  /** Nobody was in the class at the beginning of a move: `values.class`, index. It is taken to stay as it is. */
  | "class-unobserved"
  /** Nobody is in the class in the last period, or no amount is known; its contribution is taken as 0. */
  | "reward-unknown"
  /** No amount column, and nothing typed. */
  | "amount-missing"
  /** Typed amounts are not as many as the classes, or not numbers. */
  | "rewards-count"
  | "discount-rate"
  | "horizon"
  /** Without an end the value has no limit: contributions are not discounted and never end. */
  | "value-unbounded";

export interface MigrationValueIssue extends Issue {
  readonly kind: MigrationValueIssueKind;
}
