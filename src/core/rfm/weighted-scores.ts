import type { RfmScores, RfmSetup } from "./types";

/** The marks of each customer as one number from 0 (all lowest) to 100 (all best); NaN without marks. */
export function weightedScores(
  { recency, frequency, monetary }: RfmScores,
  { bands, weights }: Pick<RfmSetup, "bands" | "weights">,
): Float64Array {
  const most = (weights.recency + weights.frequency + weights.monetary) * (bands - 1);
  return Float64Array.from(recency.bands, (r, at) => {
    if (r === 0) return NaN;
    const reached =
      weights.recency * (r - 1) +
      weights.frequency * (frequency.bands[at]! - 1) +
      weights.monetary * (monetary.bands[at]! - 1);
    return (reached * 100) / most;
  });
}
