export type PeriodNoteKind =
  /** A factor has no column of this period: its present value counts. */
  | "factor-held"
  /** `count` dates of a factor lie after this period, so the column tells of today: its present value counts. */
  | "dates-later"
  /** The list of this period has no such column; the factor counts as missing. */
  | "column-missing"
  /** The list of this period has no such amount. */
  | "amount-missing"
  /** Keys that stand in several rows (`count` further rows): the first row counts. */
  | "key-repeated"
  /** Rows without a key, which are left out. */
  | "key-blank"
  /** Customers whose kept class is none of the model's: told by their score. */
  | "class-unknown"
  /** Customers of the period without a score. */
  | "not-scored";

/** Something about a period that the user should know. */
export interface PeriodNote {
  readonly kind: PeriodNoteKind;
  /** Label of the period. */
  readonly period: string;
  /** Name of the factor, and header of the column. */
  readonly factor?: string;
  readonly column?: string;
  readonly count?: number;
}
