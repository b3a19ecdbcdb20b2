import { logBeta } from "../../numeric/log-beta";
import type { GammaGammaParams } from "./types";

/**
 * Log-likelihood of one customer's mean amount under the Gamma-Gamma model.
 *
 * Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", equation (1a), with z̄ = monetary. Arranged so
 * that no two large terms cancel: log-gammas as a beta function, amounts as shares of gamma + x z̄.
 *
 * @param frequency Purchases x; a customer without any adds 0.
 * @param monetary Mean amount, above 0, in the unit of `gamma`.
 */
export function gammaGammaLogLikelihood(
  { p, q, gamma }: GammaGammaParams,
  frequency: number,
  monetary: number,
): number {
  if (frequency === 0) return 0;
  const shape = p * frequency;
  const spent = monetary * frequency;
  return (
    -q * Math.log1p(spent / gamma) -
    shape * Math.log1p(gamma / spent) -
    Math.log(monetary) -
    logBeta(shape, q)
  );
}
