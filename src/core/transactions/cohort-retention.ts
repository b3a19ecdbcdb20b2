import type { Cohorts } from "./cohorts";

/** Whether customers who buy again count, or what they spend. */
export type CohortMeasure = "customers" | "amounts";

/** One cohort and what is left of it. */
export interface RetainedCohort {
  /** First and last serial day of the period of its first purchases. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Known amounts of that period. */
  readonly amount: number;
  /**
   * Of the customers or the amounts of the first period those of each age, from 1 at age 0; NaN where the first period
   * has no amount to compare with.
   */
  readonly shares: Float64Array;
  /** How many of the ages from 1 on are observed to their end. */
  readonly ages: number;
}

/** What is left of the cohorts that have a customer and at least begun their next period. */
export interface CohortRetention {
  /** From the oldest. */
  readonly cohorts: readonly RetainedCohort[];
  /**
   * Retention curve: by age from 0 the share of all counted cohorts together, weighted by their customers or by the
   * amounts of their first period. A cohort counts at an age that it has lived through to its end.
   */
  readonly curve: Float64Array;
  /** Cohorts and customers that count at each age. */
  readonly countedCohorts: Int32Array;
  readonly countedCustomers: Int32Array;
}

export function cohortRetention(
  { periods, buyers, amounts, isLastPartial }: Cohorts,
  measure: CohortMeasure,
): CohortRetention {
  const columns = measure === "customers" ? buyers : amounts;
  const kept: (RetainedCohort & { readonly values: ArrayLike<number> })[] = [];
  buyers.forEach(({ 0: customers = 0, length }, cohort) => {
    if (customers === 0 || length < 2) return;
    const values = columns[cohort]!;
    const whole = values[0]!;
    kept.push({
      from: periods.from[cohort]!,
      to: periods.to[cohort]!,
      customers,
      amount: amounts[cohort]![0]!,
      shares: Float64Array.from(values, (value) => (whole > 0 ? value / whole : NaN)),
      ages: isLastPartial ? length - 2 : length - 1,
      values,
    });
  });
  const countedAt = (age: number) => kept.filter(({ ages, values }) => ages >= age && values[0]! > 0);
  const most = Math.max(-1, ...countedAt(0).map(({ ages }) => ages));
  const byAge = Array.from({ length: most + 1 }, (_, age) => countedAt(age));
  const sum = (counted: typeof kept, age: number) =>
    counted.reduce((total, { values }) => total + values[age]!, 0);
  return {
    cohorts: kept.map(({ values: _, ...cohort }) => cohort),
    curve: Float64Array.from(byAge, (counted, age) => sum(counted, age) / sum(counted, 0)),
    countedCohorts: Int32Array.from(byAge, (counted) => counted.length),
    countedCustomers: Int32Array.from(byAge, (counted) =>
      counted.reduce((total, { customers }) => total + customers, 0),
    ),
  };
}
