import { logRisingFactorial, risingFactorialSlope } from "../../numeric/log-rising-factorial";
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
 * @param recency Time from first to last purchase, 0…age, in the unit of `params.alpha`.
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
  const deathOdds = logDeathOdds(params, frequency, recency, age);
  return logRisingFactorial(params.r, frequency) + logAlivePart(params, frequency, age) + softplus(deathOdds);
}

/**
 * Adds `weight` times the gradient of {@link paretoNbdLogLikelihood} in (r, alpha, s, beta) to `gradient` and
 * returns the log-likelihood itself, both without the part of log Γ(r + x) - log Γ(r), which depends on the
 * frequency alone.
 */
export function addHistoryGradient(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
  weight: number,
  gradient: Float64Array,
): number {
  const { r, alpha, s, beta } = params;
  let mass = 0;
  let buyingLog = 0;
  let buyingInverse = 0;
  let stayingLog = 0;
  let stayingInverse = 0;
  const deathOdds = logDeathOdds(params, frequency, recency, age, (since, buying, staying, part) => {
    mass += part;
    buyingLog += part * buying;
    buyingInverse += part / (alpha + recency + since);
    stayingLog += part * staying;
    stayingInverse += part / (beta + recency + since);
  });
  const alive = 1 / (1 + Math.exp(deathOdds));
  const dead = mass > 0 ? 1 / (1 + Math.exp(-deathOdds)) : 0;
  const share = mass > 0 ? dead / mass : 0;
  const rSlope = -(alive * Math.log1p(age / alpha) + dead * Math.log1p(recency / alpha) + share * buyingLog);
  const alphaSlope = r / alpha - (r + frequency) * (alive / (alpha + age) + share * buyingInverse);
  const sSlope =
    dead / s - (alive * Math.log1p(age / beta) + dead * Math.log1p(recency / beta) + share * stayingLog);
  const betaSlope = s / beta - (alive * (s / (beta + age)) + share * (s + 1) * stayingInverse);
  gradient[0]! += weight * rSlope;
  gradient[1]! += weight * alphaSlope;
  gradient[2]! += weight * sSlope;
  gradient[3]! += weight * betaSlope;
  return logAlivePart(params, frequency, age) + softplus(deathOdds);
}

/** The same for `customers` weighted customers with `frequency` repeat purchases: log Γ(r + x) - log Γ(r). */
export function addFrequencyGradient(
  r: number,
  frequency: number,
  customers: number,
  gradient: Float64Array,
): number {
  gradient[0]! += customers * risingFactorialSlope(r, frequency);
  return customers * logRisingFactorial(r, frequency);
}

function logAlivePart({ r, alpha, s, beta }: ParetoNbdParams, frequency: number, age: number): number {
  return -r * Math.log1p(age / alpha) - frequency * Math.log(alpha + age) - s * Math.log1p(age / beta);
}

/** log(1 + e^value). */
function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}
