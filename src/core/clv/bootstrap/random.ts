import { logGamma } from "../../numeric/log-gamma";

const NEGLIGIBLE = 1e-18;

/** Random numbers in (0, 1) that are the same for the same seed (mulberry32). */
export function seededUniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
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
