import type { Issue } from "../../result";

/** When in its period a payment falls due. */
export type Timing = "begin" | "mid" | "end";

/**
 * What one customer brings, period by period. Money in one currency; every rate is a share per period
 * (0.1 means 10 %), and all of them belong to the same length of period.
 */
export interface CashFlow {
  /** Contribution of a payment, may be negative; or one contribution for each payment. */
  readonly contribution: number | readonly number[];
  /** Greater than -1. */
  readonly discountRate: number;
  /** Share of the customers that stay from one period to the next, 0…1; or one rate for each payment. @default 1 */
  readonly retentionRate?: number | readonly number[] | undefined;
  /** Probability that each payment is made, 0…1 and never rising; takes the place of `retentionRate`. */
  readonly survival?: readonly number[] | undefined;
  /**
   * The first payment that the retention rate applies to. "second": everybody makes the first payment;
   * "first": even the first is made only by those who stay. Textbooks use both. @default "second"
   */
  readonly retentionFrom?: "first" | "second" | undefined;
  /** @default "end" */
  readonly timing?: Timing | undefined;
  /** Number of payments, 0 or more; `Infinity` is allowed. @default the length of the shortest list, else Infinity */
  readonly periods?: number | undefined;
  /** Growth of the contribution from payment to payment, greater than -1. @default 0 */
  readonly growth?: number | undefined;
  /** Spent in every period on each customer present at its start, due with the payment; 0 or more. @default 0 */
  readonly retentionCost?: number | undefined;
  /** Spent once, now; 0 or more. @default 0 */
  readonly acquisitionCost?: number | undefined;
}

export type CashFlowIssueKind =
  /** Not a finite number. */
  | "not-a-number"
  /** Outside `least`…`most` of the issue's values. */
  | "out-of-range"
  /** Not above `above`. */
  | "not-above"
  | "not-whole"
  /** A survival curve that rises. */
  | "survival-rises"
  /** Fewer entries (`given`) than payments (`needed`). */
  | "list-too-short"
  | "retention-and-survival"
  /** Without an end, retention × (1 + growth) must stay below 1 + discount rate. */
  | "value-unbounded";

export interface CashFlowIssue extends Issue {
  readonly kind: CashFlowIssueKind;
}
