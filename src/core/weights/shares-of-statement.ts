import { fail, ok, type Result } from "../result";
import type { WeightIssue } from "./issues";
import { pairwiseWeights } from "./pairwise/consistency";
import { judgementMatrix } from "./pairwise/judgement-matrix";
import { rankOrderShares } from "./rank-order";
import type { WeightStatement } from "./statement";

function numbersByFactor(
  factorIds: readonly string[],
  given: Readonly<Record<string, number>>,
  least: number,
): Result<readonly number[], WeightIssue> {
  const [problem, ...others] = [
    ...Object.keys(given)
      .filter((factor) => !factorIds.includes(factor))
      .map<WeightIssue>((factor) => ({ kind: "factor-unknown", path: [factor], values: { factor } })),
    ...factorIds.flatMap<WeightIssue>((factor) => {
      const value = Object.hasOwn(given, factor) ? given[factor] : undefined;
      if (value === undefined) return [{ kind: "factor-unrated", path: [factor], values: { factor } }];
      if (Number.isFinite(value) && value >= least) return [];
      return [{ kind: "value-range", path: [factor], values: { factor, value, least } }];
    }),
  ];
  if (problem !== undefined) return fail(problem, ...others);
  return ok(factorIds.map((factor) => given[factor]!));
}

function proportions(points: Result<readonly number[], WeightIssue>): Result<readonly number[], WeightIssue> {
  if (!points.ok) return points;
  const sum = points.value.reduce((total, value) => total + value, 0);
  return sum > 0 ? ok(points.value.map((value) => value / sum)) : fail({ kind: "points-none", path: [] });
}

/**
 * The shares of the total weight that one person's statement gives the factors.
 *
 * @param factorIds The factors that are weighed; the statement must cover them all, and no others.
 * @returns Shares in the order of the factors, adding up to 1; or every reason why there are none.
 */
export function sharesOfStatement(
  factorIds: readonly string[],
  statement: WeightStatement,
): Result<readonly number[], WeightIssue> {
  switch (statement.method) {
    case "direct":
      return proportions(numbersByFactor(factorIds, statement.weights, 0));
    case "points":
      return proportions(numbersByFactor(factorIds, statement.points, 0));
    case "rank-order": {
      const places = numbersByFactor(factorIds, statement.places, 1);
      return places.ok ? ok(rankOrderShares(places.value)) : places;
    }
    case "pairwise": {
      const matrix = judgementMatrix(factorIds, statement.judgements);
      return matrix.ok ? ok(pairwiseWeights(matrix.value).shares) : matrix;
    }
  }
}
