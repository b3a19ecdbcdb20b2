import { alive as aliveProbability } from "../core";

import { eachElement } from "./cells/each-element";
import { fitTable } from "./cells/fit-table";
import { readNumbers } from "./cells/number-argument";
import { fitPurchases, readPurchaseModelName } from "./customers/fit-purchases";
import { historyProblem } from "./customers/history";
import { readPurchaseModel } from "./customers/purchase-models";
import { speak } from "./customers/speak";
import { expectedSpend, fitSpend, readMonetary, readSpendModel, WITHOUT_MEAN } from "./customers/spend";
import { purchasesOf, residualOf, valueOf } from "./customers/value";

const readHistory = (frequency: unknown[][], recency: unknown[][], age: unknown[][]) => [
  readNumbers("frequency", frequency),
  readNumbers("recency", recency),
  readNumbers("age", age),
];

/**
 * Fits a model of purchases to customers by maximum likelihood. Its result is what the other functions take as params.
 *
 * @customfunction FIT
 * @helpurl https://localhost:3000/functions.en.html#clv-fit
 * @param frequency Repeat purchases of each customer: occasions after the first one. For BG/BB all purchases.
 * @param recency Time from the first to the last purchase of each customer; 0 without a repeat purchase. For BG/BB the number of the last opportunity that was used.
 * @param age Time from the first purchase to the end of observation, in the same unit. For BG/BB the number of opportunities.
 * @param [model] "BG/NBD" (as when left out), "MBG/NBD", "Pareto/NBD" or "BG/BB".
 * @returns Two rows: the letters of the parameters with log-likelihood, customers and status, and their values below.
 */
export function fit(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  model?: string,
): unknown[][] {
  const name = readPurchaseModelName(model);
  return fitTable(name, fitPurchases(name, frequency, recency, age));
}

/**
 * Fits the Gamma-Gamma model of spending to the mean amounts of customers who bought again.
 *
 * @customfunction FIT_SPEND
 * @helpurl https://localhost:3000/functions.en.html#clv-fit-spend
 * @param frequency Number of purchases that each mean amount was taken over. Customers with 0 are left out.
 * @param monetary Mean amount of these purchases, above 0.
 * @returns Two rows: p, q and gamma with log-likelihood, customers and status, and their values below.
 */
export function fitSpending(frequency: unknown[][], monetary: unknown[][]): unknown[][] {
  const fitted = fitSpend(frequency, monetary);
  return fitTable("Gamma-Gamma", fitted, fitted.meanSpend === undefined ? WITHOUT_MEAN : undefined);
}

/**
 * The purchases that a customer is expected to make within a horizon.
 *
 * @customfunction PURCHASES
 * @helpurl https://localhost:3000/functions.en.html#clv-purchases
 * @param params Parameters of a model of purchases, as CLV.FIT gives them: the letters with their values below.
 * @param frequency Repeat purchases: occasions after the first one. A column gives one result per row.
 * @param recency Time from the first to the last purchase, in the unit in which the model was fitted; 0 without a repeat purchase.
 * @param age Time from the first purchase to the end of observation, in the same unit.
 * @param horizon Length of the forecast from the end of observation, in the same unit. A row of several beside a column of customers gives a table.
 * @returns A number of purchases per customer.
 */
export function purchases(
  params: unknown[][],
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  horizon: unknown[][],
): unknown[][] {
  return purchasesOf(
    readPurchaseModel(params),
    readHistory(frequency, recency, age),
    readNumbers("horizon", horizon),
  );
}

/**
 * The probability that a customer is still active.
 *
 * @customfunction ALIVE
 * @helpurl https://localhost:3000/functions.en.html#clv-alive
 * @param params Parameters of a model of purchases, as CLV.FIT gives them: the letters with their values below.
 * @param frequency Repeat purchases: occasions after the first one. A column gives one result per row.
 * @param recency Time from the first to the last purchase, in the unit in which the model was fitted; 0 without a repeat purchase.
 * @param age Time from the first purchase to the end of observation, in the same unit.
 * @returns A probability from 0 to 1 per customer.
 */
