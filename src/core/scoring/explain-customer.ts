import type { Factor, ScoringModel } from "../model/types";
import { findColumn } from "../table/find-column";
import type { CellStatus, ColumnKind, Table } from "../table/types";
import { fromBillionths, toBillionths } from "./exact";
import { Exception, ScoreState, type Scores } from "./types";
import { weightStretches } from "./weight-stretch";

/** One factor's part in a customer's score. */
export interface FactorExplanation {
  readonly factor: Factor;
  /** What stands in the cell; undefined where it is blank, or the column is missing. Dates are serial days. */
  readonly value: number | string | undefined;
  readonly kind: ColumnKind;
  /** Undefined where the column is missing. */
  readonly status: CellStatus | undefined;
  /** NaN where the factor did not count. */
  readonly points: number;
  /** The most points it could give this customer: the weight, stretched where another factor did not count. */
  readonly weight: number;
  /** weight − points; 0 where the factor did not count. */
  readonly lost: number;
  /** Mean points of all scored customers; NaN where none is scored. */
  readonly average: number;
}

/** The border of a class, seen from a customer's score. */
export interface ClassBorder {
  readonly classIndex: number;
  readonly from: number;
  /** Points between score and border, >= 0. With the rule ">" the border itself is not enough to rise. */
  readonly distance: number;
}

/** Why a customer has its class. */
export interface CustomerExplanation {
  readonly row: number;
  readonly state: ScoreState;
  /** NaN, 0 and -1 where the customer is not scored. */
  readonly score: number;
  readonly rank: number;
  readonly classIndex: number;
  readonly scoredCount: number;
  readonly isLoss: boolean;
  /** Why the score is provisional. */
  readonly exception: Exception;
  readonly factors: readonly FactorExplanation[];
  /** The next better class; undefined at the top. */
  readonly above: ClassBorder | undefined;
  /** The next lower class and how far the score is from falling into it; undefined at the bottom. */
  readonly below: ClassBorder | undefined;
}

function meanOfScored(points: Float64Array, state: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < points.length; row += 1) {
    const value = points[row]!;
    if (state[row] !== ScoreState.scored || Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}

function cellValue(
  table: Table,
  factor: Factor,
  row: number,
): Pick<FactorExplanation, "value" | "kind" | "status"> {
  const column = findColumn(table, factor.column);
  if (column === undefined) return { value: undefined, kind: "empty", status: undefined };
  const number = column.numbers[row]!;
  const text = column.dictionary[column.codes[row]!];
  const isText = column.kind === "text" || Number.isNaN(number);
  const value = isText ? text : number;
  return { value, kind: column.kind, status: column.status[row] as CellStatus };
}

const exactDifference = (a: number, b: number): number => fromBillionths(toBillionths(a) - toBillionths(b));

/**
 * Explains one customer's score: points, points lost and the average by factor, and the distance to the classes
 * above and below.
 *
 * @param scores Of the same model and table, with points.
 * @param row Table row.
 */
export function explainCustomer(
  model: ScoringModel,
  table: Table,
  scores: Scores,
  row: number,
): CustomerExplanation {
  const score = scores.score[row] ?? NaN;
  const classIndex = scores.classIndex[row] ?? -1;
  const stretch = weightStretches(model, scores)(row);
  const { list } = scores.classes;
  const border = (index: number, from: number | undefined): ClassBorder | undefined =>
    classIndex < 0 || from === undefined || list[index] === undefined
      ? undefined
      : { classIndex: index, from, distance: Math.abs(exactDifference(score, from)) };

  return {
    row,
    state: (scores.state[row] ?? ScoreState.excluded) as ScoreState,
    score,
    rank: scores.rank[row] ?? 0,
    classIndex,
    scoredCount: scores.scoredCount,
    isLoss: scores.loss[row] === 1,
    exception: (scores.exception[row] ?? Exception.none) as Exception,
    factors: model.factors.map((factor, index) => {
      const points = scores.points[index]?.[row] ?? NaN;
      const weight = Number.isNaN(points)
        ? factor.weight
        : fromBillionths(toBillionths(factor.weight * stretch));
      return {
        factor,
        ...cellValue(table, factor, row),
        points,
        weight,
        lost: Number.isNaN(points) ? 0 : exactDifference(weight, points),
        average: meanOfScored(scores.points[index] ?? new Float64Array(0), scores.state),
      };
    }),
    above: border(classIndex - 1, list[classIndex - 1]?.from),
    below: border(classIndex + 1, list[classIndex]?.from),
  };
}
