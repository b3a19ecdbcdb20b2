import { TOTAL_WEIGHT } from "../../model/weights";
import { fail, ok, type Issue, type Result } from "../../result";
import { pairwiseWeights, type PairwiseWeights } from "../pairwise/consistency";
import { judgementMatrix, type JudgementMatrix } from "../pairwise/judgement-matrix";
import type { WeightIssue } from "../issues";
import { sharesOfStatement } from "../shares-of-statement";
import { wholeWeights } from "../whole-weights";
import { consensus } from "./consensus";
import { rankAgreement } from "./rank-agreement";
import { weightSpread, type WeightSpread } from "./spread";
import type { Participant, Workshop } from "./types";

/** What came of one participant's statement. */
export interface ParticipantWeights {
  readonly name: string;
  /** In points, in the order of the factors, not rounded; adds up to 100. */
  readonly weights: readonly number[];
  /** Of judgements in pairs; undefined for the other methods. */
  readonly pairwise: PairwiseWeights | undefined;
}

/** How far one participant's weight of one factor is from the group's. */
export interface WeightDeviation {
  /** Positions in `participants` and in the factors. */
  readonly participant: number;
  readonly factor: number;
  readonly weight: number;
  readonly groupWeight: number;
  /** weight − group weight, in points. */
  readonly deviation: number;
}

/** What is merged: `judgements`, the judgements in pairs by their geometric mean; `weights`, the weights by their mean. */
export type GroupMean = "judgements" | "weights";

/** Weights that stand for the group, and how far it is from agreeing on them. */
export interface GroupWeights {
  /** Adding up to 100 exactly, rounded. */
  readonly weights: readonly number[];
  /** In points, not rounded. */
  readonly exact: readonly number[];
  readonly by: GroupMean;
  /** Of the group's judgements; undefined where weights were averaged. */
  readonly pairwise: PairwiseWeights | undefined;
  readonly participants: readonly ParticipantWeights[];
  /** By factor. */
  readonly spread: readonly WeightSpread[];
  /** 0 to 1; see `consensus`. */
  readonly consensus: number;
  /** Kendall's W, 0 to 1; undefined where it cannot be told. */
  readonly rankAgreement: number | undefined;
  /** Everybody's deviations, the largest first. */
  readonly deviations: readonly WeightDeviation[];
}

/** `participants-none`: nobody has stated anything. Other kinds: see `WeightIssue`; `path` begins with the participant. */
export interface GroupIssue extends Issue {
  readonly kind: WeightIssue["kind"] | "participants-none";
}

/**
 * Geometric mean of the judgements of each pair, over those who judged it: the only mean under which a group of
 * reciprocal judgements stays reciprocal (Aczél & Saaty 1983, Journal of Mathematical Psychology 27).
 */
export function groupMatrix(matrices: readonly JudgementMatrix[]): JudgementMatrix {
  const [first = []] = matrices;
  const mean = (i: number, j: number): number => {
    const logs = matrices.flatMap((matrix) => (matrix[i]![j]! > 0 ? [Math.log(matrix[i]![j]!)] : []));
    return logs.length === 0 ? 0 : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  };
  const group = first.map((row, i) => row.map<number>((_, j) => (i === j ? 1 : 0)));
  for (let i = 0; i < group.length; i += 1) {
    for (let j = i + 1; j < group.length; j += 1) {
      const ratio = mean(i, j);
      group[i]![j] = ratio;
      group[j]![i] = ratio > 0 ? 1 / ratio : 0;
    }
  }
  return group;
}

const inPoints = (shares: readonly number[]): readonly number[] =>
  shares.map((share) => share * TOTAL_WEIGHT);

function matrixOf(factorIds: readonly string[], { statement }: Participant): JudgementMatrix | undefined {
  if (statement.method !== "pairwise") return undefined;
  const matrix = judgementMatrix(factorIds, statement.judgements);
  return matrix.ok ? matrix.value : undefined;
}

const meanOf = (shares: readonly (readonly number[])[]): readonly number[] =>
  shares[0]!.map((_, at) => shares.reduce((sum, each) => sum + each[at]!, 0) / shares.length);

/**
 * The weights of a group. When all have compared in pairs, their judgements are merged and weighed like one
 * person's; otherwise, or where that is wanted, the weights of all are averaged, everybody counting the same.
 *
 * Merged judgements speak for the group as one; averaged weights leave everybody their own view (Forman & Peniwati
 * 1998, European Journal of Operational Research 108).
 *
 * @param mean What is merged when all have compared in pairs.
 * @returns The group's weights, or what keeps statements from being weighed, with the participants' positions.
 */
export function groupWeights(
  { factors, participants }: Pick<Workshop, "factors" | "participants">,
  mean: GroupMean = "judgements",
): Result<GroupWeights, GroupIssue> {
  if (participants.length === 0) return fail({ kind: "participants-none", path: ["participants"] });
  const factorIds = factors.map(({ id }) => id);
  const results = participants.map(({ statement }) => sharesOfStatement(factorIds, statement));
  const [problem, ...others] = results.flatMap<GroupIssue>((result, at) =>
    result.ok
      ? []
      : result.issues.map((each) => ({ ...each, path: ["participants", at, ...(each.path ?? [])] })),
  );
  if (problem !== undefined) return fail(problem, ...others);

  const shares = results.flatMap((result) => (result.ok ? [result.value] : []));
  const matrices = participants.map((participant) => matrixOf(factorIds, participant));
  const judged = matrices.filter((matrix) => matrix !== undefined);
  const isPairwise = judged.length === participants.length;
  const pairwise = isPairwise && mean === "judgements" ? pairwiseWeights(groupMatrix(judged)) : undefined;
  const groupShares = pairwise?.shares ?? meanOf(shares);
  const exact = inPoints(groupShares);
  const people = shares.map(inPoints);

  return ok({
    weights: wholeWeights(groupShares),
    exact,
    by: pairwise === undefined ? "weights" : "judgements",
    pairwise,
    participants: participants.map(({ name }, at) => {
      const matrix = matrices[at];
      return { name, weights: people[at]!, pairwise: matrix && pairwiseWeights(matrix) };
    }),
    spread: factors.map((_, at) => weightSpread(people.map((weights) => weights[at]!))),
    consensus: consensus(shares, isPairwise),
    rankAgreement: rankAgreement(shares),
    deviations: deviationsFrom(exact, people),
  });
}

function deviationsFrom(
  group: readonly number[],
  people: readonly (readonly number[])[],
): readonly WeightDeviation[] {
  return people
    .flatMap((weights, participant) =>
      weights.map((weight, factor) => {
        const groupWeight = group[factor]!;
        return { participant, factor, weight, groupWeight, deviation: weight - groupWeight };
      }),
    )
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
}
