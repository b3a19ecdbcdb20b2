/** What one is told about how customers of a class answer to spending; money per customer and period. */
export interface ResponseTerms {
  /** Spent on a customer … */
  readonly spend: number;
  /** … it brings so much more contribution. */
  readonly gain: number;
  /** More contribution than this no spending brings; above `gain` where there is one. */
  readonly ceiling: number;
}

/** Extra contribution of a customer and period at spending s: `ceiling` · (1 − exp(−`effect` · s)). */
export interface Response {
  /** Money, 0 or more. */
  readonly ceiling: number;
  /** Per unit of money, 0 or more; 0 where no spending brings anything. */
  readonly effect: number;
}

/** A class of customers that a budget is shared out to. */
export interface BudgetClass {
  readonly customers: number;
  readonly response: Response;
  /** Spending per customer and period, 0 or more. */
  readonly least: number;
  /** Not below `least`; `Infinity` for no limit. */
  readonly most: number;
}

/** How a budget is shared out, one entry a class; money per period. */
export interface BudgetShares {
  /** Spending per customer. */
  readonly spending: Float64Array;
  /** Extra contribution per customer. */
  readonly gains: Float64Array;
  /** What one more unit of money on the class would bring. */
  readonly marginal: Float64Array;
  /** Spent on all classes together. */
  readonly spent: number;
  /** Extra contribution of all classes together. */
  readonly gain: number;
}

/** The best shares of a budget. */
export interface BudgetPlan extends BudgetShares {
  /** Money for which no class has a use that brings as much as elsewhere. */
  readonly unspent: number;
  /**
   * What the next unit of money would bring, and the last one brought: the same in every class that stands at none of
   * its limits. NaN where all classes stand at their upper limits.
   */
  readonly next: number;
  /** Why no more is spent. */
  readonly end: "budget" | "hurdle" | "limits";
}
