import type { ResponseTerms } from "./types";

/** What a class is told to answer, and how much a customer of it may get; money per customer and period. */
export interface ClassTerms extends ResponseTerms {
  readonly least: number;
  /** Absent: no limit. */
  readonly most?: number;
}

/** The time that budget and contribution are for. */
export type BudgetPeriod = "month" | "quarter" | "half" | "year";

/** What is decided about a budget; what is absent is as proposed. */
export interface BudgetSetup {
  /** Header of the column with what a customer contributes in a period. */
  readonly amount?: string;
  readonly period?: BudgetPeriod;
  readonly total?: number;
  /** What one unit of money brings elsewhere, > 0. */
  readonly hurdle?: number;
  /** By name of the class. */
  readonly classes?: Readonly<Record<string, ClassTerms>>;
  /** Header of a column with what a customer is expected to bring later, in today's money; "" for none. */
  readonly prospects?: string;
}
