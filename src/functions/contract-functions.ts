import { fitTable } from "./cells/fit-table";
import { fitRetentionTo } from "./contract/fit-retention";
import { residualLifetimes, survivalShares } from "./contract/lifetimes";

/**
 * Fits the shifted beta-geometric model of contract renewals to the customers who are left period by period.
 *
 * @customfunction FIT_RETENTION
 * @helpurl https://localhost:3000/functions.en.html#clv-fit-retention
 * @param survivors Customers at the start and after each renewal. One row or one column is one cohort; in a block every row is one, with empty cells at its end for what was not watched yet.
 * @returns Two rows: alpha and beta with log-likelihood, customers and status, and their values below.
 */
export function fitRetention(survivors: unknown[][]): unknown[][] {
  return fitTable("sBG", fitRetentionTo(survivors));
}

/**
 * The share of the customers that is left after a number of renewals.
 *
 * @customfunction SURVIVAL
 * @helpurl https://localhost:3000/functions.en.html#clv-survival
 * @param params Parameters of retention, as CLV.FIT_RETENTION gives them: alpha and beta with their values below.
 * @param periods Number of renewals since the start: 0, 1, 2 … A column gives one share per row.
 * @returns A share from 0 to 1 per number of renewals.
 */
export function survival(params: unknown[][], periods: unknown[][]): unknown[][] {
  return survivalShares(params, periods);
}

/**
 * The discounted number of payments still to come from a customer under contract.
 *
 * @customfunction RESIDUAL_LIFETIME
 * @helpurl https://localhost:3000/functions.en.html#clv-residual-lifetime
 * @param params Parameters of retention, as CLV.FIT_RETENTION gives them: alpha and beta with their values below.
 * @param discount_rate Interest per period: 0.1 or 10%.
 * @param [renewals] Renewals that the customer has made so far; the next decision is due now. Left out: a new customer, the first payment of whom is due now.
 * @returns A number of payments per customer; times the margin of a payment it is the customer's value.
 */
export function residualLifetime(
  params: unknown[][],
  discount_rate: unknown[][],
  renewals?: unknown[][],
): unknown[][] {
  return residualLifetimes(params, discount_rate, renewals);
}
