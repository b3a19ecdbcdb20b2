import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import { logDeathOdds } from "./death-integral";
import { areParetoNbdParams, isHistory } from "./domain";
import type { ParetoNbdParams } from "./types";

/**
 * Log-likelihood of one customer's history.
 *
 * Fader & Hardie (2005), "A Note on Deriving the Pareto/NBD Model and Related Expressions", with
 * x = frequency, t_x = recency, T = age. It is a density in the times of purchase, so it depends on the time unit.
 *
 * @param frequency Repeat purchases, a whole number from 0.
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`; counts as 0 without repeat
 *   purchases.
 * @param age Time from first purchase to the end of the observation, same unit.
 * @returns `NaN` for arguments outside their range.
 */
export function paretoNbdLogLikelihood(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (!areParetoNbdParams(params) || !isHistory(frequency, recency, age)) return NaN;
  const deathOdds = logDeathOdds(params, frequency, frequency === 0 ? 0 : recency, age);
  return logRisingFactorial(params.r, frequency) + logAlivePart(params, frequency, age) + softplus(deathOdds);
}

function logAlivePart({ r, alpha, s, beta }: ParetoNbdParams, frequency: number, age: number): number {
  return -r * Math.log1p(age / alpha) - frequency * Math.log(alpha + age) - s * Math.log1p(age / beta);
}

/** log(1 + e^value). */
function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}
