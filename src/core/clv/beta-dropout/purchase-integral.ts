import { logBeta } from "../../numeric/log-beta";

const COARSEST = 0.25;
const REFINEMENTS = 9;
const AGREEMENT = 1e-12;
const NEGLIGIBLE = 1e-19;
const FARTHEST_MODE = 800;
const WIDEST = 2;

/** ln p, p and q = 1 − p for p = 1 / (1 + e^−y), without loss at either end. */
function logistic(y: number): {
  readonly logP: number;
  readonly logQ: number;
  readonly p: number;
  readonly q: number;
} {
  const tail = Math.exp(-Math.abs(y));
  const log = Math.log1p(tail);
  return y >= 0
    ? { logP: -log, logQ: -y - log, p: 1 / (1 + tail), q: tail / (1 + tail) }
    : { logP: y - log, logQ: -log, p: tail / (1 + tail), q: 1 / (1 + tail) };
}

const root = (falling: (y: number) => number): number => {
  let low = -FARTHEST_MODE;
  let high = FARTHEST_MODE;
  for (let step = 0; step < 60; step++) {
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
 * E[(1 − (1 + pz)^−r) / p] for p from a beta distribution, by quadrature.
 *
 * In y = ln(p / (1 − p)) the integrand has one hill and is analytic around the real axis, so the trapezoidal rule
 * converges geometrically; the substitution y = mode + width · sinh(u) shortens the tails (Takahasi & Mori 1974).
 *
 * @param r Shape of the purchase rate, > 0.
 * @param z Horizon over the rate parameter, > 0.
 */
export function purchaseIntegral(r: number, z: number, a: number, b: number): number {
  const logNorm = logBeta(a, b);
  const slope = (y: number): number => {
    const { p, q } = logistic(y);
    const exponent = r * Math.log1p(p * z);
    const saturation = exponent > 0 ? (r * p * z) / (1 + p * z) / Math.expm1(exponent) : 1;
    return a * q - b * p + q * (saturation - 1);
  };
  const logHeight = (y: number): number => {
    const { logP, logQ, p } = logistic(y);
    const expected = r * p * z < 1e-18 ? r * z : -Math.expm1(-r * Math.log1p(p * z)) / p;
    return a * logP + b * logQ - logNorm + Math.log(expected);
  };
  const mode = root(slope);
  const top = logHeight(mode);
  const gap = 1e-4;
  const curvature = (slope(mode - gap) - slope(mode + gap)) / (2 * gap);
  const width = Math.min(WIDEST, 1 / Math.sqrt(curvature));
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
