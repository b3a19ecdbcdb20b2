import { aliveProbability } from "../beta-dropout/alive";
import { countProbability } from "../beta-dropout/count-probability";
import { areParams } from "../beta-dropout/domain";
import { purchasesWhileAlive } from "../beta-dropout/purchases-while-alive";
import { FIRST_CHANCES, type MbgNbdParams } from "./types";

/**
 * Probability that a customer is still active under the MBG/NBD model.
 *
 * Batislam, Denizel & Filiztekin (2007). Unlike in the BG/NBD, a customer without repeat purchases may have left.
 *
 * @param frequency Repeat purchases, a whole number >= 0.
 * @param recency Time of the last purchase, in the unit of `params.alpha`; counts as 0 without repeat purchases.
 * @param age Time until the end of the observation, same unit, >= recency.
 * @returns 0…1; NaN for parameters that are not positive or numbers that cannot be a history.
 */
export function mbgNbdAlive(params: MbgNbdParams, frequency: number, recency: number, age: number): number {
  return aliveProbability(params, FIRST_CHANCES, frequency, recency, age);
}

/**
 * Expected purchases in the next `horizon` of a customer with a given history.
 *
 * P(alive) times the expectation of a living customer whose rate and chance to leave have learned from the
 * history: Gamma(r + x, alpha + T), Beta(a, b + x + 1). No value of `a` is special in this form.
 *
 * @param horizon Length of the forecast, in the unit of `params.alpha`, >= 0.
 * @returns A count >= 0; NaN like `mbgNbdAlive`, Infinity only for an endless horizon with a <= 1.
 */
export function mbgNbdExpectedPurchases(
  params: MbgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  const alive = mbgNbdAlive(params, frequency, recency, age);
  if (Number.isNaN(alive)) return NaN;
  const { r, alpha, a, b } = params;
  const learned = { r: r + frequency, alpha: alpha + age, a, b: b + frequency + FIRST_CHANCES };
  return alive * purchasesWhileAlive(learned, horizon);
}

/**
 * Expected repeat purchases of a new customer within `horizon` after the first purchase.
 *
 * The customer stays after the first purchase with probability b / (a + b), and then counts as in the BG/NBD with
 * one opportunity to leave already passed.
 *
 * @param horizon In the unit of `params.alpha`, >= 0.
 * @returns A count >= 0; NaN outside the domain, Infinity only for an endless horizon with a <= 1.
 */
export function mbgNbdNewCustomerPurchases(params: MbgNbdParams, horizon: number): number {
  if (!areParams(params)) return NaN;
  const { a, b } = params;
  return (b / (a + b)) * purchasesWhileAlive({ ...params, b: b + FIRST_CHANCES }, horizon);
}

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon`.
 *
 * Batislam, Denizel & Filiztekin (2007).
 *
 * @param count A whole number >= 0.
 * @param horizon In the unit of `params.alpha`, >= 0 and finite.
 * @returns 0…1; NaN outside the domain.
 */
export function mbgNbdCountProbability(params: MbgNbdParams, count: number, horizon: number): number {
  return countProbability(params, FIRST_CHANCES, count, horizon);
}
