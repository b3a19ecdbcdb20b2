import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import { logAddExp } from "../../numeric/log-sum-exp";
import { areBgBbParams } from "./domain";
import type { BgBbParams } from "./types";

/**
 * Probability that a new customer buys at exactly `count` of the first opportunities.
 *
 * Fader, Hardie & Shang (2010), Marketing Science 29(6), equation (7): the customer is alive at all of them, or died
 * after one at which, or before which, the last of these purchases was made.
 *
 * @param count A whole number from 0; more than there are opportunities has a probability of 0.
 * @param opportunities n, a whole number from 0.
 * @returns 0…1; NaN outside the domain.
 */
export function bgBbCountProbability(params: BgBbParams, count: number, opportunities: number): number {
  if (!areBgBbParams(params) || !isCount(count) || !isCount(opportunities)) return NaN;
  let log = logChance(params, count, opportunities) + logAlive(params, opportunities);
  for (let last = count; last < opportunities; last++)
    log = logAddExp(log, logChance(params, count, last) + logDeath(params, last));
  return Math.exp(log);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** log of the beta-binomial probability of `count` purchases at `lived` opportunities. */
const logChance = ({ alpha, beta }: BgBbParams, count: number, lived: number): number =>
  count > lived
    ? -Infinity
    : logRisingFactorial(1, lived) -
      logRisingFactorial(1, count) -
      logRisingFactorial(1, lived - count) +
      (logRisingFactorial(alpha, count) +
        logRisingFactorial(beta, lived - count) -
        logRisingFactorial(alpha + beta, lived));

const logAlive = ({ gamma, delta }: BgBbParams, lived: number): number =>
  logRisingFactorial(delta, lived) - logRisingFactorial(gamma + delta, lived);

/** log of the probability to die right after `lived` opportunities. */
const logDeath = (params: BgBbParams, lived: number): number =>
  logAlive(params, lived) + Math.log(params.gamma / (params.gamma + params.delta + lived));
