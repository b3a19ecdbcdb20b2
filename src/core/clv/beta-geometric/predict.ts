import { logBeta } from "../../numeric/log-beta";
import { discountedLifetime } from "./discounted-lifetime";
import type { BetaGeometricParams } from "./types";

const LONGEST_PRODUCT = 20_000;

const isCount = (value: number, least: number) => Number.isInteger(value) && value >= least;

/**
 * Share of the customers that are left after a number of renewals: S(t) = B(alpha, beta + t) / B(alpha, beta).
 *
 * Fader & Hardie (2007), Journal of Interactive Marketing 21(1), equation (6).
 *
 * @param periods t, a whole number from 0; NaN otherwise.
 * @returns 0…1
 */
export function betaGeometricSurvival({ alpha, beta }: BetaGeometricParams, periods: number): number {
  if (!isCount(periods, 0) || !(alpha > 0 && beta > 0)) return NaN;
  if (periods > LONGEST_PRODUCT) return Math.exp(logBeta(alpha, beta + periods) - logBeta(alpha, beta));
  let share = 1;
  for (let past = 0; past < periods; past++) share *= (beta + past) / (alpha + beta + past);
  return share;
}

/**
 * Share that stays at a renewal, of those who are left until then: r(t) = (beta + t - 1) / (alpha + beta + t - 1).
 *
 * Fader & Hardie (2007), equation (8). Rises with t, since those who leave easily have gone.
 *
 * @param period t, a whole number from 1; NaN otherwise.
 * @returns 0…1
 */
export function betaGeometricRetention({ alpha, beta }: BetaGeometricParams, period: number): number {
  if (!isCount(period, 1) || !(alpha > 0 && beta > 0)) return NaN;
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/**
 * Discounted expected number of payments of a new customer, the first of which is due now.
 *
 * Fader & Hardie (2010), Marketing Science 29(1), equation (3).
 *
 * @param discountRate Per period, 0 or more.
 * @returns Payments; Infinity where the undiscounted sum has no limit (alpha of at most 1 and a rate of 0).
 */
export function betaGeometricExpectedLifetime(
  { alpha, beta }: BetaGeometricParams,
  discountRate: number,
): number {
  return discountedLifetime(alpha, beta, discountRate);
}

/**
 * Discounted expected number of payments still to come from a customer who is about to decide on the next renewal;
 * that renewal is not discounted.
 *
 * Fader & Hardie (2010), equation (6), where n is `renewals` + 1.
 *
 * @param discountRate Per period, 0 or more.
 * @param renewals Renewals that the customer has made, a whole number from 0; NaN otherwise.
 * @returns Payments; Infinity as in `betaGeometricExpectedLifetime`.
 */
export function betaGeometricResidualLifetime(
  params: BetaGeometricParams,
  discountRate: number,
  renewals: number,
): number {
  if (!isCount(renewals, 0)) return NaN;
  return (
    betaGeometricRetention(params, renewals + 1) *
    discountedLifetime(params.alpha, params.beta + renewals + 1, discountRate)
  );
}
