import { areParams, isHistory } from "./domain";
import type { BetaDropoutParams, FirstChances } from "./types";

/**
 * Logarithm of the odds that a customer has left since the last purchase.
 *
 * The recency of a customer without repeat purchases counts as 0.
 *
 * @returns −Infinity where the model rules out that the customer left.
 */
export function logOddsOfDropout(
  { r, alpha, a, b }: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  recency: number,
  age: number,
): number {
  const chances = frequency + firstChances;
  if (chances === 0) return -Infinity;
  const last = frequency === 0 ? 0 : recency;
  return Math.log(a / (b + chances - 1)) + (r + frequency) * Math.log1p((age - last) / (alpha + last));
}

/** Probability that a customer is still a customer, 0…1; NaN outside the domain. */
export function aliveProbability(
  params: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (!areParams(params) || !isHistory(frequency, recency, age)) return NaN;
  const logOdds = logOddsOfDropout(params, firstChances, frequency, recency, age);
  return logOdds > 0 ? Math.exp(-logOdds) / (1 + Math.exp(-logOdds)) : 1 / (1 + Math.exp(logOdds));
}
