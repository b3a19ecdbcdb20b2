import type { Purchases } from "./purchases";

/** What was found in a list of transactions; in brackets what `count` counts. */
export type TransactionFindingKind =
  /** Rows in another currency without a rate [rows], one finding a currency; its amounts are in that currency. */
  | "currency-left-out"
  /** Rows in another currency that were converted [rows], one finding a currency; amounts in the main currency. */
  | "currency-converted"
  | "currency-missing"
  | "customer-missing"
  | "date-missing"
  | "date-unreadable"
  /** Rows after the reference date [rows]. */
  | "date-after-reference"
  /** Rows before the period of observation [rows]. */
  | "date-before-period"
  | "amount-missing"
  | "amount-unreadable"
  /** Purchases of unknown amount of which a part is known [purchases]. */
  | "amount-partly-known"
  /** Rows that repeat an earlier one [rows beyond the first of their kind]. */
  | "row-repeated"
  | "amount-zero"
  /** All rows with an amount below 0 [rows]. */
  | "return"
  /** Orders of which everything came back [orders]; `amount` is what had been bought. */
  | "order-returned"
  /** Days of one customer on which returns used up all that was bought [days]; `amount` is what had been bought. */
  | "day-returned"
  /** Returns of something that was not bought within the observation [rows]. */
  | "return-without-purchase"
  /** Orders whose rows lie on several days [orders]; each counts on its first. */
  | "order-over-days"
  /** Purchases beyond the first of a customer on one day [purchases], whether they were put together or not. */
  | "same-day"
  /** Customers with purchases who are not in the list of all customers [customers]; they are kept. */
  | "customer-not-listed"
  /** Customers named by a row or in the list of all customers who have no purchase [customers]. */
  | "customer-without-purchase";

/** One thing found, counted, and what it did to the money. */
export interface TransactionFinding {
  readonly kind: TransactionFindingKind;
  readonly count: number;
  /** Sum of the known amounts concerned. */
  readonly amount: number;
  /** By how much the purchases fall short of the list because of it; the sum over all findings explains the difference. */
  readonly leftOut: number;
  /** Table row (0-based) of the first one, and the address of its cell; neither for customers that only a list names. */
  readonly row?: number;
  readonly address?: string;
  /** The text that could not be read, the currency, or the customer of the first one. */
  readonly text?: string;
}

/** A list of transactions and what became of it. All amounts are sums of known amounts, in the main currency. */
export interface TransactionReview {
  readonly rows: number;
  /** Of all rows, without those of currencies that are left out. */
  readonly amount: number;
  readonly customers: number;
  readonly purchases: number;
  /** `amount` less what the findings say was left out. */
  readonly purchaseAmount: number;
  /** Serial days of the first and last purchase; absent where there is none. */
  readonly firstPurchase?: number;
  readonly lastPurchase?: number;
  readonly findings: readonly TransactionFinding[];
}

/** The purchases in a list of transactions, and how they came about. */
export interface CleanedTransactions {
  readonly purchases: Purchases;
  readonly review: TransactionReview;
}
