import { weighByAlive } from "../weigh-by-alive";
import { aliveAtLastOpportunity, residualIfAlive } from "./if-alive";
import type { BgBbParams } from "./types";

/**
 * Probability that a customer is alive at the next opportunity.
 *
 * Fader, Hardie & Shang (2010), Marketing Science 29(6), equation (11).
 *
 * @param frequency Opportunities x at which the customer bought.
 * @param recency Opportunity of the last purchase; counts as 0 without any.
 * @param opportunities Opportunities so far, n in the article.
 * @returns 0…1; NaN for a history that cannot be.
 */
export function bgBbAlive(
  params: BgBbParams,
  frequency: number,
  recency: number,
  opportunities: number,
): number {
  const { gamma, delta } = params;
  const stays = (delta + opportunities) / (gamma + delta + opportunities);
  return stays * aliveAtLastOpportunity(params, frequency, recency, opportunities);
}

/**
 * Expected purchases of a known customer at the next opportunities.
 *
 * Fader, Hardie & Shang (2010), equation (13).
 *
 * @param horizon Opportunities to come, a whole number from 0; may be Infinity.
 * @returns 0…horizon; NaN for a history that cannot be, Infinity only for an endless horizon with gamma <= 1.
 */
export function bgBbExpectedPurchases(
  params: BgBbParams,
  frequency: number,
  recency: number,
  opportunities: number,
  horizon: number,
): number {
  return bgBbResidualTransactions(params, frequency, recency, opportunities, 0, horizon);
}

/** Expected purchases of a new customer at the first opportunities; the same article, equation (8). */
export function bgBbNewCustomerPurchases(params: BgBbParams, horizon: number): number {
  return bgBbExpectedPurchases(params, 0, 0, 0, horizon);
}

/**
 * Discounted expected residual transactions: the present value, in transactions, of what a known customer will still
 * buy at the next opportunities.
 *
 * Fader, Hardie & Shang (2010), equation (14), which looks from the last opportunity: a purchase at the next one is
 * divided by 1 + d, one at the second by (1 + d)², and so on.
 *
 * @param discountRate d per opportunity, not continuously compounded, 0 or more.
 * @param horizon Opportunities to come, a whole number from 0; without end by default.
 * @returns 0…horizon; NaN outside the domain, Infinity only without discounting, without end and with gamma <= 1.
 */
export function bgBbResidualTransactions(
  params: BgBbParams,
  frequency: number,
  recency: number,
  opportunities: number,
  discountRate: number,
  horizon = Infinity,
): number {
  return weighByAlive(
    aliveAtLastOpportunity(params, frequency, recency, opportunities),
    residualIfAlive(params, frequency, opportunities, discountRate, horizon),
  );
}
