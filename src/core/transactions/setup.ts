import type { HistoryUnit } from "./types";

/** Headers of the columns that say what a transaction is; only customer and date must be there. */
export interface TransactionRoles {
  readonly customer: string;
  readonly date: string;
  /** Without it every row counts as a purchase of unknown amount. */
  readonly amount?: string;
  readonly order?: string;
  readonly product?: string;
  readonly channel?: string;
  readonly currency?: string;
  readonly cost?: string;
}

export type TransactionRole = keyof TransactionRoles;

/**
 * What becomes of amounts below 0, none of which is ever a purchase.
 * - `order`: taken off the order they belong to, on whatever day they were booked; rows without an order as with `day`.
 * - `day`: taken off what the customer bought on the same day.
 * - `dropped`: left out; what was bought keeps its full amount.
 */
export type ReturnRule = "order" | "day" | "dropped";

/** Whether all purchases of a customer on one day are one occasion. */
export type SameDayRule = "merged" | "separate";

/** Whether rows that may or may not be purchases count. */
export type RowRule = "counted" | "dropped";

/** How amounts in several currencies become one. */
export interface CurrencyRule {
  /** The currency of all results, as the list writes it. */
  readonly main: string;
  /** What one unit of another currency is in the main one, > 0; rows in a currency without a rate are left out. */
  readonly rates: Readonly<Record<string, number>>;
  /** Whether rows that name no currency are in the main one or left out. */
  readonly blank: RowRule;
}

/** Everything decided about a list of transactions; plain data, kept with the workbook. */
export interface TransactionSetup {
  readonly roles: TransactionRoles;
  readonly returns: ReturnRule;
  readonly sameDay: SameDayRule;
  /** Rows with an amount of exactly 0. */
  readonly zeroAmounts: RowRule;
  /** Rows whose amount is blank or cannot be read: counted as purchases of unknown amount, or left out. */
  readonly unknownAmounts: RowRule;
  /** Rows that repeat another one in customer, day, order, product and amount. */
  readonly repeatedRows: RowRule;
  /** Present where there is a column of currencies. */
  readonly currency?: CurrencyRule;
  /** ISO date from which purchases count; without it all up to the reference date do. */
  readonly from?: string;
  /** ISO date of the last day of the observation, to which times are counted. Later rows are left out. */
  readonly referenceDate: string;
  readonly timeUnit: HistoryUnit;
}

/** Decisions as they are usually made; the proposal starts from them. */
export const USUAL_DECISIONS = {
  returns: "order",
  sameDay: "merged",
  zeroAmounts: "counted",
  unknownAmounts: "counted",
  repeatedRows: "counted",
} as const satisfies Partial<TransactionSetup>;
