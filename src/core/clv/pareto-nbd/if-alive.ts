import { integrateLogConcave } from "../../numeric/log-concave-integral";
import { areParetoNbdParams, isHistory } from "./domain";
import type { ParetoNbdParams } from "./types";

/** Purchases per unit of time of a living customer with this history. */
const rateOf = ({ r, alpha }: ParetoNbdParams, frequency: number, age: number) =>
  (r + frequency) / (alpha + age);

/** Expected purchases within `horizon` of a customer known to be alive; NaN outside the domain. */
export function purchasesIfAlive(
  params: ParetoNbdParams,
  frequency: number,
  age: number,
  horizon: number,
): number {
  if (!areParetoNbdParams(params) || !isHistory(frequency, 0, age) || !(horizon >= 0)) return NaN;
  return rateOf(params, frequency, age) * expectedLifetime(params.s, params.beta + age, horizon);
}

/** Their present value, in purchases; `discountRate` is continuously compounded. NaN outside the domain. */
export function residualIfAlive(
  params: ParetoNbdParams,
  frequency: number,
  age: number,
  discountRate: number,
  horizon: number,
): number {
  if (!areParetoNbdParams(params) || !isHistory(frequency, 0, age)) return NaN;
  if (!(discountRate >= 0 && discountRate < Infinity && horizon >= 0)) return NaN;
  const lifetime = discountedLifetime(params.s, params.beta + age, discountRate, horizon);
  return rateOf(params, frequency, age) * lifetime;
}

/** Mean time as a customer within `horizon`: ∫ (beta / (beta + y))^s dy over y from 0 to `horizon`. */
function expectedLifetime(s: number, beta: number, horizon: number): number {
  const stretch = Math.log1p(horizon / beta);
  const excess = s - 1;
  return beta * (excess === 0 ? stretch : -Math.expm1(-excess * stretch) / excess);
}

/** ∫ e^(-δy) (beta / (beta + y))^s dy over y from 0 to `horizon`. */
function discountedLifetime(s: number, beta: number, discountRate: number, horizon: number): number {
  if (discountRate === 0) return expectedLifetime(s, beta, horizon);
  const decay = discountRate * beta;
  const integrand = {
    log: (u: number) => (1 - s) * u - decay * Math.expm1(u),
    fall: (u: number) => s - 1 + decay * Math.exp(u),
  };
  return beta * integrateLogConcave(integrand, Math.log1p(horizon / beta));
}
