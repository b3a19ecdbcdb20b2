import { ok, type Result } from "../../result";
import type { WeightIssue } from "../issues";
import { pairwiseWeights, type PairwiseWeights } from "./consistency";
import { judgementMatrix } from "./judgement-matrix";
import { contradictions, type Contradiction } from "./mend";
import type { PairJudgement } from "./types";

export interface PairwiseAnalysis extends PairwiseWeights {
  /** Worst first; none where mending a single judgement does not help. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Weights from comparing factors in pairs (Analytic Hierarchy Process), with their consistency and the
 * judgements that could be mended.
 *
 * @param factorIds 2 to 15.
 * @param judgements One a pair at most; pairs may be left out as long as a chain connects all factors.
 */
export function analysePairwise(
  factorIds: readonly string[],
  judgements: readonly PairJudgement[],
): Result<PairwiseAnalysis, WeightIssue> {
  const matrix = judgementMatrix(factorIds, judgements);
  if (!matrix.ok) return matrix;
  return ok({
    ...pairwiseWeights(matrix.value),
    contradictions: contradictions(factorIds, matrix.value),
  });
}
