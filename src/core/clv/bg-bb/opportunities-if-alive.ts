import { betaMean } from "../beta-dropout/beta-mean";

/** Up to here adding up is faster and no less exact. */
const LONGEST_SUM = 200;
const NEGLIGIBLE = 1e-18;

/**
 * Σ P(alive at t) / (1 + d)^t over the next opportunities t = 1 … `horizon` of a customer who was alive at the last:
 * the mean of Σ (1 − θ)^t / (1 + d)^t over the chance θ to die, which is Beta(gamma, delta).
 *
 * @param delta As learned from the opportunities so far.
 * @param discountRate d, 0 or more.
 * @param horizon A whole number from 0, or Infinity.
 * @returns Infinity without discounting and without end for gamma of at most 1.
 */
export function opportunitiesIfAlive(
  gamma: number,
  delta: number,
  discountRate: number,
  horizon: number,
): number {
  if (horizon <= LONGEST_SUM) return addedUp(gamma, delta, discountRate, horizon);
  if (discountRate === 0 && horizon === Infinity) return gamma > 1 ? delta / (gamma - 1) : Infinity;
  const logDiscount = Math.log1p(discountRate);
  const immortal = discountRate === 0 ? horizon : -Math.expm1(-horizon * logDiscount) / discountRate;
  return betaMean(
    gamma,
    delta,
    ({ p, q, logQ }) => {
      if (p * immortal < NEGLIGIBLE) return immortal;
      return (q / (p + discountRate)) * -Math.expm1(horizon * (logQ - logDiscount));
    },
    1 / immortal,
  );
}

function addedUp(gamma: number, delta: number, discountRate: number, horizon: number): number {
  let sum = 0;
  let term = 1;
  for (let t = 0; t < horizon; t++) {
    term *= (delta + t) / (gamma + delta + t) / (1 + discountRate);
    sum += term;
  }
  return sum;
}
