const STIRLING_FROM = 200;
/** In place of alpha = 1, where the formula is 0 / 0; the lifetime does not feel so small a step. */
const SMALLEST_EXCESS = 1e-12;

/**
 * Discounted lifetime for a discount rate d so small that d (alpha + beta) is far below 1, from the connection formula
 * NIST Handbook of Mathematical Functions, 15.8.4. With e = alpha - 1 and y = d / (1 + d) it is
 * (beta + e) / e · ₂F₁(1, beta; 1 - e; y) - Γ(1 + beta + e) Γ(1 - e) / (Γ(beta) e) · y^e (1 - y)^(-beta - e).
 *
 * @param depth Terms of the recurrence that lowers alpha; each adds as many digits as d has zeros.
 */
export function nearlyUndiscountedLifetime(
  alpha: number,
  beta: number,
  discountRate: number,
  depth = 3,
): number {
  const excess = alpha - 1;
  if (excess >= 0.5) {
    const lower = depth > 0 ? nearlyUndiscountedLifetime(excess, beta, discountRate, depth - 1) : 0;
    return ((beta + excess) / excess) * (1 + discountRate - discountRate * lower);
  }
  const e = Math.abs(excess) < SMALLEST_EXCESS ? SMALLEST_EXCESS : excess;
  const small = discountRate / (1 + discountRate);
  const powers = e * Math.log(small) + (beta + e) * Math.log1p(discountRate) + logGammaStep(1, -e);
  const series = seriesBeyondOne(beta, 1 - e, small);
  if (e > -0.5) return ((beta + e) / e) * (series - Math.expm1(powers + logGammaStep(beta, e)));
  return ((beta + e) * (1 + series) - beta * Math.exp(powers + logGammaStep(beta + 1, e))) / e;
}

/** ₂F₁(1, b; c; y) - 1 for small b y. */
function seriesBeyondOne(b: number, c: number, y: number): number {
  let sum = 0;
  let term = 1;
  for (let k = 0; Math.abs(term) > 1e-18; k++) {
    term *= ((b + k) * y) / (c + k);
    sum += term;
  }
  return sum;
}

/** log Γ(base + step) - log Γ(base) for base + step > 0 and |step| < 1, accurate also for the smallest steps. */
function logGammaStep(base: number, step: number): number {
  let lifted = base;
  let lowered = 0;
  for (; lifted < STIRLING_FROM; lifted += 1) lowered += Math.log1p(step / lifted);
  const end = lifted + step;
  const rest = (z: number) => -1 / (360 * z ** 3);
  return (
    (lifted - 0.5) * Math.log1p(step / lifted) -
    step +
    step * Math.log(end) -
    step / (12 * lifted * end) +
    (rest(end) - rest(lifted)) -
    lowered
  );
}
