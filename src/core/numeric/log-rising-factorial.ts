const STIRLING_FROM = 20;
const LONGEST_PRODUCT = 64;

/**
 * log Γ(base + count) - log Γ(base), without the cancellation of two large log-gammas.
 *
 * @param base Positive number.
 * @param count Whole number from 0.
 */
export function logRisingFactorial(base: number, count: number): number {
  const steps = directSteps(base, count);
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += Math.log(base + i);
  if (steps === count) return sum;
  const low = base + steps;
  const rest = count - steps;
  const high = low + rest;
  return (
    sum +
    rest * Math.log(high) +
    ((low - 0.5) * Math.log1p(rest / low) - rest) +
    (stirlingTail(high) - stirlingTail(low))
  );
}

/**
 * Derivative of {@link logRisingFactorial} in `base`: ψ(base + count) - ψ(base).
 *
 * @param base Positive number.
 * @param count Whole number from 0.
 */
export function risingFactorialSlope(base: number, count: number): number {
  const steps = directSteps(base, count);
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += 1 / (base + i);
  if (steps === count) return sum;
  const low = base + steps;
  const rest = count - steps;
  return sum + Math.log1p(rest / low) + (digammaTail(low + rest) - digammaTail(low));
}

/**
 * Second derivative of {@link logRisingFactorial} in `base`: ψ′(base + count) - ψ′(base).
 *
 * @param base Positive number.
 * @param count Whole number from 0.
 */
export function risingFactorialCurvature(base: number, count: number): number {
  const steps = directSteps(base, count);
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += 1 / ((base + i) * (base + i));
  if (steps === count) return -sum;
  const low = base + steps;
  return trigammaTail(base + count) - trigammaTail(low) - sum;
}

function directSteps(base: number, count: number): number {
  if (count <= LONGEST_PRODUCT) return count;
  return Math.min(count, Math.max(0, Math.ceil(STIRLING_FROM - base)));
}

/** log Γ(z) - ((z - 1/2) log z - z + log(2π)/2), for z of at least 20. */
function stirlingTail(z: number): number {
  const w = 1 / (z * z);
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / z;
}

/** ψ(z) - log z, for z of at least 20. */
function digammaTail(z: number): number {
  const w = 1 / (z * z);
  return -0.5 / z - w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w / 132))));
}

/** ψ′(z), for z of at least 20. */
function trigammaTail(z: number): number {
  const w = 1 / (z * z);
  return (1 + 0.5 / z + w * (1 / 6 - w * (1 / 30 - w * (1 / 42 - w * (1 / 30 - (w * 5) / 66))))) / z;
}
