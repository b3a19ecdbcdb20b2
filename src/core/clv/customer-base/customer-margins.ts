import type { NumberColumn } from "../customers";

/**
 * Contribution as a share of revenue, customer by customer: 1 − costs / revenue, below 0 for customers that cost more
 * than they bring.
 *
 * @param revenue Sum of each customer's amounts.
 * @param costs Sum of each customer's costs, in the same money.
 * @returns The share of all customers together for those without revenue; NaN where a cost is not known.
 */
export function customerMargins(revenue: NumberColumn, costs: NumberColumn): Float64Array {
  let allRevenue = 0;
  let allCosts = 0;
  for (let row = 0; row < revenue.length; row++) {
    if (!(revenue[row]! > 0) || Number.isNaN(costs[row]!)) continue;
    allRevenue += revenue[row]!;
    allCosts += costs[row]!;
  }
  const usual = 1 - allCosts / allRevenue;
  return Float64Array.from({ length: revenue.length }, (_, row) =>
    revenue[row]! > 0 ? 1 - costs[row]! / revenue[row]! : usual,
  );
}