export function alive(
  params: unknown[][],
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
): unknown[][] {
  const { name, model } = readPurchaseModel(params);
  return eachElement(
    readHistory(frequency, recency, age),
    [],
    speak,
    ([x, tx, T]) => historyProblem(name, x!, tx!, T!) ?? aliveProbability(model, x!, tx!, T!),
  );
}

/**
 * The amount that a customer is expected to spend per purchase.
 *
 * @customfunction SPEND
 * @helpurl https://localhost:3000/functions.en.html#clv-spend
 * @param params Parameters of the Gamma-Gamma model, as CLV.FIT_SPEND gives them: p, q and gamma with their values below.
 * @param frequency Number of purchases that the mean amount was taken over. A column gives one result per row.
 * @param monetary Mean amount of these purchases, above 0; not read where frequency is 0.
 * @returns An amount per customer, in the currency of monetary.
 */
export function spend(params: unknown[][], frequency: unknown[][], monetary: unknown[][]): unknown[][] {
  const model = readSpendModel("params", params);
  return eachElement([readNumbers("frequency", frequency)], [readMonetary(monetary)], speak, ([x, mean]) =>
    expectedSpend(model, x!, mean!),
  );
}

/**
 * The discounted value of the purchases that a customer is expected to make: the customer lifetime value from now on.
 *
 * @customfunction FORECAST
 * @helpurl https://localhost:3000/functions.en.html#clv-forecast
 * @param params Parameters of a model of purchases, as CLV.FIT gives them.
 * @param spend_params Parameters of the Gamma-Gamma model, as CLV.FIT_SPEND gives them.
 * @param frequency Repeat purchases: occasions after the first one. A column gives one result per row.
 * @param recency Time from the first to the last purchase, in the unit in which the model was fitted; 0 without a repeat purchase.
 * @param age Time from the first purchase to the end of observation, in the same unit.
 * @param monetary Mean amount of the repeat purchases; not read where frequency is 0.
 * @param horizon Length of the forecast in the same unit. An empty cell or "" means without end.
 * @param discount_rate Rate per time unit, not per year: 10 % a year are (1+10%)^(1/52)-1 a week.
 * @param [margin] Share of the amount that stays as contribution. Left out, it is 1.
 * @returns A present value per customer, in the currency of monetary.
 */
export function forecast(
  params: unknown[][],
  spend_params: unknown[][],
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  monetary: unknown[][],
  horizon: unknown[][],
  discount_rate: unknown[][],
  margin?: unknown[][],
): unknown[][] {
  return valueOf(
    readPurchaseModel(params),
    readSpendModel("spend_params", spend_params),
    readHistory(frequency, recency, age),
    [
      readMonetary(monetary),
      readNumbers("horizon", horizon, Infinity),
      readNumbers("discount_rate", discount_rate),
      readNumbers("margin", margin, 1),
    ],
  );
}

/**
 * The discounted number of purchases that a customer is expected to make from now on, without end.
 *
 * @customfunction RESIDUAL_TRANSACTIONS
 * @helpurl https://localhost:3000/functions.en.html#clv-residual-transactions
 * @param params Parameters of a model of purchases, as CLV.FIT gives them: the letters with their values below.
 * @param frequency Repeat purchases: occasions after the first one. A column gives one result per row.
 * @param recency Time from the first to the last purchase, in the unit in which the model was fitted; 0 without a repeat purchase.
 * @param age Time from the first purchase to the end of observation, in the same unit.
 * @param discount_rate Rate per time unit, not per year: 10 % a year are (1+10%)^(1/52)-1 a week.
 * @returns A present value in purchases per customer. Times the margin per purchase it is the customer lifetime value.
 */
export function residualTransactions(
  params: unknown[][],
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  discount_rate: unknown[][],
): unknown[][] {
  return residualOf(
    readPurchaseModel(params),
    readHistory(frequency, recency, age),
    readNumbers("discount_rate", discount_rate),
  );
}
