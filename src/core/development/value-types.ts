import type { Issue } from "../result";

/** What measured moves between classes make customers worth. Lists by class have the best class first. */
export interface MigrationValues {
  /** Probability of each move by class; the last row and column are "lost", which is never left. */
  readonly transitions: readonly (readonly number[])[];
  /** By class: moves from it that were counted. */
  readonly observed: readonly number[];
  /** By class: contribution of a customer per period. */
  readonly rewards: readonly number[];
  readonly discountRate: number;
  /** Periods that the finite value counts, the next one first. */
  readonly horizon: number;
  /** By class: value of what a customer brings in those periods; the present one is not in it. */
  readonly finite: readonly number[];
  /** The same without an end; undefined where it has no limit. */
  readonly endless: readonly number[] | undefined;
  /** By class: customers of the last period. */
  readonly customers: readonly number[];
  readonly finiteBase: number;
  readonly endlessBase: number | undefined;
  /** By class, over the horizon: value of one customer staying, as others of the class do, who would have left. */
  readonly keeping: readonly number[];
  /**
   * By class, over the horizon: value of one customer being in the class above; undefined for the best, and where one
   * of the two was assumed rather than measured.
   */
  readonly lifting: readonly (number | undefined)[];
  /** By class: how many of `customers` are new in the last period; the moves that made them are not in the chain. */
  readonly gained: readonly number[];
  /** Their part of `finiteBase`. */
  readonly gainedFinite: number;
  /** What was assumed where nothing was measured. */
  readonly notes: readonly MigrationValueIssue[];
}

export type MigrationValueIssueKind =
  /** No move from class `values.class` was observed: its customers are taken to stay. */
  | "class-unobserved"
  /** No amount is known of a customer of class `values.class`: its contribution is taken as 0. */
  | "reward-unknown"
  /** No amounts are known in the last period, and none are typed. */
  | "amount-missing"
  /** Typed contributions must be as many as the classes (`values.needed`), and numbers. */
  | "rewards-count"
  /** Must be a number above -1. */
  | "discount-rate"
  /** Must be a whole number from 1 on. */
  | "horizon"
  /** Without an end the value has no limit: contributions go on for ever without being discounted. */
  | "value-unbounded";

export interface MigrationValueIssue extends Issue {
  readonly kind: MigrationValueIssueKind;
}
