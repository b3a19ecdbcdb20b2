import { weighByAlive } from "../weigh-by-alive";
import { aliveProbability } from "./alive-probability";
import { areParetoNbdParams, isHistory } from "./domain";
import { purchasesIfAlive } from "./if-alive";
import type { ParetoNbdParams } from "./types";

/**
 * Probability that a customer with this history is still a customer at the end of the observation.
 *
 * Schmittlein, Morrison & Colombo (1987), Management Science 33(1), with x = frequency,
 * t_x = recency, T = age.
 *
 * @param frequency Repeat purchases, a whole number from 0.
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`; counts as 0 without repeat
 *   purchases, for which it is so defined.
 * @param age Time from first purchase to the end of the observation, same unit.
 * @returns 0…1; `NaN` for arguments outside their range.
 */
export function paretoNbdAlive(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (!areParetoNbdParams(params) || !isHistory(frequency, recency, age)) return NaN;
  return aliveProbability(params, frequency, frequency === 0 ? 0 : recency, age);
}

/**
 * Expected purchases in the next `horizon`, given one customer's history.
 *
 * Schmittlein, Morrison & Colombo (1987), with the limit at s = 1.
 *
 * @param frequency Repeat purchases, a whole number from 0.
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`; 0 without repeat purchases.
 * @param age Time from first purchase to the end of the observation, same unit.
 * @param horizon Length of the forecast, same unit, from 0; may be Infinity.
 * @returns A count from 0; Infinity only for an endless horizon with s ≤ 1; `NaN` for arguments outside their range.
 */
export function paretoNbdExpectedPurchases(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  return weighByAlive(
    paretoNbdAlive(params, frequency, recency, age),
    purchasesIfAlive(params, frequency, age, horizon),
  );
}

/**
 * Expected repeat purchases of a customer from the first purchase on.
 *
 * Schmittlein, Morrison & Colombo (1987), with the limit at s = 1.
 *
 * @param horizon Time since the first purchase, in the unit of `params.alpha`, from 0; may be Infinity.
 * @returns A count from 0; Infinity only for an endless horizon with s ≤ 1; `NaN` for arguments outside their range.
 */
export function paretoNbdNewCustomerPurchases(params: ParetoNbdParams, horizon: number): number {
  return purchasesIfAlive(params, 0, 0, horizon);
}
