import type { SteadyRule } from "./types";

/** Columns that say the same of one period after the other. */
export interface ColumnSeries {
  /** What they have in common: "Umsatz". */
  readonly name: string;
  /** Header by period, in the order of the periods; "" where the period has none. */
  readonly headers: readonly string[];
}

/** Columns of the open list. The last period is the newest that the model judges. */
export interface ColumnPeriods {
  readonly kind: "columns";
  readonly labels: readonly string[];
  readonly series: readonly ColumnSeries[];
}

/** Where earlier periods come from; the last one is the open list as it is scored. Oldest first. */
export type PeriodSource =
  | ColumnPeriods
  | ListPeriods
  /** Kept results, by the id of their run; and the open list's label. */
  | { readonly kind: "history"; readonly runs: readonly string[]; readonly label: string };

/** Sheets or tables of the workbook, one per earlier period, read as the open list is; and the open list's label. */
export interface ListPeriods {
  readonly kind: "lists";
  readonly lists: readonly ListPeriod[];
  readonly label: string;
}

export interface ListPeriod {
  readonly label: string;
  readonly source: {
    readonly kind: "table" | "sheet" | "selection";
    readonly id: string;
    readonly name: string;
  };
  /** ISO date to which its times refer; "" for the model's own, moved back by the time between the labels. */
  readonly referenceDate: string;
}

/** What a customer brings in each state of the chain. */
export type RewardChoice =
  /** Mean amount of the class in the last period. */
  | { readonly kind: "mean" }
  /** Typed per class, best first. */
  | { readonly kind: "typed"; readonly amounts: readonly number[] };

export interface MigrationValueSetup {
  /** Per period, e.g. 0.1. */
  readonly discountRate: number;
  /** Whole periods from the next one on that the finite value counts. */
  readonly horizon: number;
  readonly rewards: RewardChoice;
  /** Moves from period to period that are counted: those from one compared period to the other, or all. */
  readonly moves: "compared" | "all";
}

/** What is decided about the development of customers. Version 1. */
export interface DevelopmentSetup {
  readonly version: 1;
  readonly source: PeriodSource;
  /** `last`: the thresholds and bands of the last period hold for all; `own`: the model's rule is used on each period. */
  readonly yardstick: "last" | "own";
  /** True when a customer with nothing but zeros and blanks in a period's columns is none of its customers. */
  readonly zeroIsAbsent: boolean;
  /** Header of the amount in the last period; "" for none. */
  readonly amount: string;
  /** Confirmed spellings of renamed customers: the key in an earlier period, and the one in the open list. */
  readonly pairs: readonly (readonly [earlier: string, now: string])[];
  /** Labels of the two periods that are compared. */
  readonly compared: readonly [from: string, to: string];
  /** How many classes, and how many of the largest customers, are the top. */
  readonly top: { readonly classes: number; readonly customers: number };
  readonly steady: SteadyRule;
  readonly value: MigrationValueSetup;
}
