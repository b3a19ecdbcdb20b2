import { integrateLogConcave } from "../../numeric/log-concave-integral";
import { betaMean } from "./beta-mean";
import { purchasesWhileAlive } from "./purchases-while-alive";
import type { BetaDropoutParams } from "./types";

const NEGLIGIBLE = 1e-18;
/** From here on the continued fraction needs few terms. */
const LEAST_FOR_FRACTION = 0.2;
/** A larger part after the horizon would cost digits when it is subtracted. */
const MOST_SUBTRACTED = 0.97;
const AGREEMENT = 3e-16;

/**
 * Present value, in purchases, of what a customer who is alive now buys within `horizon`.
 *
 * The mean over the chance p to leave, which has a beta distribution, of
 * ∫ e^(−δt) (r / alpha) (1 + pt / alpha)^−(r + 1) dt: the purchase rate of a customer with this chance who may have
 * left by t, its gamma distribution integrated out.
 *
 * @param params `r` and `alpha` of the purchase rate, `a` and `b` of the chance to leave, given the history.
 * @param discountRate δ, continuously compounded per unit of `alpha`, >= 0 and finite; NaN otherwise.
 * @param horizon In the unit of `alpha`, >= 0; may be Infinity.
 * @returns Infinity only for an endless horizon without discounting and a <= 1.
 */
export function discountedWhileAlive(
  params: BetaDropoutParams,
  discountRate: number,
  horizon: number,
): number {
  if (!(discountRate >= 0 && discountRate < Infinity && horizon >= 0)) return NaN;
  if (horizon === 0) return 0;
  if (discountRate === 0) return purchasesWhileAlive(params, horizon);
  const { r, alpha, a, b } = params;
  const faithful = (r / alpha) * (-Math.expm1(-discountRate * horizon) / discountRate);
  if (faithful === 0) return 0;
  const farthest = ((r + 1) / alpha) * Math.min(horizon, 1 / discountRate);
  return betaMean(
    a,
    b,
    ({ p }) => (p * farthest < NEGLIGIBLE ? faithful : withChance(params, discountRate, horizon, p)),
    1 / faithful,
  );
}

function withChance({ r, alpha }: BetaDropoutParams, discountRate: number, horizon: number, p: number) {
  const decay = (discountRate * alpha) / p;
  const stretch = Math.log1p((p * horizon) / alpha);
  const after = Math.exp(-discountRate * horizon - r * stretch);
  if (decay >= LEAST_FOR_FRACTION && after <= MOST_SUBTRACTED) {
    const later = after === 0 ? 0 : after * scaledExponentialIntegral(r + 1, decay + discountRate * horizon);
    return (r / p) * (scaledExponentialIntegral(r + 1, decay) - later);
  }
  const integrand = {
    log: (u: number) => -r * u - decay * Math.expm1(u),
    fall: (u: number) => r + decay * Math.exp(u),
  };
  return (r / p) * integrateLogConcave(integrand, stretch);
}

/**
 * e^z E_ν(z), from its continued fraction (NIST Handbook of Mathematical Functions, 8.19.17 contracted) by Lentz's
 * algorithm.
 */
function scaledExponentialIntegral(order: number, z: number): number {
  let denominator = Infinity;
  let inverse = 1 / (z + order);
  let value = inverse;
  for (let n = 1; ; n++) {
    const numerator = -n * (order + n - 1);
    const plain = z + order + 2 * n;
    inverse = 1 / (plain + numerator * inverse);
    denominator = plain + numerator / denominator;
    const factor = denominator * inverse;
    value *= factor;
    if (Math.abs(factor - 1) <= AGREEMENT) return value;
  }
}
