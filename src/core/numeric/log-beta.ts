import { logGamma, stirlingRemainder } from "./log-gamma";

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;
const LARGE = 16;

/**
 * Natural logarithm of the beta function, ln B(p, q).
 *
 * Where an argument is large the Stirling terms are cancelled on paper, so that the difference of large
 * logarithms of gamma functions does not cost digits (Didonato & Morris 1992, ACM TOMS 18(3), section 8).
 *
 * @param p Any number greater than zero.
 * @param q Any number greater than zero.
 */
export function logBeta(p: number, q: number): number {
  const small = Math.min(p, q);
  const large = Math.max(p, q);
  if (!(small > 0)) return small === 0 ? Infinity : NaN;
  if (large < LARGE) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = small + large;
  const correction = stirlingRemainder(large) - stirlingRemainder(sum);
  const logShare = Math.log1p(-small / sum);
  if (small < LARGE)
    return logGamma(small) + correction + small - small * Math.log(sum) + (large - 0.5) * logShare;
  return (
    HALF_LOG_TWO_PI -
    0.5 * Math.log(large) +
    stirlingRemainder(small) +
    correction +
    (small - 0.5) * Math.log(small / sum) +
    large * logShare
  );
}
