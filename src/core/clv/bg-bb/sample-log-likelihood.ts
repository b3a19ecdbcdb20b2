import { logAddExp } from "../../numeric/log-sum-exp";
import type { ValueAndGradient } from "../../numeric/minimise";
import type { OpportunityGroup } from "./sample";
import type { BgBbParams } from "./types";

/** log of base (base + 1) … (base + count − 1) and its derivative in the base, for all counts up to `most`. */
function risingTable(base: number, most: number) {
  const logs = new Float64Array(most + 1);
  const slopes = new Float64Array(most + 1);
  for (let count = 0; count < most; count++) {
    logs[count + 1] = logs[count]! + Math.log(base + count);
    slopes[count + 1] = slopes[count]! + 1 / (base + count);
  }
  return { logs, slopes };
}

/**
 * Log-likelihood of all histories and its derivatives by alpha, beta, gamma and delta: {@link historyLikelihood} for
 * many, where histories that differ only in their recency share the terms that they have in common.
 */
export function sampleLogLikelihood(
  groups: readonly OpportunityGroup[],
  { alpha, beta, gamma, delta }: BgBbParams,
): ValueAndGradient {
  const longest = groups.reduce((most, { age }) => Math.max(most, age), 0);
  const bought = risingTable(alpha, longest);
  const missed = risingTable(beta, longest);
  const chances = risingTable(alpha + beta, longest);
  const stayed = risingTable(delta, longest);
  const lived = risingTable(gamma + delta, longest + 1);
  const logGamma = Math.log(gamma);
  let value = 0;
  let byAlpha = 0;
  let byBeta = 0;
  let byGamma = 0;
  let byDelta = 0;
  for (const { frequency, age, recencies, weights } of groups) {
    let logSum = -Infinity;
    let [a, b, c, d] = [0, 0, 0, 0];
    let m = age;
    for (let row = 0; row < recencies.length; row++) {
      for (; m >= recencies[row]!; m--) {
        const died = m < age ? 1 : 0;
        const logTerm =
          bought.logs[frequency]! +
          missed.logs[m - frequency]! -
          chances.logs[m]! +
          died * logGamma +
          stayed.logs[m]! -
          lived.logs[m + died]!;
        logSum = logAddExp(logSum, logTerm);
        const share = Math.exp(logTerm - logSum);
        const chance = chances.slopes[m]!;
        const life = lived.slopes[m + died]!;
        a += share * (bought.slopes[frequency]! - chance - a);
        b += share * (missed.slopes[m - frequency]! - chance - b);
        c += share * (died / gamma - life - c);
        d += share * (stayed.slopes[m]! - life - d);
      }
      const weight = weights[row]!;
      value += weight * logSum;
      byAlpha += weight * a;
      byBeta += weight * b;
      byGamma += weight * c;
      byDelta += weight * d;
    }
  }
  return { value, gradient: [byAlpha, byBeta, byGamma, byDelta] };
}
