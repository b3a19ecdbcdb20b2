import {
  customerValue,
  residualTransactions,
  type GammaGammaParams,
  type Spender,
  type ValueTerms,
} from "../../core";

import { rangeProblem, type ArgumentProblem } from "../cells/problem";
import { historyProblem } from "./history";
import type { NamedPurchaseModel } from "./purchase-models";
import type { CustomerProblem } from "./speak";
import { spendProblem } from "./spend";

type Outcome = number | CustomerProblem | ArgumentProblem;

/** A count of purchases, or the reason why it is none. */
const bounded = (transactions: number): Outcome =>
  transactions === Infinity ? { kind: "value-unbounded" } : transactions;

/** Expected purchases within a horizon, or what keeps the arguments from giving them. */
export function purchasesOf(
  { name, model }: NamedPurchaseModel,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): Outcome {
  return (
    historyProblem(name, frequency, recency, age) ??
    rangeProblem("horizon", horizon, { least: 0, whole: name === "BG/BB" }) ??
    residualTransactions(model, frequency, recency, age, 0, horizon)
  );
}

/** Discounted purchases without end, or what keeps the arguments from giving them. */
export function residualOf(
  { name, model }: NamedPurchaseModel,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
): Outcome {
  return (
    historyProblem(name, frequency, recency, age) ??
    rangeProblem("discount_rate", discountRate, { least: 0 }) ??
    bounded(residualTransactions(model, frequency, recency, age, discountRate))
  );
}

/** Discounted value of the purchases to come, or what keeps the arguments from giving it. */
export function valueOf(
  { name, model }: NamedPurchaseModel,
  spend: GammaGammaParams,
  customer: Spender,
  terms: Readonly<Record<keyof ValueTerms, number>>,
): Outcome {
  const { frequency, recency, age, monetary } = customer;
  const whole = name === "BG/BB" && terms.horizon < Infinity;
  const problem =
    historyProblem(name, frequency, recency, age) ??
    spendProblem(frequency, monetary) ??
    rangeProblem("horizon", terms.horizon, { least: 0, whole }) ??
    rangeProblem("discount_rate", terms.discountRate, { least: 0 });
  if (problem) return problem;
  const found = customerValue({ purchases: model, spend }, customer, terms);
  if (found.problem === "endless-purchases") return { kind: "value-unbounded" };
  if (found.problem === "no-mean-spend") return { kind: "spend-without-mean", q: spend.q, frequency };
  return found.value;
}
