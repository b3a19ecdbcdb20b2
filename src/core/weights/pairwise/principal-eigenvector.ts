import type { JudgementMatrix } from "./judgement-matrix";

/** Weights that a matrix of judgements implies, and how far it is from contradicting none of them. */
export interface PrincipalEigenvector {
  /** Adds up to 1. */
  readonly shares: readonly number[];
  /** λmax; equals the number of factors for judgements without contradiction, otherwise it is greater. */
  readonly lambdaMax: number;
}

const MOST_ITERATIONS = 10_000;
const PRECISION = 1e-15;

/** Geometric mean of what each factor was judged; for complete matrices already near the eigenvector. */
function geometricMeans(matrix: JudgementMatrix): number[] {
  const means = matrix.map((row) => {
    const judged = row.filter((ratio) => ratio > 0);
    return Math.exp(judged.reduce((sum, ratio) => sum + Math.log(ratio), 0) / judged.length);
  });
  const sum = means.reduce((total, mean) => total + mean, 0);
  return means.map((mean) => mean / sum);
}

/**
 * Principal eigenvector by the power method (Saaty 1977, Journal of Mathematical Psychology 15).
 *
 * Missing judgements are taken as what the others imply, w_i / w_j, which puts one more on the diagonal for each
 * of them (Harker 1987, Mathematical Modelling 9(11)).
 *
 * @param matrix Reciprocal and connected, 0 where not judged.
 */
export function principalEigenvector(matrix: JudgementMatrix): PrincipalEigenvector {
  const diagonal = matrix.map((row) => 1 + row.filter((ratio) => ratio === 0).length);
  let shares = geometricMeans(matrix);
  let lambdaMax = NaN;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration += 1) {
    const image = matrix.map((row, i) =>
      row.reduce((sum, ratio, j) => sum + (i === j ? diagonal[i]! : ratio) * shares[j]!, 0),
    );
    lambdaMax = image.reduce((sum, value) => sum + value, 0);
    const next = image.map((value) => value / lambdaMax);
    const moved = Math.max(...next.map((share, i) => Math.abs(share / shares[i]! - 1)));
    shares = next;
    if (moved <= PRECISION) break;
  }
  return { shares, lambdaMax };
}
