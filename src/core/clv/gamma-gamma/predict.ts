import type { GammaGammaParams } from "./types";

/**
 * Expected amount of a customer's next purchase: p (gamma + x z̄) / (p x + q - 1).
 *
 * Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", equation (5): a mean of what the customer spent
 * and what all customers spend, which weighs more the fewer purchases were seen.
 *
 * @param frequency Purchases x that the mean was taken over, 0 or more.
 * @param monetary Mean amount z̄, above 0; not read where the frequency is 0.
 * @returns Money in the unit of `gamma`. Infinity where p x + q is at most 1: for q of at most 1 the model has no mean
 * for customers without purchases. NaN outside the ranges.
 */
export function gammaGammaExpectedSpend(
  { p, q, gamma }: GammaGammaParams,
  frequency: number,
  monetary: number,
): number {
  if (!(p > 0 && q > 0 && gamma > 0 && frequency >= 0)) return NaN;
  if (frequency > 0 && !(monetary > 0)) return NaN;
  const weight = p * frequency + (q - 1);
  if (weight <= 0) return Infinity;
  const spent = frequency === 0 ? 0 : frequency * monetary;
  return p * ((gamma + spent) / weight);
}

/**
 * Mean amount over all customers, p gamma / (q - 1).
 *
 * @returns undefined for q of at most 1, where the model has no mean.
 */
export function gammaGammaMeanSpend({ p, q, gamma }: GammaGammaParams): number | undefined {
  return q > 1 ? p * (gamma / (q - 1)) : undefined;
}
