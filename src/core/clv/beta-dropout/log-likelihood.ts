import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import { logOddsOfDropout } from "./alive";
import { areParams, isHistory } from "./domain";
import type { BetaDropoutParams, FirstChances } from "./types";

/** Log-likelihood of one customer's history; NaN outside the domain. */
export function historyLogLikelihood(
  params: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (!areParams(params) || !isHistory(frequency, recency, age)) return NaN;
  const { r, alpha, a, b } = params;
  const logSilence = -r * Math.log1p(age / alpha);
  if (frequency === 0)
    return firstChances === 0 ? logSilence : Math.log1p((b / (a + b)) * Math.expm1(logSilence));
  const chances = frequency + firstChances;
  const logOdds = logOddsOfDropout(params, firstChances, frequency, recency, age);
  return (
    logRisingFactorial(r, frequency) +
    logSilence -
    frequency * Math.log(alpha + age) +
    (logRisingFactorial(b, chances) - logRisingFactorial(a + b, chances)) +
    (Math.max(0, logOdds) + Math.log1p(Math.exp(-Math.abs(logOdds))))
  );
}
