import type { NumberColumn } from "../clv";
import type { Issue } from "../result";

/** Unit in which recency and age are told. */
export type HistoryUnit = "day" | "week" | "month" | "year";

/** What tells a customer apart; a number and the text that shows the same digits are one customer. */
export type CustomerName = string | number;

/** A list of purchases as columns of equal length, one entry a transaction, in any order. */
export interface Transactions {
  /** Blank, `null` or `undefined` where the list names nobody. */
  readonly customers: ArrayLike<CustomerName | null | undefined>;
  /** Excel serial days (1900 system); the time of day is left out. NaN where there is no date. */
  readonly dates: NumberColumn;
  /** Money in one currency; negative for a return, NaN where the amount is not known. */
  readonly amounts: NumberColumn;
}

export interface SummaryOptions {
  /** Last day of the observation, an Excel serial day. @default the latest date of the list */
  readonly endDate?: number | undefined;
  /** @default "week" */
  readonly timeUnit?: HistoryUnit | undefined;
}

/** How many transactions or customers did not count, and why. */
export interface LeftOut {
  /** Transactions that name no customer. */
  readonly withoutCustomer: number;
  /** Transactions without a day of Excel's calendar. */
  readonly withoutDate: number;
  /** Transactions after the end of the observation. */
  readonly afterEnd: number;
  /** Days of one customer on which returns used up all that was bought. */
  readonly returnDays: number;
  /** Customers named within the observation of whom no purchase is left. */
  readonly withoutPurchase: number;
}

/** Purchase histories, one entry a customer in order of first mention; the columns that the purchase models take. */
export interface PurchaseSummary {
  readonly customers: readonly CustomerName[];
  /** Days with a purchase after the first such day. */
  readonly frequency: Float64Array;
  /** Time from the first to the last purchase, in `timeUnit`. */
  readonly recency: Float64Array;
  /** Time from the first purchase to the end of the observation, in `timeUnit`. */
  readonly age: Float64Array;
  /** Mean of the amounts of the days counted in `frequency`; 0 where there is none, NaN where one is not known. */
  readonly monetary: Float64Array;
  /** Last day of the observation, an Excel serial day. */
  readonly endDate: number;
  readonly timeUnit: HistoryUnit;
  readonly leftOut: LeftOut;
}

export type TransactionIssueKind =
  /** Columns of different lengths: `given` and `needed` entries. */
  | "column-lengths-differ"
  /** The end of the observation is no day of Excel's calendar. */
  | "end-not-a-date"
  /** Nobody bought anything until the end of the observation. */
  | "purchases-missing"
  /** There is no `column` of this header; the path names its role. */
  | "column-missing"
  /** The observation would begin at no date, or after its end. */
  | "period-empty"
  /** There is a column of currencies, and nothing says which one counts. */
  | "currency-undecided"
  | "rate-not-positive";

export interface TransactionIssue extends Issue {
  readonly kind: TransactionIssueKind;
}
