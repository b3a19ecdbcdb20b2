import { periodOfDays, periodsBetween, type Periods, type PeriodUnit } from "./calendar-periods";
import type { Purchases } from "./purchases";

/** What was bought period by period over the observation. */
export interface PurchasesOverTime {
  readonly periods: Periods;
  /** Purchases of each period. */
  readonly purchases: Float64Array;
  /** Purchases that are not a customer's first. */
  readonly repeats: Float64Array;
  readonly cumulativeRepeats: Float64Array;
  /** Customers who bought for the first time. */
  readonly newCustomers: Float64Array;
  /** Sum of the known amounts. */
  readonly amounts: Float64Array;
}

/** Purchases, repeat purchases and money of each period; the last period ends with the observation or after it. */
export function purchasesOverTime(purchases: Purchases, unit: PeriodUnit): PurchasesOverTime {
  const { customers, days, amounts, starts, firstDay, lastDay } = purchases;
  const periods = periodsBetween(firstDay, lastDay, unit);
  const { firstDay: origin, period } = periodOfDays(periods);
  const column = () => new Float64Array(periods.from.length);
  const counts = column();
  const repeats = column();
  const sums = column();
  for (let purchase = 0; purchase < days.length; purchase++) {
    const at = period[days[purchase]! - origin]!;
    counts[at]!++;
    if (purchase > starts[customers[purchase]!]!) repeats[at]!++;
    if (!Number.isNaN(amounts[purchase]!)) sums[at]! += amounts[purchase]!;
  }
  let sum = 0;
  return {
    periods,
    purchases: counts,
    repeats,
    cumulativeRepeats: repeats.map((count) => (sum += count)),
    newCustomers: counts.map((count, at) => count - repeats[at]!),
    amounts: sums,
  };
}
