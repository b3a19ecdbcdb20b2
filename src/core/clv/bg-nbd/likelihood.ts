import { historyLogLikelihood } from "../beta-dropout/log-likelihood";
import { FIRST_CHANCES, type BgNbdParams } from "./types";

/**
 * Log-likelihood of one customer's history under the BG/NBD model.
 *
 * Fader, Hardie & Lee (2005), Marketing Science 24(2), equation (6), with x = frequency, t_x = recency, T = age.
 * Without repeat purchases the recency plays no part.
 *
 * @returns NaN for parameters that are not positive or numbers that cannot be a history.
 */
export function bgNbdLogLikelihood(
  params: BgNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  return historyLogLikelihood(params, FIRST_CHANCES, frequency, recency, age);
}
