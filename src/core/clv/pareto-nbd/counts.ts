import { integrateLogConcave, type LogConcave } from "../../numeric/log-concave-integral";
import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import { areParetoNbdParams } from "./domain";
import type { ParetoNbdParams } from "./types";

const MODE_HALVINGS = 60;

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon`.
 *
 * Negative binomial up to the end of the horizon or of the customer, whichever comes first; the time of the latter
 * is integrated out. Fader & Hardie (2006), "Deriving an Expression for P(X(t) = x) Under the Pareto/NBD Model".
 *
 * @param count A whole number from 0.
 * @param horizon Time since the first purchase, in the unit of `params.alpha`, from 0.
 * @returns 0…1; `NaN` for arguments outside their range.
 */
export function paretoNbdCountProbability(params: ParetoNbdParams, count: number, horizon: number): number {
  if (!areParetoNbdParams(params) || !Number.isInteger(count) || count < 0) return NaN;
  if (!(horizon >= 0 && horizon < Infinity)) return NaN;
  if (horizon === 0) return count === 0 ? 1 : 0;
  const { r, alpha, s, beta } = params;
  const ways = logRisingFactorial(r, count) - logRisingFactorial(1, count);
  const logStaying = logCount(r, alpha, count, horizon) - s * Math.log1p(horizon / beta);
  const staying = Math.exp(ways + logStaying);
  const leaving = leavingWithin(params, count, horizon, ways);
  return staying + leaving;
}

/** log of (α / (α+y))^r (y / (α+y))^n. */
function logCount(r: number, alpha: number, count: number, time: number): number {
  return -r * Math.log1p(time / alpha) - count * Math.log1p(alpha / time);
}

/** The case that the customer leaves within the horizon, over the logarithm of that time, from its mode outwards. */
function leavingWithin(
  { r, alpha, s, beta }: ParetoNbdParams,
  count: number,
  horizon: number,
  ways: number,
): number {
  const log = (time: number): number =>
    logCount(r, alpha, count, time) - s * Math.log1p(time / beta) - Math.log1p(beta / time);
  const rise = (time: number): number =>
    (count * alpha - r * time) / (alpha + time) + (beta - s * time) / (beta + time);
  const mode = modeBefore(horizon, rise);
  const peak = log(mode);
  const side = (direction: 1 | -1): LogConcave => ({
    log: (u) => log(mode * Math.exp(direction * u)) - peak,
    fall: (u) => -direction * rise(mode * Math.exp(direction * u)),
  });
  const before = integrateLogConcave(side(-1), Infinity);
  const after = mode < horizon ? integrateLogConcave(side(1), Math.log(horizon / mode)) : 0;
  return s * Math.exp(ways + peak) * (before + after);
}

/** Where `rise`, which falls in time, changes its sign; `horizon` when that is later. */
function modeBefore(horizon: number, rise: (time: number) => number): number {
  if (rise(horizon) >= 0) return horizon;
  let late = horizon;
  let early = horizon / 2;
  while (rise(early) < 0) {
    late = early;
    early /= 2;
  }
  for (let halving = 0; halving < MODE_HALVINGS; halving++) {
    const middle = Math.sqrt(early * late);
    if (rise(middle) < 0) late = middle;
    else early = middle;
  }
  return early;
}
