import type { NumberColumn } from "../customers";
import { gammaGammaExpectedSpend, type GammaGammaParams } from "../gamma-gamma";
import { residualTransactionsColumn, type HistoryColumns } from "./columns";
import { residualTransactions } from "./predict";
import type { PurchaseModel } from "./purchase-model";

/** A model of how often customers buy and one of how much they spend each time. */
export interface ValueModel {
  readonly purchases: PurchaseModel;
  readonly spend: GammaGammaParams;
}

/** How future money is counted. */
export interface ValueTerms {
  /** Effective rate per time unit of age or per opportunity, >= 0. */
  readonly discountRate: number;
  /** In the time unit of age or in opportunities; without end when absent. @default Infinity */
  readonly horizon?: number | undefined;
  /** Contribution as a share of spend; may be negative. @default 1 */
  readonly margin?: number | undefined;
}

/** One customer: a history and the mean amount of the purchases in `frequency`, not read where that is 0. */
export interface Spender {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly monetary: number;
}

/** The same as columns. */
export interface SpenderColumns extends HistoryColumns {
  readonly monetary: NumberColumn;
}

/**
 * Why a customer has no value.
 *
 * - `no-forecast`: the history, a parameter, the rate or the horizon is outside its range.
 * - `no-amount`: the mean amount is not above 0, or a parameter of the spend model is outside its range.
 * - `endless-purchases`: undiscounted and without end, the purchases add up to no limit.
 * - `no-mean-spend`: the spend model has no mean for this customer, since p x + q is at most 1.
 * - `not-a-margin`: the margin is not a finite number.
 */
export type ValueProblem =
  "no-forecast" | "no-amount" | "endless-purchases" | "no-mean-spend" | "not-a-margin";

/** What a customer is expected to bring. */
export interface CustomerValue {
  /** Present value of the purchases to come, in purchases. */
  readonly transactions: number;
  /** Expected amount of each, in the money of the spend model. */
  readonly spend: number;
  /** transactions × spend × margin, in that money; NaN where there is a problem. */
  readonly value: number;
  readonly problem: ValueProblem | undefined;
}

/** `customerValue` of many customers; `problems` holds the rows that have one. */
export interface CustomerValues {
  readonly transactions: Float64Array;
  readonly spend: Float64Array;
  readonly value: Float64Array;
  readonly problems: ReadonlyMap<number, ValueProblem>;
}

function problemOf(transactions: number, spend: number, margin: number): ValueProblem | undefined {
  if (!Number.isFinite(margin)) return "not-a-margin";
  if (Number.isNaN(transactions)) return "no-forecast";
  if (Number.isNaN(spend)) return "no-amount";
  if (transactions === Infinity) return "endless-purchases";
  return spend === Infinity ? "no-mean-spend" : undefined;
}

/**
 * Discounted value of what a customer is expected to buy: residual transactions × expected spend × margin.
 *
 * Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4): number and amount of purchases are
 * independent. The acquisition of the customer and the purchases so far are not part of it.
 */
export function customerValue(
  { purchases, spend: spendModel }: ValueModel,
  { frequency, recency, age, monetary }: Spender,
  { discountRate, horizon = Infinity, margin = 1 }: ValueTerms,
): CustomerValue {
  const transactions = residualTransactions(purchases, frequency, recency, age, discountRate, horizon);
  const spend = gammaGammaExpectedSpend(spendModel, frequency, monetary);
  const problem = problemOf(transactions, spend, margin);
  return { transactions, spend, value: problem === undefined ? transactions * spend * margin : NaN, problem };
}

/** {@link customerValue} of many customers. */
export function customerValues(
  { purchases, spend: spendModel }: ValueModel,
  customers: SpenderColumns,
  { discountRate, horizon = Infinity, margin = 1 }: ValueTerms,
): CustomerValues {
  const { frequency, monetary } = customers;
  const transactions = residualTransactionsColumn(purchases, customers, discountRate, horizon);
  const spend = new Float64Array(transactions.length);
  for (let row = 0; row < spend.length; row++)
    spend[row] = gammaGammaExpectedSpend(spendModel, frequency[row]!, monetary[row]!);
  const problems = new Map<number, ValueProblem>();
  const value = transactions.map((count, row) => {
    const problem = problemOf(count, spend[row]!, margin);
    if (problem === undefined) return count * spend[row]! * margin;
    problems.set(row, problem);
    return NaN;
  });
  return { transactions, spend, value, problems };
}
