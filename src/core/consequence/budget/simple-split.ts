import { filledTo, fillLevel, type Vessel } from "./fill-level";
import { sharesOf } from "./share-budget";
import type { BudgetClass, BudgetShares } from "./types";

/**
 * Shares a budget out in proportion to a weight of each customer, whatever it brings, as far as the limits allow.
 *
 * @param weights Of one customer, one entry a class; those of 0 or less get what their lower limit says.
 */
export function splitBudget(
  classes: readonly BudgetClass[],
  weights: ArrayLike<number>,
  total: number,
): BudgetShares {
  const vessels = classes.map(({ customers, least, most }, at): Vessel => ({
    customers,
    slope: customers > 0 && weights[at]! > 0 ? weights[at]! : 0,
    offset: 0,
    least,
    most,
  }));
  const level = fillLevel(total, vessels);
  return sharesOf(
    classes,
    Float64Array.from(vessels, (vessel) => filledTo(level, vessel)),
  );
}
