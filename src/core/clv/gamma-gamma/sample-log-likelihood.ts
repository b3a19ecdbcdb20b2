import { logBeta } from "../../numeric/log-beta";
import { digamma, trigamma } from "../../numeric/log-gamma";
import type { ValueAndGradient } from "../../numeric/minimise";
import type { SpendSample } from "./sample";
import type { GammaGammaParams } from "./types";

/**
 * Log-likelihood of a sample, the sum of `gammaGammaLogLikelihood` over its customers, with its first and second
 * derivatives by p, q and gamma.
 */
export function spendLogLikelihood(
  { frequencies, frequencyWeights, starts, spent, logSpent, weights, sumOfLogAmounts }: SpendSample,
  { p, q, gamma }: GammaGammaParams,
): ValueAndGradient {
  const logGamma = Math.log(gamma);
  let value = -sumOfLogAmounts;
  let byP = 0;
  let byQ = 0;
  let byGamma = 0;
  let pp = 0;
  let pq = 0;
  let pGamma = 0;
  let qq = 0;
  let qGamma = 0;
  let gammaGamma = 0;
  for (let f = 0; f < frequencies.length; f++) {
    const count = frequencies[f]!;
    const shape = p * count;
    // Sums of log(1 + spent / gamma), log(1 + gamma / spent), and of gamma / (gamma + spent) with its square.
    let logOver = 0;
    let logUnder = 0;
    let share = 0;
    let shareSquared = 0;
    for (let row = starts[f]!; row < starts[f + 1]!; row++) {
      const weight = weights[row]!;
      const money = spent[row]!;
      const distance = logSpent[row]! - logGamma;
      const small = Math.log1p(distance < 0 ? money / gamma : gamma / money);
      logOver += weight * (distance < 0 ? small : small + distance);
      logUnder += weight * (distance < 0 ? small - distance : small);
      const part = gamma / (gamma + money);
      share += weight * part;
      shareSquared += weight * part * part;
    }
    const customers = frequencyWeights[f]!;
    const togetherSlope = digamma(shape + q);
    const togetherCurvature = trigamma(shape + q);
    value -= q * logOver + shape * logUnder + customers * logBeta(shape, q);
    byP += count * (customers * (togetherSlope - digamma(shape)) - logUnder);
    byQ += customers * (togetherSlope - digamma(q)) - logOver;
    byGamma += (customers * q - (shape + q) * share) / gamma;
    pp += count * count * customers * (togetherCurvature - trigamma(shape));
    pq += count * customers * togetherCurvature;
    pGamma -= (count * share) / gamma;
    qq += customers * (togetherCurvature - trigamma(q));
    qGamma += (customers - share) / gamma;
    gammaGamma += ((shape + q) * shareSquared - customers * q) / (gamma * gamma);
  }
  return {
    value,
    gradient: [byP, byQ, byGamma],
    hessian: [
      [pp, pq, pGamma],
      [pq, qq, qGamma],
      [pGamma, qGamma, gammaGamma],
    ],
  };
}
