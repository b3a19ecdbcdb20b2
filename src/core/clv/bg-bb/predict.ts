import { deathSum, isHistory } from "./likelihood";
import type { BgBbParams } from "./types";

/**
 * Probability that a customer is alive at the next opportunity.
 *
 * Fader, Hardie & Shang (2010), Marketing Science 29(6), equation (11).
 *
 * @param frequency Opportunities x at which the customer bought.
 * @param recency Opportunity of the last purchase, 0 without any.
 * @param age Opportunities so far.
 * @returns 0…1; NaN for a history that cannot be.
 */
export function bgBbAlive(params: BgBbParams, frequency: number, recency: number, age: number): number {
  if (!isHistory(frequency, recency, age)) return NaN;
  const { gamma, delta } = params;
  return (delta + age) / (gamma + delta + age) / deathSum(params, frequency, recency, age);
}

/**
 * Expected purchases of a known customer at the next opportunities.
 *
 * Fader, Hardie & Shang (2010), equation (13).
 *
 * @param horizon Opportunities to come, a whole number from 0.
 * @returns 0…horizon; NaN for a history that cannot be.
 */
export function bgBbExpectedPurchases(
  params: BgBbParams,
  frequency: number,
  recency: number,
  age: number,
  horizon: number,
): number {
  if (!isHistory(frequency, recency, age) || !Number.isInteger(horizon) || horizon < 0) return NaN;
  const { alpha, beta, gamma, delta } = params;
  let opportunities = 0;
  let survival = 1;
  for (let t = 0; t < horizon; t++) {
    survival *= (delta + age + t) / (gamma + delta + age + t);
    opportunities += survival;
  }
  const chance = (alpha + frequency) / (alpha + beta + age);
  return (chance * opportunities) / deathSum(params, frequency, recency, age);
}

/** Expected purchases of a new customer at the first opportunities; the same article, equation (8). */
export function bgBbNewCustomerPurchases(params: BgBbParams, horizon: number): number {
  return bgBbExpectedPurchases(params, 0, 0, 0, horizon);
}
