import { toBillionths } from "../scoring/exact";
import { competitionRanks } from "../scoring/rank";
import type { Scores } from "../scoring/types";
import { kendallTauB, spearman } from "./rank-correlation";

/** Movers that a comparison lists. */
const LISTED_MOVERS = 10;

/** A customer whom two models judge differently. Ranks are among the customers that both score. */
export interface ClassMover {
  /** Table row. */
  readonly row: number;
  readonly scores: readonly [before: number, after: number];
  readonly ranks: readonly [before: number, after: number];
  /** By score, in the classes of each model; provisional for new and returning customers. */
  readonly classes: readonly [before: number, after: number];
}

/** Two models over the same customers, side by side. */
export interface ScoreComparison {
  /** Customers that both models score, and those that only one does. */
  readonly customers: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Of the scores; undefined for fewer than two customers, or when a model scores all alike. */
  readonly spearman: number | undefined;
  readonly kendall: number | undefined;
  /** `classChanges[before][after]`: customers by their classes under both models. */
  readonly classChanges: readonly (readonly number[])[];
  /** Customers whose class moves up or down by position; told only where both models have as many classes. */
  readonly rises: number | undefined;
  readonly falls: number | undefined;
  /** The ten whose rank changes most; of equal ones those whose score does. Nobody whose rank stays. */
  readonly movers: readonly ClassMover[];
}

const pick = (column: ArrayLike<number>, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (row) => column[row]!);

/**
 * Compares how two models judge the same customers.
 *
 * @param before Scores under the first model, with ranks.
 * @param after Scores of the same table under the second.
 */
export function compareScores(before: Scores, after: Scores): ScoreComparison {
  const isScored = ({ score }: Scores, row: number): boolean => !Number.isNaN(score[row]!);
  const all = Int32Array.from({ length: before.rowCount }, (_, row) => row);
  const rows = all.filter((row) => isScored(before, row) && isScored(after, row));
  const scores = [pick(before.score, rows), pick(after.score, rows)] as const;
  const classCounts = [before.classes.list.length, after.classes.list.length] as const;
  const changes = Array.from({ length: classCounts[0] }, () => new Array<number>(classCounts[1]).fill(0));
  for (const row of rows) changes[before.classIndex[row]!]![after.classIndex[row]!]! += 1;
  const moved = (isMove: (from: number, to: number) => boolean): number | undefined =>
    classCounts[0] === classCounts[1]
      ? rows.reduce((sum, row) => sum + Number(isMove(before.classIndex[row]!, after.classIndex[row]!)), 0)
      : undefined;

  return {
    customers: rows.length,
    onlyBefore: before.scoredCount - rows.length,
    onlyAfter: after.scoredCount - rows.length,
    spearman: spearman(...scores),
    kendall: kendallTauB(...scores),
    classChanges: changes,
    rises: moved((from, to) => to < from),
    falls: moved((from, to) => to > from),
    movers: biggestMovers(before, after, rows, scores),
  };
}

function biggestMovers(
  before: Scores,
  after: Scores,
  rows: Int32Array,
  scores: readonly [Float64Array, Float64Array],
): readonly ClassMover[] {
  const [ranksBefore, ranksAfter] = [before, after].map(({ rank }) =>
    competitionRanks(pick(rank, rows).map((place) => -place)),
  );
  const shift = (at: number): number => Math.abs(ranksAfter![at]! - ranksBefore![at]!);
  const change = (at: number): number => toBillionths(Math.abs(scores[1][at]! - scores[0][at]!));
  return [...rows.keys()]
    .filter((at) => shift(at) > 0)
    .sort((a, b) => shift(b) - shift(a) || change(b) - change(a) || a - b)
    .slice(0, LISTED_MOVERS)
    .map((at) => {
      const row = rows[at]!;
      return {
        row,
        scores: [scores[0][at]!, scores[1][at]!],
        ranks: [ranksBefore![at]!, ranksAfter![at]!],
        classes: [before.classIndex[row]!, after.classIndex[row]!],
      };
    });
}
