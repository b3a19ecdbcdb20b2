import { residualTransactionsColumn, type GammaGammaParams, type PurchaseModel } from "../../core";

import { eachTogether, type Outcome } from "../cells/each-element";
import type { NumberArgument } from "../cells/number-argument";
import { rangeProblem } from "../cells/problem";
import { historyProblem } from "./history";
import type { NamedPurchaseModel } from "./purchase-models";
import { speak, type CustomerProblem } from "./speak";
import { expectedSpend, spendProblem } from "./spend";

/**
 * Purchases of every element within its horizon, discounted at its rate. Elements with the same horizon and rate are
 * calculated together: customers of equal frequency and age share most of the work.
 */
function transactionsOf(
  model: PurchaseModel,
  [frequency, recency, age]: readonly [Float64Array, Float64Array, Float64Array],
  horizon: Float64Array,
  discountRate: Float64Array,
): Float64Array {
  const groups = new Map<string, number[]>();
  horizon.forEach((length, entry) => {
    const terms = `${String(length)} ${String(discountRate[entry])}`;
    const group = groups.get(terms);
    if (group) group.push(entry);
    else groups.set(terms, [entry]);
  });
  const result = new Float64Array(horizon.length);
  for (const group of groups.values()) {
    const only = (column: Float64Array) => Float64Array.from(group, (entry) => column[entry]!);
    const customers = { frequency: only(frequency), recency: only(recency), age: only(age) };
    const [first] = group;
    const found = residualTransactionsColumn(model, customers, discountRate[first!]!, horizon[first!]!);
    group.forEach((entry, i) => (result[entry] = found[i]!));
  }
  return result;
}

/** A count of purchases, or the reason why it is none. */
const bounded = (transactions: number): Outcome<CustomerProblem> =>
  transactions === Infinity ? { kind: "value-unbounded" } : transactions;

/** Expected purchases of every customer within the horizon. */
export function purchasesOf(
  { name, model }: NamedPurchaseModel,
  history: readonly NumberArgument[],
  horizon: NumberArgument,
): unknown[][] {
  return eachTogether(
    history,
    [horizon],
    speak,
    ([x, tx, T, h]) =>
      historyProblem(name, x!, tx!, T!) ?? rangeProblem("horizon", h!, { least: 0, whole: name === "BG/BB" }),
    ([x, tx, T, h]) => Array.from(transactionsOf(model, [x!, tx!, T!], h!, new Float64Array(h!.length))),
  );
}

/** Discounted purchases of every customer, without end. */
export function residualOf(
  { name, model }: NamedPurchaseModel,
  history: readonly NumberArgument[],
  discountRate: NumberArgument,
): unknown[][] {
  return eachTogether(
    history,
    [discountRate],
    speak,
    ([x, tx, T, rate]) =>
      historyProblem(name, x!, tx!, T!) ?? rangeProblem("discount_rate", rate!, { least: 0 }),
    ([x, tx, T, rate]) => {
      const endless = new Float64Array(rate!.length).fill(Infinity);
      return Array.from(transactionsOf(model, [x!, tx!, T!], endless, rate!), bounded);
    },
  );
}

/** Discounted value of the purchases that every customer is expected to make: purchases × spend × margin. */
export function valueOf(
  { name, model }: NamedPurchaseModel,
  spend: GammaGammaParams,
  history: readonly NumberArgument[],
  terms: readonly [
    monetary: NumberArgument,
    horizon: NumberArgument,
    discountRate: NumberArgument,
    margin: NumberArgument,
  ],
): unknown[][] {
  return eachTogether(
    history,
    terms,
    speak,
    ([x, tx, T, mean, h, rate]) =>
      historyProblem(name, x!, tx!, T!) ??
      spendProblem(x!, mean!) ??
      rangeProblem("horizon", h!, { least: 0, whole: name === "BG/BB" && h! < Infinity }) ??
      rangeProblem("discount_rate", rate!, { least: 0 }),
    ([x, tx, T, mean, h, rate, margin]) =>
      Array.from(transactionsOf(model, [x!, tx!, T!], h!, rate!), (transactions, entry) => {
        const purchases = bounded(transactions);
        const amount = expectedSpend(spend, x![entry]!, mean![entry]!);
        if (typeof purchases !== "number") return purchases;
        return typeof amount === "number" ? purchases * amount * margin![entry]! : amount;
      }),
  );
}
