import { pairwiseWeights } from "./consistency";
import { isConnected, withJudgement, type JudgementMatrix } from "./judgement-matrix";
import { principalEigenvector } from "./principal-eigenvector";
import { MOST_RATIO, type PairJudgement } from "./types";

/** A judgement that contradicts the others, and what would mend it. */
export interface Contradiction {
  /** As judged, told so that the first factor is at least as important. */
  readonly judgement: PairJudgement;
  /** ratio · w_second / w_first, or its reciprocal: how many times off the judgement is; > 1. */
  readonly deviation: number;
  /** What the other judgements imply, on Saaty's scale; below 1 (1/3) where they turn the judgement round. */
  readonly mended: PairJudgement;
  /** Consistency ratio with the mended judgement in its place. */
  readonly ratioAfter: number;
}

/** Deviations that differ by less are the same: in a triangle all three judgements are off equally. */
const DEVIATION_PRECISION = 1e-9;

/** The nearest of 1/9 … 1/2, 1, 2 … 9, as the ear hears ratios. */
export function toSaatyScale(ratio: number): number {
  const size = Math.max(ratio, 1 / ratio);
  const below = Math.min(MOST_RATIO, Math.floor(size));
  const above = Math.min(MOST_RATIO, below + 1);
  const nearest = size * size < below * above ? below : above;
  return ratio >= 1 ? nearest : 1 / nearest;
}

function contradiction(
  factorIds: readonly string[],
  matrix: JudgementMatrix,
  shares: readonly number[],
  i: number,
  j: number,
): readonly Contradiction[] {
  const [first, second] = matrix[i]![j]! >= 1 ? [i, j] : [j, i];
  const ratio = matrix[first]![second]!;
  const off = (ratio * shares[second]!) / shares[first]!;
  const others = withJudgement(matrix, first, second, 0);
  if (!isConnected(others)) return [];
  const implied = principalEigenvector(others).shares;
  const mended = toSaatyScale(implied[first]! / implied[second]!);
  const { consistencyRatio } = pairwiseWeights(withJudgement(matrix, first, second, mended));
  const pair = { first: factorIds[first]!, second: factorIds[second]! };
  return [
    {
      judgement: { ...pair, ratio },
      deviation: Math.max(off, 1 / off),
      mended: { ...pair, ratio: mended },
      ratioAfter: consistencyRatio,
    },
  ];
}

/**
 * The judgements whose mending makes the whole more consistent, the one that is furthest off first.
 *
 * A judgement is off by a_ij · w_j / w_i. What would mend it is the ratio of weights that the others imply when
 * it is left out (Saaty 2003, European Journal of Operational Research 145), rounded to the scale. Among
 * judgements that are equally far off the one that mends most comes first.
 */
export function contradictions(
  factorIds: readonly string[],
  matrix: JudgementMatrix,
): readonly Contradiction[] {
  const { shares, consistencyRatio } = pairwiseWeights(matrix);
  if (consistencyRatio === 0) return [];
  const found: Contradiction[] = [];
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = i + 1; j < matrix.length; j += 1) {
      if (matrix[i]![j] !== 0) found.push(...contradiction(factorIds, matrix, shares, i, j));
    }
  }
  const precise = (deviation: number) => Math.round(Math.log(deviation) / DEVIATION_PRECISION);
  return found
    .filter(({ ratioAfter }) => ratioAfter < consistencyRatio)
    .sort((a, b) => precise(b.deviation) - precise(a.deviation) || a.ratioAfter - b.ratioAfter);
}
