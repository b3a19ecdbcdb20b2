/** How often a contract can be left. */
export type ContractUnit = "month" | "quarter" | "year";

export const UNITS_PER_YEAR: Readonly<Record<ContractUnit, number>> = { month: 12, quarter: 4, year: 1 };

/** A list with a row for each contract. Columns are named by their headers. */
export interface ContractListSetup {
  readonly kind: "contracts";
  readonly start: string;
  /** Blank cells are contracts that run on. */
  readonly end: string;
  /** Contracts of one customer that follow each other are one; without, every row stands for itself. */
  readonly customer?: string;
  readonly unit: ContractUnit;
  /** What the end says: the last day of the contract, or the first day without it. */
  readonly endMeans: "lastDay" | "firstDayAfter";
  /** Most days without a contract that count as none, a whole number from 0. */
  readonly gapDays: number;
  /** ISO date: the last day that is known. */
  readonly referenceDate: string;
}

/** A table of how many customers were left after 0, 1, 2 … periods. */
export interface SurvivorTableSetup {
  readonly kind: "survivors";
  readonly unit: ContractUnit;
  /** `down`: a column is a group of customers; `across`: a row is one, and the columns are the periods. */
  readonly direction: "down" | "across";
  /** Headers of the columns with numbers, from left to right. */
  readonly columns: readonly string[];
  /** Header of the column that names the groups of `across`. */
  readonly names?: string;
  /** Groups that are years of the same kind of customers have one curve together, others one each. */
  readonly isOneKind: boolean;
}

/** What the customers left are worth. */
export interface ContractTerms {
  /** A year, 0.1 for 10 %; 0 or more. */
  readonly discountRate: number;
  /** Margin that a contract brings in a period, in the currency of the list; undefined for none known. */
  readonly margin?: number;
  /** Header of a column of margins a period, which comes before `margin`. Only for a list of contracts. */
  readonly marginColumn?: string;
  /** Periods that the curves reach beyond today, a whole number from 1. */
  readonly horizon: number;
}

export interface RetentionSetup {
  readonly source: ContractListSetup | SurvivorTableSetup;
  readonly terms: ContractTerms;
}
