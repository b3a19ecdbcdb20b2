import { aliveProbability } from "../beta-dropout/alive";
import { countProbability } from "../beta-dropout/count-probability";
import { areParams } from "../beta-dropout/domain";
import { purchasesIfAlive, residualIfAlive } from "../beta-dropout/if-alive";
import { purchasesWhileAlive } from "../beta-dropout/purchases-while-alive";
import { weighByAlive } from "../weigh-by-alive";
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
 * @param horizon Length of the forecast, in the unit of `params.alpha`, >= 0; may be Infinity.
 * @returns A count >= 0; NaN like `mbgNbdAlive`, Infinity only for an endless horizon with a <= 1.
 */
export function mbgNbdExpectedPurchases(
  params: MbgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  return weighByAlive(
    mbgNbdAlive(params, frequency, recency, age),
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
 * @returns A count >= 0; NaN like `mbgNbdAlive` and for a rate or horizon outside its range, Infinity only without
 *   discounting, without end and with a <= 1.
 */
export function mbgNbdResidualTransactions(
  params: MbgNbdParams,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
  horizon = Infinity,
): number {
  return weighByAlive(
    mbgNbdAlive(params, frequency, recency, age),
    residualIfAlive(params, FIRST_CHANCES, frequency, age, discountRate, horizon),
  );
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
