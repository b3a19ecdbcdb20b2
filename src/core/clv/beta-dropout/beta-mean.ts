import { logBeta } from "../../numeric/log-beta";

const COARSEST = 0.25;
const REFINEMENTS = 9;
/** Of two sums; the finer one, with the error all but squared, is better still unless they agree by chance. */
const AGREEMENT = 1e-11;
const NEGLIGIBLE = 1e-19;
const FARTHEST_MODE = 800;
const HALVINGS = 44;
const WIDEST = 2;

/** A chance p with q = 1 − p and their logarithms, all without loss at either end. */
export interface Chance {
  readonly p: number;
  readonly q: number;
  readonly logP: number;
  readonly logQ: number;
}

/** The chance p = 1 / (1 + e^−y). */
function logistic(y: number): Chance {
  const tail = Math.exp(-Math.abs(y));
  const log = Math.log1p(tail);
  return y >= 0
    ? { logP: -log, logQ: -y - log, p: 1 / (1 + tail), q: tail / (1 + tail) }
    : { logP: y - log, logQ: -log, p: tail / (1 + tail), q: 1 / (1 + tail) };
}

const root = (falling: (y: number) => number): number => {
  let low = -FARTHEST_MODE;
  let high = FARTHEST_MODE;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** Σ of a function with one hill over `offset`, `offset` ± step, … until it has died away on both sides. */
function sumOverHill(height: (u: number) => number, offset: number, step: number): number {
  let sum = offset === 0 ? height(0) : 0;
  for (const side of [1, -1]) {
    for (let u = offset === 0 ? step : offset; ; u += step) {
      const part = height(side * u);
      sum += part;
      if (!(part > NEGLIGIBLE * sum)) break;
    }
  }
  return sum;
}

/**
 * Mean of a falling positive function of p over a beta distribution, by quadrature.
 *
 * In y = ln(p / (1 − p)) the integrand has one hill and is analytic around the real axis, so the trapezoidal rule
 * converges geometrically; the substitution y = mode + width · sinh(u) shortens the tails (Takahasi & Mori 1974).
 *
 * @param value The function; at most a constant near p = 0.
 * @param bend About the chance where `value` turns from a constant into 1 / p; where the hill is looked for depends
 *   on it, the result does not.
 */
export function betaMean(a: number, b: number, value: (chance: Chance) => number, bend: number): number {
  const logNorm = logBeta(a, b);
  const slope = (y: number): number => {
    const tail = Math.exp(-Math.abs(y));
    const p = (y >= 0 ? 1 : tail) / (1 + tail);
    const q = (y >= 0 ? tail : 1) / (1 + tail);
    return q * (a - p / (p + bend)) - b * p;
  };
  const logHeight = (y: number): number => {
    const chance = logistic(y);
    return a * chance.logP + b * chance.logQ - logNorm + Math.log(value(chance));
  };
  const mode = root(slope);
  const top = logHeight(mode);
  const gap = 1e-4;
  const curvature = (slope(mode - gap) - slope(mode + gap)) / (2 * gap);
  const width = 1 / Math.sqrt(Math.max(curvature, WIDEST ** -2));
  const height = (u: number) => Math.exp(logHeight(mode + width * Math.sinh(u)) - top) * Math.cosh(u);
  let step = COARSEST;
  let sum = sumOverHill(height, 0, step);
  for (let refinement = 0; refinement < REFINEMENTS; refinement++) {
    const before = sum * step;
    sum += sumOverHill(height, step / 2, step);
    step /= 2;
    if (Math.abs(sum * step - before) <= AGREEMENT * before) break;
  }
  return Math.exp(top) * width * sum * step;
}
