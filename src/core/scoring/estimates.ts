import type { Factor, ScoringModel } from "../model/types";
import { findColumn } from "../table/find-column";
import { CellStatus, type Table } from "../table/types";
import { classTest } from "./classify";
import { BILLIONTHS, fromBillionths, roundBillionths } from "./exact";
import { isMarked } from "./exceptions";
import { plainFactor, type PlainFactor } from "./plain-factor";
import { pointsOfNumbers } from "./points-of";
import { ScoreState, type Scores } from "./types";
import { weightStretches } from "./weight-stretch";

/** How much of the scores rests on estimates, one entry per table row. */
export interface EstimateReview {
  /** 1 for customers with an estimate in a factor that counts, be it worth points or not. */
  readonly estimated: Uint8Array;
  /** Points that come from estimated values. */
  readonly points: Float64Array;
  /** 1 where the class would change if estimates were off by the share asked about, in whichever direction. */
  readonly unstable: Uint8Array;
  /** Customers with an estimate in a factor that counts. */
  readonly customers: number;
  readonly unstableCount: number;
  /** Estimated points of all customers divided by all points; NaN without points. */
  readonly share: number;
}

/** Tells the rows whose value was typed as a guess, or is marked as one by the factor's column of marks. */
export function estimateTest(
  { column: header, estimated }: Pick<Factor, "column" | "estimated">,
  table: Table,
): (row: number) => boolean {
  const column = findColumn(table, header);
  const marks = estimated === undefined ? undefined : findColumn(table, estimated);
  return (row) =>
    column?.status[row] === CellStatus.estimate ||
    (marks !== undefined && column?.status[row] === CellStatus.value && isMarked(marks, row));
}

/** Whether it is worth looking for estimates row by row. */
const canHoldEstimates = (
  { column, estimated }: Pick<Factor, "column" | "estimated">,
  table: Table,
): boolean =>
  estimated !== undefined || findColumn(table, column)?.status.includes(CellStatus.estimate) === true;

/** How many values of a factor are estimates: typed as such in the cell, or only marked by another column. */
export interface EstimateCount {
  readonly typed: number;
  readonly marked: number;
}

/** The estimates among the values of a factor's column. */
export function countEstimates(
  { column: header, estimated }: Pick<Factor, "column" | "estimated">,
  table: Table,
): EstimateCount {
  const column = findColumn(table, header);
  const marks = estimated === undefined ? undefined : findColumn(table, estimated);
  let [typed, marked] = [0, 0];
  column?.status.forEach((status, row) => {
    if (status === CellStatus.estimate) typed += 1;
    else if (marks !== undefined && status === CellStatus.value && isMarked(marks, row)) marked += 1;
  });
  return { typed, marked };
}

/** What being off by a share of its value costs or brings a factor at most, in billionths of a point. */
type Worth = (value: number) => readonly [lost: number, gained: number];

/** Judgements in words, yes and no, and dates as such cannot be off by a share: they have no worth. */
function worthOfBeingOff({ scale, column }: PlainFactor, weight: number, share: number): Worth | undefined {
  if ((scale.kind !== "linear" && scale.kind !== "steps") || column.kind !== "number") return undefined;
  const pointsAt = pointsOfNumbers(scale, weight);
  const borders = scale.kind === "steps" ? scale.rows.map(({ from }) => from) : [];
  return (value) => {
    const off = Math.abs(value) * share;
    const [low, high] = [value - off, value + off];
    const ends = [pointsAt(low), pointsAt(high)] as const;
    let [least, most] = [Math.min(...ends), Math.max(...ends)];
    for (const border of borders) {
      if (border <= low || border > high) continue;
      const points = pointsAt(border);
      least = Math.min(least, points);
      most = Math.max(most, points);
    }
    const now = pointsAt(value);
    return [now - least, most - now];
  };
}

/**
 * What estimates contribute, and whether the class holds if every one of them is off by a share of its value, each in
 * the direction that does most: the worst case, exact for lines and tables of points.
 *
 * Judgements in words, yes and no, and dates as such have no share that they could be off by; they count as estimated
 * points only.
 *
 * @param scores Of the same model and table, with points.
 * @param share 0.1 for 10 %.
 */
export function reviewEstimates(
  model: ScoringModel,
  table: Table,
  scores: Scores,
  share = 0.1,
): EstimateReview {
  const { rowCount } = table;
  const estimated = new Float64Array(rowCount);
  const least = scores.score.map((score) => score * BILLIONTHS);
  const most = least.slice();
  const touched = new Uint8Array(rowCount);
  const stretchOf = weightStretches(model, scores);
  model.factors.forEach((factor, index) => {
    const points = scores.points[index];
    if (points === undefined || !canHoldEstimates(factor, table)) return;
    const plain = plainFactor(factor, model, table, scores.exception);
    if (plain === undefined) return;
    const worthAt = worthOfBeingOff(plain, factor.weight, share);
    const isEstimate = estimateTest(factor, table);
    for (let row = 0; row < rowCount; row += 1) {
      const given = points[row]!;
      if (scores.state[row] !== ScoreState.scored || Number.isNaN(given) || !isEstimate(row)) continue;
      touched[row] = 1;
      estimated[row]! += given;
      if (worthAt === undefined) continue;
      const [lost, gained] = worthAt(plain.column.numbers[row]!);
      const stretch = stretchOf(row);
      least[row]! -= lost * stretch;
      most[row]! += gained * stretch;
    }
  });

  const unstable = new Uint8Array(rowCount);
  const classOf = classTest(scores);
  const classAt = (billionths: number) => classOf(fromBillionths(roundBillionths(billionths)));
  for (let row = 0; row < rowCount; row += 1) {
    if (touched[row] === 0) continue;
    const now = scores.classIndex[row];
    unstable[row] = classAt(least[row]!) === now && classAt(most[row]!) === now ? 0 : 1;
  }
  const total = scores.score.reduce((sum, score) => sum + (score || 0), 0);
  return {
    estimated: touched,
    points: estimated,
    unstable,
    customers: touched.reduce((sum, mark) => sum + mark, 0),
    unstableCount: unstable.reduce((sum, mark) => sum + mark, 0),
    share: total > 0 ? estimated.reduce((sum, points) => sum + points, 0) / total : NaN,
  };
}
