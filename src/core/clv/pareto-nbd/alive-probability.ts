import { logDeathOdds } from "./death-integral";
import type { ParetoNbdParams } from "./types";

const FARTHEST = 0.5;
const NEGLIGIBLE = 1e-17;

/**
 * P(alive) of checked arguments.
 *
 * Takes the series of Fader & Hardie's 2F1 where it converges fast, which is the usual case and needs a fraction of
 * the quadrature's time; their difference is added to a number of at least 1 here, so its cancellation is harmless.
 */
export function aliveProbability(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (age === recency) return 1;
  const { r, alpha, s, beta } = params;
  const gap = Math.abs(alpha - beta) / (Math.max(alpha, beta) + recency);
  if (gap > FARTHEST) return 1 / (1 + Math.exp(logDeathOdds(params, frequency, recency, age)));
  const growth =
    (r + frequency) * Math.log1p((age - recency) / (alpha + recency)) +
    s * Math.log1p((age - recency) / (beta + recency));
  const share = s / (r + s + frequency);
  const atRecency = deathTail(params, frequency, recency, gap);
  const atAge = deathTail(params, frequency, age, Math.abs(alpha - beta) / (Math.max(alpha, beta) + age));
  return 1 / (1 + share * (Math.exp(growth) * atRecency - atAge));
}

/** (1-z)^… 2F1(…; z) of the end of the customer after `time`, through Euler's transformation: only falling terms. */
function deathTail(
  { r, alpha, s, beta }: ParetoNbdParams,
  frequency: number,
  time: number,
  z: number,
): number {
  const all = r + s + frequency;
  const upper = alpha >= beta ? r + frequency : s + 1;
  const before = alpha >= beta ? 1 : (alpha + time) / (beta + time);
  let term = before;
  let sum = before;
  for (let k = 0; term > NEGLIGIBLE * sum; k++) {
    term *= ((upper + k) / (all + 1 + k)) * z;
    sum += term;
  }
  return sum;
}
