import { shareBudget } from "./share-budget";
import type { BudgetClass } from "./types";

/** What the best shares of ever larger budgets bring. */
export interface BudgetCurve {
  /** Money per period, ascending. */
  readonly budgets: Float64Array;
  /** Extra contribution. */
  readonly gains: Float64Array;
}

/** Nothing elsewhere is worth less than this, so that the curve shows what money brings even where that is little. */
const NO_HURDLE = 1e-9;

/**
 * The extra contribution that budgets up to `most` bring when each is shared out as well as can be.
 *
 * @param points How many budgets, 2 or more.
 */
export function budgetCurve(classes: readonly BudgetClass[], most: number, points: number): BudgetCurve {
  const bound = classes.reduce((sum, { customers, least }) => sum + customers * least, 0);
  const budgets = Float64Array.from(
    { length: points },
    (_, at) => bound + (Math.max(0, most - bound) * at) / (points - 1),
  );
  const gains = budgets.map((budget) => {
    const plan = shareBudget(classes, budget, NO_HURDLE);
    return plan.ok ? plan.value.gain : NaN;
  });
  return { budgets, gains };
}
