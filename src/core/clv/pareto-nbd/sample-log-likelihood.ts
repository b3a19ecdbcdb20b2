import {
  logRisingFactorial,
  risingFactorialCurvature,
  risingFactorialSlope,
} from "../../numeric/log-rising-factorial";
import type { ValueAndGradient } from "../../numeric/minimise";
import { deathMoments, MOMENTS, tabulateTimes } from "./death-moments";
import type { FrequencyGroup } from "./sample";
import type { ParetoNbdParams } from "./types";

/**
 * Log-likelihood of a sample, the sum of `paretoNbdLogLikelihood` over its customers, with its first and second
 * derivatives by r, alpha, s and beta.
 *
 * A customer's likelihood is that of being alive times 1 + odds of having ended. The derivatives of the odds'
 * logarithm are means and covariances under the density of the time of death.
 */
export function sampleLogLikelihood(
  groups: readonly FrequencyGroup[],
  params: ParetoNbdParams,
): ValueAndGradient {
  const { r, alpha, s, beta } = params;
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byS = 0;
  let byBeta = 0;
  let rr = 0;
  let rAlpha = 0;
  let rs = 0;
  let rBeta = 0;
  let alphaAlpha = 0;
  let alphaS = 0;
  let alphaBeta = 0;
  let ss = 0;
  let sBeta = 0;
  let betaBeta = 0;
  for (const { frequency, customers, times, endWeights, recencyOf, ageOf, weights } of groups) {
    const tables = tabulateTimes(times, params);
    const { buyingLogs, buyingInverses, stayingLogs, stayingInverses } = tables;
    const moments = deathMoments(params, frequency, times, tables);
    const buying = r + frequency;
    value += customers * (logRisingFactorial(r, frequency) - frequency * Math.log(alpha));
    byR += customers * risingFactorialSlope(r, frequency);
    byAlpha += (customers * r) / alpha;
    byBeta += (customers * s) / beta;
    rr += customers * risingFactorialCurvature(r, frequency);
    rAlpha += customers / alpha;
    alphaAlpha -= (customers * r) / (alpha * alpha);
    sBeta += customers / beta;
    betaBeta -= (customers * s) / (beta * beta);
    for (let t = 0; t < times.length; t++) {
      const weight = endWeights[t]!;
      if (weight === 0) continue;
      const buyingInverse = buyingInverses[t]!;
      const stayingInverse = stayingInverses[t]!;
      value -= weight * (buying * buyingLogs[t]! + s * stayingLogs[t]!);
      byR -= weight * buyingLogs[t]!;
      byAlpha -= weight * buying * buyingInverse;
      byS -= weight * stayingLogs[t]!;
      byBeta -= weight * s * stayingInverse;
      rAlpha -= weight * buyingInverse;
      alphaAlpha += weight * buying * buyingInverse * buyingInverse;
      sBeta -= weight * stayingInverse;
      betaBeta += weight * s * stayingInverse * stayingInverse;
    }
    for (let row = 0; row < weights.length; row++) {
      const last = recencyOf[row]!;
      const end = ageOf[row]!;
      if (last === end) continue;
      const weight = weights[row]!;
      const rise =
        buying * (buyingLogs[end]! - buyingLogs[last]!) + (s + 1) * (stayingLogs[end]! - stayingLogs[last]!);
      const fall = Math.exp(-rise);
      const from = MOMENTS * last;
      const to = MOMENTS * end;
      const mass = moments[from]! - fall * moments[to]!;
      if (!(mass > 0)) continue;
      const endStaying = stayingInverses[end]!;
      const odds = (s * endStaying * mass) / fall;
      value += weight * (odds < Infinity ? Math.log1p(odds) : Math.log(s * endStaying * mass) + rise);
      const gone = odds < Infinity ? odds / (1 + odds) : 1;
      const left = weight * gone;
      const doubt = left * (1 - gone);

      const share = 1 / mass;
      const falling = fall * share;
      const u = moments[from + 1]! * share - moments[to + 1]! * falling;
      const v = moments[from + 2]! * share - moments[to + 2]! * falling;
      const w = moments[from + 3]! * share - moments[to + 3]! * falling;
      const z = moments[from + 4]! * share - moments[to + 4]! * falling;
      const vv = moments[from + 9]! * share - moments[to + 9]! * falling;
      const zz = moments[from + 14]! * share - moments[to + 14]! * falling;
      const endBuying = buyingInverses[end]!;
      const rSlope = buyingLogs[end]! - u;
      const alphaSlope = buying * (endBuying - v);
      const sSlope = 1 / s + stayingLogs[end]! - w;
      const betaSlope = s * endStaying - (s + 1) * z;
      byR += left * rSlope;
      byAlpha += left * alphaSlope;
      byS += left * sSlope;
      byBeta += left * betaSlope;

      const uu = moments[from + 5]! * share - moments[to + 5]! * falling;
      const uv = moments[from + 6]! * share - moments[to + 6]! * falling;
      const uw = moments[from + 7]! * share - moments[to + 7]! * falling;
      const uz = moments[from + 8]! * share - moments[to + 8]! * falling;
      const vw = moments[from + 10]! * share - moments[to + 10]! * falling;
      const vz = moments[from + 11]! * share - moments[to + 11]! * falling;
      const ww = moments[from + 12]! * share - moments[to + 12]! * falling;
      const wz = moments[from + 13]! * share - moments[to + 13]! * falling;
      rr += left * (uu - u * u) + doubt * rSlope * rSlope;
      rAlpha += left * (endBuying - v + buying * (uv - u * v)) + doubt * rSlope * alphaSlope;
      rs += left * (uw - u * w) + doubt * rSlope * sSlope;
      rBeta += left * (s + 1) * (uz - u * z) + doubt * rSlope * betaSlope;
      alphaAlpha +=
        left * buying * (vv - endBuying * endBuying + buying * (vv - v * v)) +
        doubt * alphaSlope * alphaSlope;
      alphaS += left * buying * (vw - v * w) + doubt * alphaSlope * sSlope;
      alphaBeta += left * buying * (s + 1) * (vz - v * z) + doubt * alphaSlope * betaSlope;
      ss += left * (ww - w * w - 1 / (s * s)) + doubt * sSlope * sSlope;
      sBeta += left * (endStaying - z + (s + 1) * (wz - w * z)) + doubt * sSlope * betaSlope;
      betaBeta +=
        left * ((s + 1) * (zz + (s + 1) * (zz - z * z)) - s * endStaying * endStaying) +
        doubt * betaSlope * betaSlope;
    }
  }
  return {
    value,
    gradient: [byR, byAlpha, byS, byBeta],
    hessian: [
      [rr, rAlpha, rs, rBeta],
      [rAlpha, alphaAlpha, alphaS, alphaBeta],
      [rs, alphaS, ss, sBeta],
      [rBeta, alphaBeta, sBeta, betaBeta],
    ],
  };
}
