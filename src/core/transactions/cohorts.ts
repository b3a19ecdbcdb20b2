import { periodOfDays, periodsBetween, type Periods } from "./calendar-periods";
import type { Purchases } from "./purchases";

export type CohortUnit = "month" | "quarter" | "year";

/**
 * Customers by the period of their first purchase, and how many of them bought again 1, 2, 3 … periods later.
 *
 * Every cohort has one entry for each age that the observation reaches; its last one may not be observed in full.
 */
export interface Cohorts {
  /** The periods of the cohorts; those without a first purchase are among them. */
  readonly periods: Periods;
  /** `buyers[cohort][age]`: different customers who bought; at age 0 all of them. */
  readonly buyers: readonly Int32Array[];
  /** `amounts[cohort][age]`: sum of the known amounts. */
  readonly amounts: readonly Float64Array[];
  /** True when the observation ends before its last period does. */
  readonly isLastPartial: boolean;
}

export function cohorts(purchases: Purchases, unit: CohortUnit): Cohorts {
  const { customers, days, amounts, firstDay, lastDay } = purchases;
  const periods = periodsBetween(firstDay, lastDay, unit);
  const count = periods.from.length;
  const { firstDay: origin, period } = periodOfDays(periods);
  const buyers = Array.from({ length: count }, (_, cohort) => new Int32Array(count - cohort));
  const sums = Array.from({ length: count }, (_, cohort) => new Float64Array(count - cohort));
  let cohort = 0;
  let lastPeriod = -1;
  for (let purchase = 0; purchase < days.length; purchase++) {
    const at = period[days[purchase]! - origin]!;
    if (purchase === 0 || customers[purchase] !== customers[purchase - 1]) {
      cohort = at;
      lastPeriod = -1;
    }
    if (at !== lastPeriod) buyers[cohort]![at - cohort]!++;
    lastPeriod = at;
    if (!Number.isNaN(amounts[purchase]!)) sums[cohort]![at - cohort]! += amounts[purchase]!;
  }
  return { periods, buyers, amounts: sums, isLastPartial: count > 0 && periods.to[count - 1]! > lastDay };
}
