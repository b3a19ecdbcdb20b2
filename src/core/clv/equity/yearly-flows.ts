import { marginOf, spendColumn, type ModelledCustomers } from "../customer-base/forecast-customers";
import { unitTerms } from "../customer-base/yearly-terms";
import type { NumberColumn } from "../customers";
import { expectedPurchasesColumn } from "../forecast/columns";

/** Expected money of some customers in each year to come, not discounted. */
export interface YearlyFlows {
  readonly revenue: readonly number[];
  readonly contribution: readonly number[];
}

/**
 * What the present customers are expected to bring, year by year.
 *
 * @param margin Contribution as a share of revenue, of all or of each customer.
 * @param years A whole number from 1.
 * @param unitDays Days in the time unit of the histories.
 */
export function presentFlows(
  customers: ModelledCustomers,
  margin: number | NumberColumn,
  years: number,
  unitDays: number,
): YearlyFlows {
  const spend = spendColumn(customers);
  const revenue: number[] = [];
  const contribution: number[] = [];
  let before: Float64Array | undefined;
  for (let year = 1; year <= years; year++) {
    const { horizon } = unitTerms(
      { discountPerYear: 0, years: year },
      unitDays,
      customers.model.kind === "bg-bb",
    );
    const until = expectedPurchasesColumn(customers.model, customers.histories, horizon);
    let received = 0;
    let contributed = 0;
    for (let row = 0; row < until.length; row++) {
      const amount = (until[row]! - (before?.[row] ?? 0)) * spend[row]!;
      if (!Number.isFinite(amount * marginOf(margin, row))) continue;
      received += amount;
      contributed += amount * marginOf(margin, row);
    }
    revenue.push(received);
    contribution.push(contributed);
    before = until;
  }
  return { revenue, contribution };
}

/**
 * What one new customer is expected to bring: the first purchase and, year by year from it, the repeat purchases.
 *
 * @param meanSpend Mean amount of a purchase.
 */
export function newcomerFlows(
  model: ModelledCustomers["model"],
  meanSpend: number,
  margin: number,
  years: number,
  unitDays: number,
): Newcomer {
  const histories = { frequency: [0], recency: [0], age: [0] };
  const { revenue } = presentFlows({ model, histories }, 1, years, unitDays);
  const amounts = revenue.map((purchases) => purchases * meanSpend);
  return {
    firstRevenue: meanSpend,
    firstContribution: meanSpend * margin,
    flows: { revenue: amounts, contribution: amounts.map((amount) => amount * margin) },
  };
}

/** One customer won: what the first purchase brings at once, and what follows. */
export interface Newcomer {
  readonly firstRevenue: number;
  readonly firstContribution: number;
  readonly flows: YearlyFlows;
}

/**
 * The flows of customers of whom a constant share stays from year to year.
 *
 * @param revenue In the first year, of all of them.
 * @param margin Contribution as a share of it.
 * @param retention Share that stays, 0…1.
 */
export function retentionFlows(
  revenue: number,
  margin: number,
  retention: number,
  years: number,
): YearlyFlows {
  const amounts = Array.from({ length: years }, (_, year) => revenue * retention ** year);
  return { revenue: amounts, contribution: amounts.map((amount) => amount * margin) };
}
