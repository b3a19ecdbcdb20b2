import { plainSum } from "../rollup/plain-sum";
import { elapsedTime } from "../scoring/elapsed-time";

/**
 * Change per year: slope of the least-squares line through yearly sums.
 *
 * A year is twelve months that end on the reference date, the year before it the twelve months before, and so on, so
 * that the last year is a whole one; with 31 December as reference date these are calendar years. A customer's years
 * begin with that of the first row and end with the last; a year without rows counts as 0.
 *
 * @param days Excel serial days, none after the reference date.
 * @param amounts One per day.
 * @param reference The reference date, an Excel serial day.
 * @returns NaN where there are fewer than two years.
 */
export function yearlyTrend(days: readonly number[], amounts: readonly number[], reference: number): number {
  const yearsBack = days.map((day) => elapsedTime(day, reference, "years"));
  const years = yearsBack.reduce((most, back) => Math.max(most, back), -1) + 1;
  if (years < 2) return NaN;
  const amountsOfYear: number[][] = Array.from({ length: years }, () => []);
  amounts.forEach((amount, at) => amountsOfYear[years - 1 - yearsBack[at]!]!.push(amount));
  // The least-squares slope over 0 … n − 1 is Σ (2x − n + 1) y · 6 / (n (n² − 1)).
  const leaning = amountsOfYear.map((own, year) => (2 * year - years + 1) * plainSum(own));
  return (plainSum(leaning) * 6) / (years * (years * years - 1));
}
