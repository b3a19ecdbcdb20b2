import { ok, type Result } from "../../result";
import type { OpportunityIssue } from "../bg-bb";
import type { CustomerColumns, CustomerIssue, NumberColumn } from "../customers";
import { residualTransactionsColumn } from "../forecast/columns";
import { customerValues, type ValueTerms } from "../forecast/customer-value";
import { fitPurchaseModel } from "../forecast/fit-purchase-model";
import type { PurchaseModel, PurchaseModelKind } from "../forecast/purchase-model";
import { fitGammaGamma, type GammaGammaParams, type SpendIssue } from "../gamma-gamma";
import { mergeRows } from "../merge";

/** Customers of whom totals are wanted. */
export interface BootstrapCustomers extends CustomerColumns {
  /** Mean amount of the purchases in `frequency`, not read where that is 0; without it there is no total value. */
  readonly monetary?: NumberColumn | undefined;
}

/** What is added up, and under which model. */
export interface TotalsRequest {
  readonly kind: PurchaseModelKind;
  readonly customers: BootstrapCustomers;
  /** A rate of 0 with a horizon gives the plain number of purchases. */
  readonly terms: ValueTerms;
}

/** Sums over all customers. */
export interface Totals {
  /** Present value, in purchases, of what the customers will buy. */
  readonly purchases: number;
  /** Present value in money, like that of `customerValue`; undefined without amounts, NaN where a customer has none. */
  readonly value: number | undefined;
}

export type BootstrapIssue = CustomerIssue | OpportunityIssue | SpendIssue;

/** Different customers with their weights. */
export interface DistinctCustomers extends BootstrapCustomers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly monetary: Float64Array | undefined;
  readonly weights: Float64Array;
}

/** What the totals follow from. */
export interface Models {
  readonly purchases: PurchaseModel;
  readonly spend: GammaGammaParams | undefined;
}

export function distinctCustomers(customers: BootstrapCustomers): DistinctCustomers {
  const { frequency, recency, age, monetary, weights } = customers;
  const amounts =
    monetary && Float64Array.from(monetary, (amount, row) => (frequency[row] === 0 ? 0 : amount));
  const merged = mergeRows([frequency, recency, age, ...(amounts ? [amounts] : [])], weights);
  const [x, last, until, mean] = merged.columns as [Float64Array, Float64Array, Float64Array, Float64Array?];
  return { frequency: x, recency: last, age: until, monetary: mean, weights: merged.weights };
}

/** @param near Models of a similar sample, from which the search may start. */
export function fitModels(
  { kind }: TotalsRequest,
  customers: BootstrapCustomers,
  near?: Models,
): Result<Models, BootstrapIssue> {
  const purchases = fitPurchaseModel(kind, customers, near && { start: { ...near.purchases.params } });
  if (!purchases.ok) return purchases;
  const { frequency, monetary, weights } = customers;
  if (monetary === undefined) return ok({ purchases: purchases.value.model, spend: undefined });
  const spend = fitGammaGamma(
    { frequency, monetary, ...(weights && { weights }) },
    near?.spend && { start: { ...near.spend } },
  );
  return spend.ok ? ok({ purchases: purchases.value.model, spend: spend.value.params }) : spend;
}

export function totalsOf(
  { terms }: TotalsRequest,
  { purchases, spend }: Models,
  customers: DistinctCustomers,
): Totals {
  const { monetary, weights } = customers;
  const total = (column: Float64Array) => column.reduce((sum, value, row) => sum + value * weights[row]!, 0);
  if (spend === undefined || monetary === undefined) {
    const transactions = residualTransactionsColumn(purchases, customers, terms.discountRate, terms.horizon);
    return { purchases: total(transactions), value: undefined };
  }
  const { transactions, value } = customerValues({ purchases, spend }, { ...customers, monetary }, terms);
  return { purchases: total(transactions), value: total(value) };
}
