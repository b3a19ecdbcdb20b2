import { cashFlowValues } from "./value/cash-flow-value";
import { equityOf } from "./value/equity";
import { migrationValues } from "./value/migration-value";
import { breakEvens, retentionValues } from "./value/retention-value";

/**
 * The present value of a customer who pays the same margin every period for as long as they stay.
 *
 * @customfunction RETENTION_VALUE
 * @helpurl https://localhost:3000/functions.en.html#clv-retention-value
 * @param margin Contribution of a payment, may be negative. A column gives one value per row.
 * @param retention_rate Share of the customers who stay from one period to the next: 0.8 or 80%.
 * @param discount_rate Interest per period: 0.1 or 10%. For weeks from a yearly rate: (1+10%)^(1/52)-1.
 * @param [periods] Number of payments. Left out: without end.
 * @param [timing] When in its period a payment falls due: "begin", "mid" or "end". Left out: "end".
 * @param [acquisition_cost] Spent once, now, to win the customer. Left out: 0.
 * @param [retention_from] The first payment that the retention rate applies to: "second" (as when left out) or "first".
 * @param [growth] Growth of the margin from payment to payment: 0.02 or 2%. Left out: 0.
 * @param [retention_cost] Spent in every period on each customer who is left at its start. Left out: 0.
 * @returns An amount in the currency of the margin per customer.
 */
export function retentionValue(
  margin: unknown[][],
  retention_rate: unknown[][],
  discount_rate: unknown[][],
  periods?: unknown[][],
  timing?: string,
  acquisition_cost?: unknown[][],
  retention_from?: string,
  growth?: unknown[][],
  retention_cost?: unknown[][],
): unknown[][] {
  return retentionValues({
    margin,
    retentionRate: retention_rate,
    discountRate: discount_rate,
    periods,
    timing,
    acquisitionCost: acquisition_cost,
    retentionFrom: retention_from,
    growth,
    retentionCost: retention_cost,
  });
}

/**
 * The present value of contributions that are listed period by period.
 *
 * @customfunction CASHFLOW_VALUE
 * @helpurl https://localhost:3000/functions.en.html#clv-cashflow-value
 * @param contributions One row or one column: the periods of one customer. A block: one customer per row. An empty cell is a period without contribution.
 * @param discount_rate Interest per period: 0.1 or 10%.
 * @param [survival] Share of the customers who are left at each payment, from 0 to 1: one list for all customers, or one row per customer. Left out: everybody stays.
 * @param [timing] When in its period a payment falls due: "begin", "mid" or "end". Left out: "end".
 * @param [acquisition_cost] Spent once, now, to win the customer. Left out: 0.
 * @returns An amount in the currency of the contributions per customer.
 */
export function cashflowValue(
  contributions: unknown[][],
  discount_rate: unknown[][],
  survival?: unknown[][],
  timing?: string,
  acquisition_cost?: unknown[][],
): unknown[][] {
  return cashFlowValues({
    contributions,
    discountRate: discount_rate,
    survival,
    timing,
    acquisitionCost: acquisition_cost,
  });
}

/**
 * The number of payments until a customer has earned back the acquisition cost, discounting included.
 *
 * @customfunction BREAKEVEN
 * @helpurl https://localhost:3000/functions.en.html#clv-breakeven
 * @param margin Contribution of a payment. A column gives one result per row.
 * @param retention_rate Share of the customers who stay from one period to the next: 0.8 or 80%.
 * @param discount_rate Interest per period: 0.1 or 10%.
 * @param acquisition_cost Spent once, now, to win the customer.
 * @param [periods] Most payments to look at. Left out: without end.
 * @param [timing] When in its period a payment falls due: "begin", "mid" or "end". Left out: "end".
 * @param [retention_from] The first payment that the retention rate applies to: "second" (as when left out) or "first".
 * @param [growth] Growth of the margin from payment to payment: 0.02 or 2%. Left out: 0.
 * @param [retention_cost] Spent in every period on each customer who is left at its start. Left out: 0.
 * @returns A whole number of payments per customer, or #N/A with the reason where the cost is never earned back.
 */
export function breakeven(
  margin: unknown[][],
  retention_rate: unknown[][],
  discount_rate: unknown[][],
  acquisition_cost: unknown[][],
  periods?: unknown[][],
  timing?: string,
  retention_from?: string,
  growth?: unknown[][],
  retention_cost?: unknown[][],
): unknown[][] {
  return breakEvens({
    margin,
    retentionRate: retention_rate,
    discountRate: discount_rate,
    periods,
    timing,
    acquisitionCost: acquisition_cost,
    retentionFrom: retention_from,
    growth,
    retentionCost: retention_cost,
  });
}

/**
 * The present value of a customer in each state, where customers move between states from period to period.
 *
 * @customfunction MARKOV_VALUE
 * @helpurl https://localhost:3000/functions.en.html#clv-markov-value
 * @param transitions A square of shares without headings: row = state now, column = state in the next period. Each row adds up to 1; an empty cell is 0.
 * @param rewards Contribution of a customer in each state and period, as a row or a column.
 * @param discount_rate Interest per period: 0.1 or 10%. A row of rates gives one column for each.
 * @param [periods] Number of contributions that count, the one for the present state first. Left out: without end.
 * @param [timing] When in its period a contribution falls due: "begin", "mid" or "end". Left out: "begin", the first one now.
 * @returns A column of amounts in the currency of the rewards, one per state.
 */
export function markovValue(
  transitions: unknown[][],
  rewards: unknown[][],
  discount_rate: unknown[][],
  periods?: unknown[][],
  timing?: string,
): unknown[][] {
  return migrationValues({ transitions, rewards, discountRate: discount_rate, periods, timing });
}

/**
 * The customer equity: the sum of the values of all customers.
 *
 * @customfunction EQUITY
 * @helpurl https://localhost:3000/functions.en.html#clv-equity
 * @param values Customer lifetime values, one per customer or one per group. Empty cells and a heading are passed over; negative values count.
 * @param [counts] Number of customers behind each value. Left out: one each.
 * @returns One amount in the currency of the values.
 */
export function equity(values: unknown[][], counts?: unknown[][]): number {
  return equityOf(values, counts);
}
