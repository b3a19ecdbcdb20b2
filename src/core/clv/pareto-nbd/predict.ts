import { aliveProbability } from "./alive-probability";
import { areParetoNbdParams, isHistory } from "./domain";
import type { ParetoNbdParams } from "./types";

/**
 * Probability that a customer with this history is still a customer at the end of the observation.
 *
 * Schmittlein, Morrison & Colombo (1987), Management Science 33(1), with x = frequency,
 * t_x = recency, T = age.
 *
 * @param frequency Repeat purchases, a whole number from 0.
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`.
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
  return aliveProbability(params, frequency, recency, age);
}

/**
 * Expected purchases in the next `horizon`, given one customer's history.
 *
 * Schmittlein, Morrison & Colombo (1987), with the limit at s = 1.
 *
 * @param frequency Repeat purchases, a whole number from 0.
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`.
 * @param age Time from first purchase to the end of the observation, same unit.
 * @param horizon Length of the forecast, same unit, from 0.
 * @returns A count from 0; `NaN` for arguments outside their range.
 */
export function paretoNbdExpectedPurchases(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  const alive = paretoNbdAlive(params, frequency, recency, age);
  if (Number.isNaN(alive) || !(horizon >= 0 && horizon < Infinity)) return NaN;
  const { r, alpha, s, beta } = params;
  const rate = (r + frequency) / (alpha + age);
  return alive * rate * expectedLifetime(s, beta + age, horizon);
}

/**
 * Expected repeat purchases of a customer from the first purchase on.
 *
 * Schmittlein, Morrison & Colombo (1987), with the limit at s = 1.
 *
 * @param horizon Time since the first purchase, in the unit of `params.alpha`, from 0.
 * @returns A count from 0; `NaN` for arguments outside their range.
 */
export function paretoNbdNewCustomerPurchases(params: ParetoNbdParams, horizon: number): number {
  if (!areParetoNbdParams(params) || !(horizon >= 0 && horizon < Infinity)) return NaN;
  const { r, alpha, s, beta } = params;
  return (r / alpha) * expectedLifetime(s, beta, horizon);
}

/** Mean time as a customer within `horizon`: ∫ (beta / (beta + y))^s dy over y from 0 to `horizon`. */
function expectedLifetime(s: number, beta: number, horizon: number): number {
  const stretch = Math.log1p(horizon / beta);
  const excess = s - 1;
  return beta * (excess === 0 ? stretch : -Math.expm1(-excess * stretch) / excess);
}
