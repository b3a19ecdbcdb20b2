import { historyLogLikelihood } from "../beta-dropout/log-likelihood";
import { FIRST_CHANCES, type MbgNbdParams } from "./types";

/**
 * Log-likelihood of one customer's history under the MBG/NBD model.
 *
 * Batislam, Denizel & Filiztekin (2007), International Journal of Research in Marketing 24(3), with
 * x = frequency, t_x = recency, T = age. Without repeat purchases the recency counts as 0.
 *
 * @returns NaN for parameters that are not positive or numbers that cannot be a history.
 */
export function mbgNbdLogLikelihood(
  params: MbgNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  return historyLogLikelihood(params, FIRST_CHANCES, frequency, recency, age);
}
