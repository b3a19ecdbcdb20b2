import {
  logRisingFactorial,
  risingFactorialCurvature,
  risingFactorialSlope,
} from "../../numeric/log-rising-factorial";
import type { ValueAndGradient } from "../../numeric/minimise";
import type { Sample } from "./sample";
import type { FirstChances } from "./types";

/** log(1 + t / alpha) of every time t, and 1 / (alpha + t). */
function tabulate(times: Float64Array, alpha: number) {
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  for (let t = 0; t < times.length; t++) {
    logs[t] = Math.log1p(times[t]! / alpha);
    inverses[t] = 1 / (alpha + times[t]!);
  }
  return { logs, inverses };
}

/** Log-likelihood of a sample with its first and second derivatives by r, alpha, a and b. */
export function sampleLogLikelihood(
  sample: Sample,
  firstChances: FirstChances,
  [r, alpha, a, b]: readonly [number, number, number, number],
): ValueAndGradient {
  const { frequencies, frequencyWeights, starts, times, endWeights, endPurchases } = sample;
  const { recencyOf, ageOf, weights, purchases } = sample;
  const { logs, inverses } = tabulate(times, alpha);
  let value = -purchases * Math.log(alpha);
  let byR = 0;
  let byAlpha = -purchases / alpha;
  let byA = 0;
  let byB = 0;
  let rr = 0;
  let rAlpha = 0;
  let alphaAlpha = purchases / (alpha * alpha);
  let ra = 0;
  let rb = 0;
  let alphaA = 0;
  let alphaB = 0;
  let aa = 0;
  let ab = 0;
  let bb = 0;
  for (let t = 0; t < times.length; t++) {
    const weight = endWeights[t]!;
    if (weight === 0) continue;
    const exponents = r * weight + endPurchases[t]!;
    const slope = (-times[t]! * inverses[t]!) / alpha;
    value -= exponents * logs[t]!;
    byR -= weight * logs[t]!;
    byAlpha -= exponents * slope;
    rAlpha -= weight * slope;
    alphaAlpha += exponents * slope * (1 / alpha + inverses[t]!);
  }
  for (let f = 0; f < frequencies.length; f++) {
    const frequency = frequencies[f]!;
    const chances = frequency + firstChances;
    const frequencyWeight = frequencyWeights[f]!;
    const allSlope = risingFactorialSlope(a + b, chances);
    const allCurvature = risingFactorialCurvature(a + b, chances);
    value +=
      frequencyWeight *
      (logRisingFactorial(r, frequency) +
        logRisingFactorial(b, chances) -
        logRisingFactorial(a + b, chances));
    byR += frequencyWeight * risingFactorialSlope(r, frequency);
    byA -= frequencyWeight * allSlope;
    byB += frequencyWeight * (risingFactorialSlope(b, chances) - allSlope);
    rr += frequencyWeight * risingFactorialCurvature(r, frequency);
    aa -= frequencyWeight * allCurvature;
    ab -= frequencyWeight * allCurvature;
    bb += frequencyWeight * (risingFactorialCurvature(b, chances) - allCurvature);
    if (chances === 0) continue;

    const stays = b + chances - 1;
    const leaving = a / stays;
    const exponent = r + frequency;
    // Sums over the customers of this frequency: `gone` of the chance to have left, `torn` of its variance; Log and
    // Slope times the logarithm of the silence and its derivative by alpha.
    let gone = 0;
    let goneLog = 0;
    let goneSlope = 0;
    let goneBend = 0;
    let torn = 0;
    let tornLog = 0;
    let tornSlope = 0;
    let tornLogLog = 0;
    let tornLogSlope = 0;
    let tornSlopeSlope = 0;
    for (let row = starts[f]!; row < starts[f + 1]!; row++) {
      const weight = weights[row]!;
      const end = ageOf[row]!;
      const last = recencyOf[row]!;
      const log = logs[end]! - logs[last]!;
      const slope = inverses[end]! - inverses[last]!;
      const odds = leaving * Math.exp(exponent * log);
      let left = weight;
      let doubt = 0;
      if (odds < Infinity) {
        const stayed = 1 / (1 + odds);
        value += weight * Math.log(1 + odds);
        left *= odds * stayed;
        doubt = left * stayed;
      } else value += weight * (Math.log(leaving) + exponent * log);
      gone += left;
      goneLog += left * log;
      goneSlope += left * slope;
      goneBend -= left * slope * (inverses[end]! + inverses[last]!);
      torn += doubt;
      tornLog += doubt * log;
      tornSlope += doubt * slope;
      tornLogLog += doubt * log * log;
      tornLogSlope += doubt * log * slope;
      tornSlopeSlope += doubt * slope * slope;
    }
    byR += goneLog;
    byAlpha += exponent * goneSlope;
    byA += gone / a;
    byB -= gone / stays;
    rr += tornLogLog;
    rAlpha += exponent * tornLogSlope + goneSlope;
    alphaAlpha += exponent * (exponent * tornSlopeSlope + goneBend);
    ra += tornLog / a;
    rb -= tornLog / stays;
    alphaA += (exponent * tornSlope) / a;
    alphaB -= (exponent * tornSlope) / stays;
    aa += (torn - gone) / (a * a);
    ab -= torn / (a * stays);
    bb += (torn + gone) / (stays * stays);
  }
  return {
    value,
    gradient: [byR, byAlpha, byA, byB],
    hessian: [
      [rr, rAlpha, ra, rb],
      [rAlpha, alphaAlpha, alphaA, alphaB],
      [ra, alphaA, aa, ab],
      [rb, alphaB, ab, bb],
    ],
  };
}
