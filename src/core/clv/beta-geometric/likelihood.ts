import type { ValueAndGradient } from "../../numeric/minimise";
import { countRenewals, type Renewals } from "./renewals";
import type { BetaGeometricParams, Survivors } from "./types";

/**
 * Log-likelihood and its derivatives by alpha and beta.
 *
 * Written with the retention rates (beta + t - 1) / (alpha + beta + t - 1) instead of beta functions: the same number,
 * with nothing that could overflow or cancel.
 */
export function renewalLikelihood({ kept, lost }: Renewals, alpha: number, beta: number): ValueAndGradient {
  let value = 0;
  let byAlpha = 0;
  let byBeta = 0;
  for (let past = 0; past < kept.length; past++) {
    const stayed = kept[past]!;
    const left = lost[past]!;
    const odds = beta + past;
    const total = alpha + odds;
    if (stayed > 0) value -= stayed * Math.log1p(alpha / odds);
    if (left > 0) value -= left * Math.log1p(odds / alpha);
    byAlpha += left / alpha - (stayed + left) / total;
    byBeta += stayed / odds - (stayed + left) / total;
  }
  return { value, gradient: [byAlpha, byBeta] };
}

/**
 * Log-likelihood of a cohort under the shifted beta-geometric model.
 *
 * Fader & Hardie (2007), Journal of Interactive Marketing 21(1), equation (B3).
 */
export function betaGeometricLogLikelihood(
  { alpha, beta }: BetaGeometricParams,
  survivors: Survivors,
): number {
  return renewalLikelihood(countRenewals([survivors]), alpha, beta).value;
}
