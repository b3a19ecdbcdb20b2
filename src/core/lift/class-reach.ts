import type { ScoringModel } from "../model/types";
import { weightUnits } from "../model/weights";
import { classOf } from "../scoring/classify";
import { BILLIONTHS, fromBillionths, roundBillionths } from "../scoring/exact";
import { factorKernel } from "../scoring/factor-kernel";
import { plainFactor } from "../scoring/plain-factor";
import { ScoreState, type Scores } from "../scoring/types";
import type { Table } from "../table/types";
import { type FactorMoves, type Move, movesOf } from "./factor-moves";
import type { ClassReach, FactorChange, FactorReach } from "./types";

interface FactorCase {
  readonly weight: number;
  readonly movesAt: ((row: number) => FactorMoves) | undefined;
  /** Points in billionths as the customer has them now, NaN where the factor is left out. */
  readonly pointsAt: (row: number) => number;
}

/** A customer's points by factor, in billionths, and what they add up to. */
class PointSheet {
  constructor(
    private readonly points: readonly number[],
    private readonly weights: readonly number[],
  ) {}

  /** The score, in billionths, with some factors' points put in place of what they are. */
  scoreWith(changed: ReadonlyMap<number, number>): number {
    let sum = 0;
    let counted = 0;
    let total = 0;
    this.points.forEach((points, index) => {
      const given = changed.get(index) ?? points;
      const weight = weightUnits(this.weights[index]!);
      total += weight;
      if (Number.isNaN(given)) return;
      sum += given;
      counted += weight;
    });
    return roundBillionths(counted > 0 && counted < total ? (sum * total) / counted : sum);
  }
}

function caseOf(model: ScoringModel, table: Table, scores: Scores, index: number): FactorCase {
  const factor = model.factors[index]!;
  const plain = plainFactor(factor, model, table, scores.exception);
  const kernel = factorKernel(plain, factor.weight);
  const block = new Float64Array(1);
  return {
    weight: factor.weight,
    movesAt: plain && movesOf(factor, plain),
    pointsAt: (row) => {
      kernel(row, row + 1, block);
      // A missing value that was filled in has points that no value gave.
      return Number.isNaN(block[0]!) ? (scores.points[index]?.[row] ?? NaN) * BILLIONTHS : block[0]!;
    },
  };
}

/**
 * What brings customers to another class: of every factor the smallest change that is enough alone, the smallest of
 * them, and the smallest pair of which neither is enough alone.
 *
 * Values move in the steps that the column is given in, and not below 0 where no customer is. One grain less would not
 * be enough. In a pair one factor goes to a level (the end of its line, the nearest value of a step, a word), the other
 * as far as is then needed. Bands of customers and thresholds found by a rule stay where they are now.
 *
 * @param scores Of the same model and table, with points.
 * @param isFixed Tells factors that cannot change, such as the day of a first purchase, by their place in the model.
 * @returns Answers for a table row and a class: `target` better than the present class asks what would lift, a worse one
 *   what would drop the customer. undefined for a customer without a score, or in the target class already.
 */
export function classReach(
  model: ScoringModel,
  table: Table,
  scores: Scores,
  isFixed: (factorIndex: number, rises: boolean) => boolean = () => false,
): (row: number, target: number) => ClassReach | undefined {
  const cases = model.factors.map((_, index) => caseOf(model, table, scores, index));
  const weights = cases.map(({ weight }) => weight);
  return (row, target) => {
    const present = scores.classIndex[row] ?? -1;
    if (scores.state[row] !== ScoreState.scored || present < 0 || present === target) return undefined;
    if (target < 0 || target >= scores.classes.list.length) return undefined;
    const rises = target < present;
    const points = cases.map(({ pointsAt }) => pointsAt(row));
    const moves = cases.map(({ movesAt }, index) => (isFixed(index, rises) ? undefined : movesAt?.(row)));
    const sheet = new PointSheet(points, weights);
    const isThere = (score: number): boolean => {
      const reached = classOf(scores, fromBillionths(score));
      return rises ? reached <= target : reached >= target;
    };

    const changeOf = (factorIndex: number, { to, points: after, effort }: Move): FactorChange => ({
      factorIndex,
      from: moves[factorIndex]?.value,
      to,
      pointsBefore: fromBillionths(Math.round(points[factorIndex]!)),
      pointsAfter: fromBillionths(Math.round(after)),
      effort,
    });
    const nearest = (factorIndex: number, others: ReadonlyMap<number, number>): FactorChange | undefined => {
      const move = moves[factorIndex]?.nearest(
        (given) => isThere(sheet.scoreWith(new Map(others).set(factorIndex, given))),
        rises,
      );
      return move && changeOf(factorIndex, move);
    };

    const nothing = new Map<number, number>();
    const factors = cases.map((_, factorIndex): FactorReach => {
      const ends = (moves[factorIndex]?.levels(rises) ?? []).map(({ points: given }) =>
        sheet.scoreWith(new Map([[factorIndex, given]])),
      );
      const all = [...ends, sheet.scoreWith(nothing)];
      return {
        factorIndex,
        change: nearest(factorIndex, nothing),
        utmostScore: fromBillionths(rises ? Math.max(...all) : Math.min(...all)),
      };
    });
    return {
      target,
      factors,
      single: leastOf(
        factors.flatMap(({ change }) => (change ? [change] : [])),
        ({ effort }) => effort,
      ),
      pair: smallestPair(),
    };

    function smallestPair(): readonly [FactorChange, FactorChange] | undefined {
      const pairs: (readonly [FactorChange, FactorChange])[] = [];
      moves.forEach((each, first) => {
        for (const level of each?.levels(rises) ?? []) {
          const fixed = new Map([[first, level.points]]);
          if (isThere(sheet.scoreWith(fixed))) continue;
          moves.forEach((_, second) => {
            if (second === first) return;
            const change = nearest(second, fixed);
            if (
              change === undefined ||
              isThere(sheet.scoreWith(new Map([[second, change.pointsAfter * BILLIONTHS]])))
            )
              return;
            const other = changeOf(first, level);
            pairs.push(first < second ? [other, change] : [change, other]);
          });
        }
      });
      return leastOf(pairs, ([one, other]) => one.effort + other.effort);
    }
  };
}

function leastOf<T>(entries: readonly T[], effortOf: (entry: T) => number): T | undefined {
  return entries.reduce<T | undefined>(
    (best, entry) => (best === undefined || effortOf(entry) < effortOf(best) ? entry : best),
    undefined,
  );
}
