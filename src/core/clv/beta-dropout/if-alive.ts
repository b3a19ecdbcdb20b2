import { discountedWhileAlive } from "./discounted-while-alive";
import { areParams, isHistory } from "./domain";
import { purchasesWhileAlive } from "./purchases-while-alive";
import type { BetaDropoutParams, FirstChances } from "./types";

/** What the history teaches about a living customer's rate and chance to leave: Gamma(r + x, alpha + T), Beta(a, b + x + firstChances). */
const learned = (
  { r, alpha, a, b }: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  age: number,
): BetaDropoutParams => ({ r: r + frequency, alpha: alpha + age, a, b: b + frequency + firstChances });

/** Expected purchases within `horizon` of a customer known to be alive; NaN outside the domain. */
export function purchasesIfAlive(
  params: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  age: number,
  horizon: number,
): number {
  if (!areParams(params) || !isHistory(frequency, 0, age)) return NaN;
  return purchasesWhileAlive(learned(params, firstChances, frequency, age), horizon);
}

/** Their present value, in purchases; `discountRate` is continuously compounded. NaN outside the domain. */
export function residualIfAlive(
  params: BetaDropoutParams,
  firstChances: FirstChances,
  frequency: number,
  age: number,
  discountRate: number,
  horizon: number,
): number {
  if (!areParams(params) || !isHistory(frequency, 0, age)) return NaN;
  return discountedWhileAlive(learned(params, firstChances, frequency, age), discountRate, horizon);
}
