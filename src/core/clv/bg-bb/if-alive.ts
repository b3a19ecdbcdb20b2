import { areBgBbParams, isOpportunityHorizon } from "./domain";
import { deathSum, isHistory, lastPurchase } from "./likelihood";
import { opportunitiesIfAlive } from "./opportunities-if-alive";
import type { BgBbParams } from "./types";

/** Probability that a customer was alive at the last of the opportunities so far; NaN outside the domain. */
export function aliveAtLastOpportunity(
  params: BgBbParams,
  frequency: number,
  recency: number,
  opportunities: number,
): number {
  const last = lastPurchase(frequency, recency, opportunities);
  if (!areBgBbParams(params) || !isHistory(frequency, last, opportunities)) return NaN;
  return 1 / deathSum(params, frequency, last, opportunities);
}

/**
 * Present value, in purchases, of what a customer who was alive at the last opportunity buys at the next ones.
 *
 * @param frequency Opportunities x at which the customer bought, of `opportunities`.
 * @param discountRate Per opportunity, 0 or more; the next opportunity is discounted once.
 * @param horizon Opportunities to come, a whole number from 0, or Infinity.
 * @returns NaN outside the domain.
 */
export function residualIfAlive(
  params: BgBbParams,
  frequency: number,
  opportunities: number,
  discountRate: number,
  horizon: number,
): number {
  if (!areBgBbParams(params) || !isOpportunityHorizon(horizon)) return NaN;
  if (!(discountRate >= 0 && discountRate < Infinity)) return NaN;
  const { alpha, beta, gamma, delta } = params;
  const chance = (alpha + frequency) / (alpha + beta + opportunities);
  return chance * opportunitiesIfAlive(gamma, delta + opportunities, discountRate, horizon);
}
