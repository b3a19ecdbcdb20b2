import { weighByAlive } from "../weigh-by-alive";
import { predictionsOf, type PurchaseModel } from "./purchase-model";

/**
 * Probability that a customer still is one; under BG/BB at the next opportunity.
 *
 * @param frequency Repeat purchases, under BG/BB all purchases: a whole number >= 0.
 * @param recency Time or opportunity of the last purchase; counts as 0 without purchases.
 * @param age Time until the end of the observation, under BG/BB the number of opportunities.
 * @returns 0…1; NaN for parameters outside their range or a history that cannot be.
 */
export function alive(model: PurchaseModel, frequency: number, recency: number, age: number): number {
  return predictionsOf(model).alive(frequency, recency, age);
}

/**
 * Expected purchases of a customer within the next `horizon`.
 *
 * @param horizon In the time unit of age, under BG/BB a whole number of opportunities; >= 0, may be Infinity.
 * @returns A count >= 0; NaN like {@link alive}; Infinity for an endless horizon whose sum has no limit.
 */
export function expectedPurchases(
  model: PurchaseModel,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  return residualTransactions(model, frequency, recency, age, 0, horizon);
}

/**
 * Present value, in transactions, of what a customer will still buy within `horizon`.
 *
 * @param discountRate Effective rate per time unit of age or per opportunity, >= 0, such as 1.1 ** (1 / 52) - 1 a week
 *   for ten per cent a year; under the continuous models it is compounded continuously, as log(1 + rate).
 * @param horizon Like that of {@link expectedPurchases}; without end by default.
 * @returns A count >= 0; NaN and Infinity like {@link expectedPurchases}, Infinity only without discounting.
 */
export function residualTransactions(
  model: PurchaseModel,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
  horizon = Infinity,
): number {
  const { aliveSoFar, ifAlive } = predictionsOf(model);
  const probability = aliveSoFar(frequency, recency, age);
  // Only a possible history is worth the second, costly part.
  if (Number.isNaN(probability)) return NaN;
  return weighByAlive(probability, ifAlive(frequency, age, discountRate, horizon));
}
