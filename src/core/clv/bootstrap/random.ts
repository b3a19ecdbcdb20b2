import { logGamma } from "../../numeric/log-gamma";
import { seededBits } from "../../numeric/seeded-bits";

const NEGLIGIBLE = 1e-18;

/** Random numbers in (0, 1) that are the same for the same seed. */
export function seededUniform(seed: number): () => number {
  const bits = seededBits(seed);
  return () => (bits() + 0.5) / 4294967296;
}

/**
 * A Poisson count from one uniform number: the probabilities are used up from the most likely count outwards, so that
 * a large mean takes steps in proportion to its root only.
 *
 * @param mean Above 0.
 * @param uniform In (0, 1).
 */
export function poissonCount(mean: number, uniform: number): number {
  const mode = Math.floor(mean);
  let above = Math.exp(mode * Math.log(mean) - mean - logGamma(mode + 1));
  let below = above;
  let left = uniform - above;
  for (let step = 1; left > 0; step++) {
    above *= mean / (mode + step);
    left -= above;
    if (left <= 0) return mode + step;
    below *= step <= mode ? (mode - step + 1) / mean : 0;
    left -= below;
    if (left <= 0) return mode - step;
    if (above < NEGLIGIBLE && below < NEGLIGIBLE) break;
  }
  return mode;
}
