import type { Issue } from "../result";

/** What was found in a list of contracts, every row counted once in `rows` and in one of the others. */
export interface ContractReview {
  readonly rows: number;
  /** Rows that went into contracts. */
  readonly used: number;
  /** Left out: no start that is a date. */
  readonly withoutStart: number;
  /** Left out: something stands for the end that is no date. */
  readonly unreadableEnd: number;
  /** Left out: the end lies before the start. */
  readonly endBeforeStart: number;
  /** Left out: the start lies after the reference date. */
  readonly startsLater: number;
}

/**
 * Contracts as they were lived, one entry each in the order of their first rows. Days are Excel serial days, numbers of
 * renewals whole periods.
 */
export interface Contracts {
  /** First row of the table that belongs to the contract. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Last day of the contract; 0 for one that runs on. */
  readonly lastDays: Int32Array;
  /** How many renewals came up until the reference date. */
  readonly renewalsDue: Int32Array;
  /** How many of them were made. */
  readonly renewalsMade: Int32Array;
  /** 1 where a renewal that came up was not made. */
  readonly left: Uint8Array;
  /** 1 where the contract runs on the reference date and no end is known. */
  readonly running: Uint8Array;
  readonly referenceDay: number;
  readonly review: ContractReview;
}

export type ContractIssueKind =
  | "contract-column-missing"
  | "contracts-missing"
  | "survivors-missing"
  | "survivors-not-a-count"
  | "survivors-rise"
  | "renewals-missing";

/** `values.column` names the column, `values.group` the group, `values.period` the period, from 0. */
export interface ContractIssue extends Issue {
  readonly kind: ContractIssueKind;
}
