import type { ResponseTerms } from "./types";

/** What a class is told to answer, and how much a customer of it may get; money per customer and period. */
export interface ClassTerms extends ResponseTerms {
  readonly least: number;
  /** Absent: no limit. */
  readonly most?: number;
}

/** The time that budget and contribution are for. */
export type BudgetPeriod = "month" | "quarter" | "half" | "year";

/**
 * From what it is known what customers will bring later, in today's money: from a column of the list, or from how
 * customers of their class have moved between the classes.
 */
export type Prospects =
  | { readonly kind: "none" }
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "migration" };

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
  readonly prospects?: Prospects;
}
