import { aliveProbability } from "../beta-dropout/alive";
import { countProbability } from "../beta-dropout/count-probability";
import { areParams } from "../beta-dropout/domain";
import { purchasesWhileAlive } from "../beta-dropout/purchases-while-alive";
import { FIRST_CHANCES, type BgNbdParams } from "./types";

/**
 * Probability that a customer is still active under the BG/NBD model.
 *
 * Fader, Hardie & Lee (2008), "Computing P(alive) using the BG/NBD model", equation (1). A customer without
 * repeat purchases is active with certainty: that is a property of the model.
 *
 * @param frequency Repeat purchases, a whole number >= 0.
 * @param recency Time of the last purchase, in the unit of `params.alpha`.
 * @param age Time until the end of the observation, same unit, >= recency.
 * @returns 0…1; NaN for parameters that are not positive or numbers that cannot be a history.
 */
export function bgNbdAlive(params: BgNbdParams, frequency: number, recency: number, age: number): number {
  return aliveProbability(params, FIRST_CHANCES, frequency, recency, age);
}

/**
 * Expected purchases in the next `horizon` of a customer with a given history.
 *
 * Fader, Hardie & Lee (2005), equation (10), as P(alive) times the expectation of a living customer whose rate
 * and chance to leave have learned from the history: Gamma(r + x, alpha + T), Beta(a, b + x). No value of `a`
 * is special in this form.
 *
 * @param horizon Length of the forecast, in the unit of `params.alpha`, >= 0.
 * @returns A count >= 0; NaN like `bgNbdAlive`, Infinity only for an endless horizon with a <= 1.
 */
export function bgNbdExpectedPurchases(
  params: BgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  const alive = bgNbdAlive(params, frequency, recency, age);
  if (Number.isNaN(alive)) return NaN;
  const { r, alpha, a, b } = params;
  const learned = { r: r + frequency, alpha: alpha + age, a, b: b + frequency + FIRST_CHANCES };
  return alive * purchasesWhileAlive(learned, horizon);
}

/**
 * Expected repeat purchases of a new customer within `horizon` after the first purchase.
 *
 * Fader, Hardie & Lee (2005), equation (9).
 *
 * @param horizon In the unit of `params.alpha`, >= 0.
 * @returns A count >= 0; NaN outside the domain, Infinity only for an endless horizon with a <= 1.
 */
export function bgNbdNewCustomerPurchases(params: BgNbdParams, horizon: number): number {
  return areParams(params) ? purchasesWhileAlive(params, horizon) : NaN;
}

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon`.
 *
 * Fader, Hardie & Lee (2005), equation (8).
 *
 * @param count A whole number >= 0.
 * @param horizon In the unit of `params.alpha`, >= 0 and finite.
 * @returns 0…1; NaN outside the domain.
 */
export function bgNbdCountProbability(params: BgNbdParams, count: number, horizon: number): number {
  return countProbability(params, FIRST_CHANCES, count, horizon);
}
