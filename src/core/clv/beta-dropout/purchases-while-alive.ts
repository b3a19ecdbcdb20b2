import { purchaseIntegral } from "./purchase-integral";
import type { BetaDropoutParams } from "./types";

const MOST_TERMS = 2000;
/** e^-600 is far enough from the smallest number that the first term keeps its digits. */
const DEEPEST_START = 600;
const NEGLIGIBLE = 1e-17;

/**
 * Expected purchases within `horizon` of a customer who is alive at its start.
 *
 * The expectation E[(1 − (1 + pz)^−r) / p] over the beta distribution of p, z = horizon / alpha, which the papers
 * write with the hypergeometric function as (a + b − 1) / (a − 1) · (1 − …). That form has a pole at a = 1 and
 * cancels near it. Here the number of purchases that a customer would make without leaving is summed over its
 * negative binomial distribution, each term with the purchases to be expected before leaving: all terms are
 * positive. Where the sum would be long, the expectation is integrated instead.
 *
 * @param params `r` and `alpha` of the purchase rate, `a` and `b` of the chance to leave, given the history.
 * @param horizon In the unit of `alpha`, >= 0; may be Infinity.
 * @returns Infinity only for an endless horizon with a <= 1.
 */
export function purchasesWhileAlive(params: BetaDropoutParams, horizon: number): number {
  const { r, alpha, a, b } = params;
  if (!(horizon >= 0)) return NaN;
  if (horizon === 0) return 0;
  if (horizon === Infinity) return a > 1 ? 1 + b / (a - 1) : Infinity;
  const z = horizon / alpha;
  const logNone = -r * Math.log1p(z);
  const longest = r * z + 9 * Math.sqrt(r * z * (1 + z)) + 37 * (1 + z);
  if (-logNone > DEEPEST_START || !(longest <= MOST_TERMS)) return purchaseIntegral(r, z, a, b);
  const share = horizon / (alpha + horizon);
  let probability = Math.exp(logNone);
  let stillHere = 1;
  let beforeLeaving = 0;
  let sum = 0;
  for (let k = 0; ; k++) {
    beforeLeaving += stillHere;
    stillHere *= (b + k) / (a + b + k);
    probability *= (share * (r + k)) / (k + 1);
    const term = probability * beforeLeaving;
    sum += term;
    const ratio = (share * Math.max(r + k + 1, k + 2)) / (k + 1);
    if (ratio < 1 && term * ratio <= NEGLIGIBLE * sum * (1 - ratio)) return sum;
  }
}
