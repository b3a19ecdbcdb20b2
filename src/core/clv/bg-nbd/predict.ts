import { aliveProbability } from "../beta-dropout/alive";
import { countProbability } from "../beta-dropout/count-probability";
import { areParams } from "../beta-dropout/domain";
import { purchasesIfAlive, residualIfAlive } from "../beta-dropout/if-alive";
import { purchasesWhileAlive } from "../beta-dropout/purchases-while-alive";
import { weighByAlive } from "../weigh-by-alive";
import { FIRST_CHANCES, type BgNbdParams } from "./types";

/**
 * Probability that a customer is still active under the BG/NBD model.
 *
 * Fader, Hardie & Lee (2008), "Computing P(alive) using the BG/NBD model", equation (1). A customer without
 * repeat purchases is active with certainty: that is a property of the model.
 *
 * @param frequency Repeat purchases, a whole number >= 0.
 * @param recency Time of the last purchase, in the unit of `params.alpha`; counts as 0 without repeat purchases.
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
 * @param horizon Length of the forecast, in the unit of `params.alpha`, >= 0; may be Infinity.
 * @returns A count >= 0; NaN like `bgNbdAlive`, Infinity only for an endless horizon with a <= 1.
 */
export function bgNbdExpectedPurchases(
  params: BgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  return weighByAlive(
    bgNbdAlive(params, frequency, recency, age),
    purchasesIfAlive(params, FIRST_CHANCES, frequency, age, horizon),
  );
}

/**
 * Discounted expected residual transactions: the present value, in transactions, of what a customer with a given
 * history will still buy within `horizon`.
 *
 * The integral of e^(−δt) over the expected purchases above, as Fader, Hardie & Lee (2005), "RFM and CLV", Journal of
 * Marketing Research 42(4), define it for the Pareto/NBD.
 *
 * @param discountRate δ, continuously compounded per time unit of `params.alpha`, >= 0: log(1 + rate) for an
 *   effective rate per unit.
 * @param horizon In the unit of `params.alpha`, >= 0; without end by default.
 * @returns A count >= 0; NaN like `bgNbdAlive` and for a rate or horizon outside its range, Infinity only without
 *   discounting, without end and with a <= 1.
 */
export function bgNbdResidualTransactions(
  params: BgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
  horizon = Infinity,
): number {
  return weighByAlive(
    bgNbdAlive(params, frequency, recency, age),
    residualIfAlive(params, FIRST_CHANCES, frequency, age, discountRate, horizon),
  );
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
