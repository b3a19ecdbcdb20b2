import { fail, ok, type Result } from "../../result";
import type { WeightIssue } from "../issues";
import { FEWEST_COMPARED, MOST_COMPARED, MOST_RATIO, type PairJudgement } from "./types";

/** Slack for reciprocals that were typed: 0.11 for 1/9, which is 1 % off. */
const RATIO_TOLERANCE = 0.02;

/** `matrix[i][j]`: how many times factor i is as important as factor j; 0 where that was not judged, 1 on the diagonal. */
export type JudgementMatrix = readonly (readonly number[])[];

function checkJudgement(factorIds: readonly string[], judgement: PairJudgement, at: number): WeightIssue[] {
  const { first, second, ratio } = judgement;
  const path = ["judgements", at];
  const unknown = [first, second]
    .filter((factor) => !factorIds.includes(factor))
    .map<WeightIssue>((factor) => ({ kind: "factor-unknown", path, values: { factor } }));
  const size = Math.max(ratio, 1 / ratio);
  const isSound = ratio > 0 && size <= MOST_RATIO * (1 + RATIO_TOLERANCE);
  return [
    ...unknown,
    ...(first === second ? [{ kind: "judgement-same", path, values: { factor: first } } as const] : []),
    ...(isSound
      ? []
      : [{ kind: "judgement-range", path, values: { first, second, ratio, most: MOST_RATIO } } as const]),
  ];
}

/** The factors that a chain of judgements connects with the first one. */
function reachedFromFirst(matrix: JudgementMatrix): ReadonlySet<number> {
  const reached = new Set([0]);
  for (const from of reached) matrix[from]!.forEach((ratio, to) => ratio > 0 && reached.add(to));
  return reached;
}

/** True when every two factors are compared, directly or over others. */
export const isConnected = (matrix: JudgementMatrix): boolean =>
  reachedFromFirst(matrix).size === matrix.length;

/** A matrix with one pair judged anew; ratio 0 takes the judgement out. */
export function withJudgement(
  matrix: JudgementMatrix,
  first: number,
  second: number,
  ratio: number,
): JudgementMatrix {
  const changed = matrix.map((row) => [...row]);
  changed[first]![second] = ratio;
  changed[second]![first] = ratio > 0 ? 1 / ratio : 0;
  return changed;
}

/**
 * Judgements as a reciprocal matrix in the order of the factors.
 *
 * Pairs may be left out as long as a chain of judgements connects all factors.
 */
export function judgementMatrix(
  factorIds: readonly string[],
  judgements: readonly PairJudgement[],
): Result<JudgementMatrix, WeightIssue> {
  const count = factorIds.length;
  if (count < FEWEST_COMPARED || count > MOST_COMPARED) {
    const values = { count, least: FEWEST_COMPARED, most: MOST_COMPARED };
    return fail({ kind: "factors-count", path: [], values });
  }
  const issues = judgements.flatMap((judgement, at) => checkJudgement(factorIds, judgement, at));
  const matrix = factorIds.map((_, i) => factorIds.map<number>((_, j) => (i === j ? 1 : 0)));
  judgements.forEach(({ first, second, ratio }, at) => {
    const i = factorIds.indexOf(first);
    const j = factorIds.indexOf(second);
    if (i < 0 || j < 0 || i === j) return;
    if (matrix[i]![j] !== 0)
      issues.push({ kind: "judgement-repeated", path: ["judgements", at], values: { first, second } });
    if (!(ratio > 0)) return;
    matrix[i]![j] = ratio;
    matrix[j]![i] = 1 / ratio;
  });
  const [problem, ...others] = issues;
  if (problem !== undefined) return fail(problem, ...others);

  const reached = reachedFromFirst(matrix);
  const unreached = factorIds.findIndex((_, index) => !reached.has(index));
  if (unreached < 0) return ok(matrix);
  const values = { first: factorIds[0]!, second: factorIds[unreached]! };
  return fail({ kind: "judgements-unconnected", path: ["judgements"], values });
}
