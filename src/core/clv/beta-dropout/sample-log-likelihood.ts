import { logRisingFactorial, risingFactorialSlope } from "../../numeric/log-rising-factorial";
import type { ValueAndGradient } from "../../numeric/minimise";
import type { MergedRows } from "../merge";
import type { FirstChances } from "./types";

/** Merged histories, prepared so that what depends on the frequency alone is computed once per frequency. */
export interface Sample {
  readonly frequencies: Float64Array;
  /** Total weight of the rows with each frequency. */
  readonly frequencyWeights: Float64Array;
  /** For each row the position of its frequency. */
  readonly frequencyOf: Int32Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly weights: Float64Array;
}

/**
 * @param rows Merged columns frequency, recency and age.
 * @param unit What recency and age are divided by.
 */
export function prepareSample({ columns, weights }: MergedRows, unit: number): Sample {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const frequencies = Float64Array.from(new Set(frequency)).sort();
  const positions = new Map(Array.from(frequencies, (value, position) => [value, position]));
  const frequencyOf = Int32Array.from(frequency, (value) => positions.get(value)!);
  const frequencyWeights = new Float64Array(frequencies.length);
  frequencyOf.forEach((position, row) => {
    frequencyWeights[position]! += weights[row]!;
  });
  return {
    frequencies,
    frequencyWeights,
    frequencyOf,
    recency: recency.map((time) => time / unit),
    age: age.map((time) => time / unit),
    weights,
  };
}

/** Log-likelihood of a sample and its derivatives by r, alpha, a and b. */
export function sampleLogLikelihood(
  sample: Sample,
  firstChances: FirstChances,
  [r, alpha, a, b]: readonly [number, number, number, number],
): ValueAndGradient {
  const { frequencies, frequencyWeights, frequencyOf, recency, age, weights } = sample;
  const leaving = new Float64Array(frequencies.length);
  const logAlpha = Math.log(alpha);
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  for (let f = 0; f < frequencies.length; f++) {
    const frequency = frequencies[f]!;
    const chances = frequency + firstChances;
    const weight = frequencyWeights[f]!;
    const allSlope = risingFactorialSlope(a + b, chances);
    value +=
      weight *
      (logRisingFactorial(r, frequency) +
        logRisingFactorial(b, chances) -
        logRisingFactorial(a + b, chances));
    byR += weight * risingFactorialSlope(r, frequency);
    byA -= weight * allSlope;
    byB += weight * (risingFactorialSlope(b, chances) - allSlope);
    leaving[f] = chances === 0 ? 0 : a / (b + chances - 1);
  }
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    const f = frequencyOf[row]!;
    const frequency = frequencies[f]!;
    const end = alpha + age[row]!;
    const logEnd = Math.log(end / alpha);
    value -= weight * ((r + frequency) * logEnd + frequency * logAlpha);
    byR -= weight * logEnd;
    byAlpha += weight * ((r * age[row]!) / (alpha * end) - frequency / end);
    if (leaving[f] === 0) continue;
    const last = alpha + recency[row]!;
    const silence = age[row]! - recency[row]!;
    const logSilence = Math.log(end / last);
    const exponent = (r + frequency) * logSilence;
    const odds = leaving[f]! * Math.exp(exponent);
    const gone = odds < Infinity ? odds / (1 + odds) : 1;
    value += weight * (odds < Infinity ? Math.log(1 + odds) : Math.log(leaving[f]!) + exponent);
    byR += weight * gone * logSilence;
    byAlpha -= (weight * gone * (r + frequency) * silence) / (end * last);
    byA += (weight * gone) / a;
    byB -= (weight * gone) / (b + frequency + firstChances - 1);
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}
