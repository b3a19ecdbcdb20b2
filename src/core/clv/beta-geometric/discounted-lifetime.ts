import { nearlyUndiscountedLifetime } from "./nearly-undiscounted-lifetime";

const AGREEMENT = 1e-15;
const MOST_TERMS = 2 ** 24;
/** Below this the continued fraction would need too many terms. */
const NEARLY_UNDISCOUNTED = 1e-7;

/**
 * Σ S(t) / (1 + d)^t over t = 0, 1, 2 …, where S(t) = B(alpha, beta + t) / B(alpha, beta): the hypergeometric function
 * ₂F₁(1, beta; alpha + beta; 1 / (1 + d)).
 *
 * @param alpha Above 0.
 * @param beta Above 0.
 * @param discountRate d, above 0; at 0 the sum is infinite unless alpha > 1, below 0 it always is.
 * @returns NaN outside these ranges.
 */
export function discountedLifetime(alpha: number, beta: number, discountRate: number): number {
  if (!(alpha > 0 && beta > 0 && discountRate > -1)) return NaN;
  if (discountRate < 0) return Infinity;
  if (discountRate === 0) return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : Infinity;
  if (discountRate * (1 + alpha + beta) < NEARLY_UNDISCOUNTED)
    return nearlyUndiscountedLifetime(alpha, beta, discountRate);
  for (let terms = 32; ; terms *= 2) {
    const even = fraction(alpha, beta, discountRate, terms);
    const odd = fraction(alpha, beta, discountRate, terms + 1);
    if (Math.abs(odd - even) <= AGREEMENT * 8 * even || terms >= MOST_TERMS) return (even + odd) / 2;
  }
}

/**
 * Gauss's continued fraction for ₂F₁(1, alpha; alpha + beta; -1/d) (1 + d) / d, the same function after Pfaff's
 * transformation (NIST Handbook of Mathematical Functions, 15.8.1): every term is positive, so nothing cancels, and
 * two neighbouring approximations enclose the value. Evaluated from its far end. Whole numbers are put together first:
 * the smallest parameters would get lost in them.
 */
function fraction(alpha: number, beta: number, discountRate: number, terms: number): number {
  const total = alpha + beta;
  let tail = 1;
  for (let term = terms; term >= 1; term--) {
    const n = Math.floor(term / 2);
    const numerator = term % 2 === 0 ? n * (beta + (n - 1)) : (alpha + n) * (n === 0 ? 1 : total + (n - 1));
    const denominator = (n === 0 ? 1 : total + (term - 2)) * (total + (term - 1));
    tail = 1 + numerator / (denominator * discountRate * tail);
  }
  return (1 + discountRate) / (discountRate * tail);
}
