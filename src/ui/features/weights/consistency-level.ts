import { ACCEPTED_CONSISTENCY_RATIO, type PairwiseWeights } from "../../../core";

/** Above this ratio judgements are more contradictory than can be explained by rough words. */
const POOR_CONSISTENCY_RATIO = 2 * ACCEPTED_CONSISTENCY_RATIO;

export type ConsistencyLevel = "untested" | "good" | "fair" | "poor";

/** How well judgements fit together, in four words; "untested" where nothing could contradict anything. */
export function consistencyLevel({
  randomIndex,
  consistencyRatio,
}: Pick<PairwiseWeights, "randomIndex" | "consistencyRatio">): ConsistencyLevel {
  if (randomIndex === 0) return "untested";
  if (consistencyRatio <= ACCEPTED_CONSISTENCY_RATIO) return "good";
  return consistencyRatio <= POOR_CONSISTENCY_RATIO ? "fair" : "poor";
}
