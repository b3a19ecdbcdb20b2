import type { JudgementMatrix } from "./judgement-matrix";
import { principalEigenvector } from "./principal-eigenvector";
import { randomIndex } from "./random-index";

/** Up to this ratio judgements count as consistent enough (Saaty 1980). */
export const ACCEPTED_CONSISTENCY_RATIO = 0.1;

/** Weights from judgements in pairs, and how much the judgements contradict one another. */
export interface PairwiseWeights {
  /** In the order of the factors; adds up to 1. */
  readonly shares: readonly number[];
  readonly lambdaMax: number;
  /** (λmax − n) / (n − 1), >= 0. */
  readonly consistencyIndex: number;
  /** The consistency index that random judgements would have on average. */
  readonly randomIndex: number;
  /** Consistency index / random index; 0 where judgements cannot contradict one another. */
  readonly consistencyRatio: number;
  /** Pairs that were not judged. */
  readonly missing: number;
}

/** What the rounding of the eigenvalue may leave, as a part of it. */
const ROUNDING = 1e-12;

/** Weights and consistency of a matrix as `judgementMatrix` makes it. */
export function pairwiseWeights(matrix: JudgementMatrix): PairwiseWeights {
  const count = matrix.length;
  const missing = matrix.reduce((sum, row) => sum + row.filter((ratio) => ratio === 0).length, 0) / 2;
  const { shares, lambdaMax } = principalEigenvector(matrix);
  const excess = lambdaMax - count;
  const consistencyIndex = excess <= count * ROUNDING ? 0 : excess / (count - 1);
  const index = randomIndex(count, missing);
  const consistencyRatio = index > 0 ? consistencyIndex / index : 0;
  return { shares, lambdaMax, consistencyIndex, randomIndex: index, consistencyRatio, missing };
}
