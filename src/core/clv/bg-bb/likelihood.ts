import { logAddExp } from "../../numeric/log-sum-exp";
import { logRisingFactorial, risingFactorialSlope } from "../../numeric/log-rising-factorial";
import type { ValueAndGradient } from "../../numeric/minimise";
import type { BgBbParams } from "./types";

/**
 * Likelihood of a history as a sum over the opportunity after which the customer died, in multiples of the term for
 * a customer still alive: positive terms made from each other, so that nothing cancels.
 */
export function deathSum(
  { alpha, beta, gamma, delta }: BgBbParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  let sum = 1;
  let product = 1;
  for (let m = age - 1; m >= recency; m--) {
    product *=
      (1 + alpha / (beta + m - frequency) + frequency / (beta + m - frequency)) * (1 + gamma / (delta + m));
    sum += (product * gamma) / (gamma + delta + m);
    if (sum === Infinity) return sum;
  }
  return sum;
}

/** Log-likelihood of a history and its derivatives by alpha, beta, gamma and delta. */
export function historyLikelihood(
  { alpha, beta, gamma, delta }: BgBbParams,
  frequency: number,
  recency: number,
  age: number,
): ValueAndGradient {
  let logSum = -Infinity;
  let mean = [0, 0, 0, 0];
  for (let m = age; m >= recency; m--) {
    const died = m < age ? 1 : 0;
    const logTerm =
      logRisingFactorial(alpha, frequency) +
      logRisingFactorial(beta, m - frequency) -
      logRisingFactorial(alpha + beta, m) +
      died * Math.log(gamma) +
      logRisingFactorial(delta, m) -
      logRisingFactorial(gamma + delta, m + died);
    const chances = -risingFactorialSlope(alpha + beta, m);
    const deaths = -risingFactorialSlope(gamma + delta, m + died);
    const slopes = [
      risingFactorialSlope(alpha, frequency) + chances,
      risingFactorialSlope(beta, m - frequency) + chances,
      died / gamma + deaths,
      risingFactorialSlope(delta, m) + deaths,
    ];
    const together = logAddExp(logSum, logTerm);
    const share = Math.exp(logTerm - together);
    mean = mean.map((part, k) => part + share * (slopes[k]! - part));
    logSum = together;
  }
  return { value: logSum, gradient: mean };
}

/**
 * Log-likelihood of one customer: Fader, Hardie & Shang (2010), Marketing Science 29(6), equation (4).
 *
 * @param recency Opportunity of the last purchase; counts as 0 without any.
 * @returns NaN for a history that cannot be.
 */
export function bgBbLogLikelihood(
  params: BgBbParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  const last = lastPurchase(frequency, recency, age);
  return isHistory(frequency, last, age) ? historyLikelihood(params, frequency, last, age).value : NaN;
}

/** The recency, which is 0 for a customer without purchases whatever it says within the age. */
export const lastPurchase = (frequency: number, recency: number, age: number): number =>
  frequency === 0 && recency >= 0 && recency <= age ? 0 : recency;

/** The history is possible: whole numbers with frequency <= recency <= age, and recency 0 only without purchases. */
export function isHistory(frequency: number, recency: number, age: number): boolean {
  const whole = [frequency, recency, age].every((value) => Number.isInteger(value) && value >= 0);
  return whole && frequency <= recency && recency <= age && (frequency > 0 || recency === 0);
}
