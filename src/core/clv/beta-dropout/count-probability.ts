import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import { areParams } from "./domain";
import type { BetaDropoutParams, FirstChances } from "./types";

const NEGLIGIBLE = 1e-17;
const MOST_TERMS = 1e6;

/** Logarithm of the negative binomial probability of `count` purchases by customers who never leave. */
const logSteady = (r: number, z: number, count: number): number =>
  logRisingFactorial(r, count) - logRisingFactorial(1, count) - r * Math.log1p(z) - count * Math.log1p(1 / z);

/** Probability that customers who never leave make at least `count` purchases; the shorter side is summed. */
function steadyAtLeast(r: number, z: number, count: number): number {
  const share = z / (1 + z);
  if (count > r * z && z < MOST_TERMS / 40) {
    let term = Math.exp(logSteady(r, z, count));
    let sum = term;
    for (let k = count; term > NEGLIGIBLE * sum * (1 - share); k++) {
      term *= (share * (r + k)) / (k + 1);
      sum += term;
    }
    return sum;
  }
  let term = count === 0 ? 0 : Math.exp(logSteady(r, z, count - 1));
  let below = term;
  for (let k = count - 1; k > 0; k--) {
    term *= k / (share * (r + k - 1));
    below += term;
  }
  return Math.max(0, 1 - below);
}

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon`.
 *
 * @returns 0…1; NaN outside the domain.
 */
export function countProbability(
  params: BetaDropoutParams,
  firstChances: FirstChances,
  count: number,
  horizon: number,
): number {
  if (!areParams(params) || !Number.isInteger(count) || count < 0) return NaN;
  if (!(horizon >= 0 && horizon < Infinity)) return NaN;
  if (horizon === 0) return count === 0 ? 1 : 0;
  const { r, alpha, a, b } = params;
  const z = horizon / alpha;
  const chances = count + firstChances;
  const staying = Math.exp(logRisingFactorial(b, chances) - logRisingFactorial(a + b, chances));
  const leaving = chances === 0 ? 0 : (staying * a) / (b + chances - 1);
  return staying * Math.exp(logSteady(r, z, count)) + leaving * steadyAtLeast(r, z, count);
}
