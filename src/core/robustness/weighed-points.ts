import type { ScoringModel } from "../model/types";
import { weightUnits } from "../model/weights";
import { quantile } from "../numeric/quantile";
import { roundBillionths } from "../scoring/exact";
import { factorKernel } from "../scoring/factor-kernel";
import { plainFactor } from "../scoring/plain-factor";
import { ScoreState, type Scores } from "../scoring/types";
import type { Table } from "../table/types";

/** Customers that lack the same factors, over which their other weights are stretched. */
interface StretchedGroup {
  /** Positions of the factors that do not count. */
  readonly without: readonly number[];
  /** Positions in `rows`. */
  readonly members: Int32Array;
}

/** Points of the scored customers at the chosen weights, ready to be weighed otherwise. */
export interface WeighedPoints {
  /** Table rows of the scored customers. */
  readonly rows: Int32Array;
  /** Chosen weights in ten-thousandths of a point. */
  readonly units: readonly number[];
  /** By factor the points of the customers in billionths, 0 where the factor does not count. */
  readonly points: readonly Float64Array[];
  readonly stretched: readonly StretchedGroup[];
}

/** Puts the median of the known points in the place of the missing ones; where none is known all stay missing. */
function fillWithMedian(points: Float64Array): void {
  const known = points.filter((value) => !Number.isNaN(value)).sort();
  const median = quantile(known, 0.5);
  if (median === undefined) return;
  points.forEach((value, at) => {
    if (Number.isNaN(value)) points[at] = median;
  });
}

const fillWithZero = (points: Float64Array): void =>
  points.forEach((value, at) => {
    if (Number.isNaN(value)) points[at] = 0;
  });

/** Finds the customers with missing points, groups them by what they lack, and clears the points. */
function groupStretched(points: readonly Float64Array[], count: number): readonly StretchedGroup[] {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    let lacking = 0;
    points.forEach((column, factor) => {
      if (!Number.isNaN(column[at]!)) return;
      lacking += 2 ** factor;
      column[at] = 0;
    });
    if (lacking === 0) continue;
    const group = groups.get(lacking);
    if (group === undefined) groups.set(lacking, [at]);
    else group.push(at);
  }
  return [...groups].map(([lacking, members]) => ({
    without: points.flatMap((_, factor) => (Math.floor(lacking / 2 ** factor) % 2 === 1 ? [factor] : [])),
    members: Int32Array.from(members),
  }));
}

/**
 * The points behind the scores, by the same kernels and with the same policies for missing values.
 *
 * @param scores Of this model and table.
 */
export function weighedPoints(model: ScoringModel, table: Table, scores: Scores): WeighedPoints {
  const { rowCount } = table;
  const rows = Int32Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => scores.state[row] === ScoreState.scored,
  );
  const all = new Float64Array(rowCount);
  const points = model.factors.map((factor) => {
    factorKernel(plainFactor(factor, model, table, scores.exception), factor.weight)(0, rowCount, all);
    const ofScored = Float64Array.from(rows, (row) => all[row]!);
    if (factor.missing === "median") fillWithMedian(ofScored);
    else if (factor.missing === "zero") fillWithZero(ofScored);
    return ofScored;
  });
  return {
    rows,
    units: model.factors.map(({ weight }) => weightUnits(weight)),
    stretched: groupStretched(points, rows.length),
    points,
  };
}

/**
 * Scores of the customers under other weights, in whole billionths. Points follow their weights in proportion;
 * those of a factor without weight stay as they are.
 *
 * @param units One set of weights in ten-thousandths of a point.
 * @param out Receives one score per entry of `rows`.
 */
export function scoreUnder(
  { units: chosen, points, stretched }: WeighedPoints,
  units: Float64Array,
  out: Float64Array,
): void {
  out.fill(0);
  points.forEach((column, factor) => {
    addTimes(column, chosen[factor] === 0 ? 1 : units[factor]! / chosen[factor]!, out);
  });
  const total = units.reduce((sum, each) => sum + each, 0);
  for (const { without, members } of stretched) {
    const left = without.reduce((rest, factor) => rest - units[factor]!, total);
    for (const at of members) out[at] = (out[at]! * total) / left;
  }
  roundAll(out);
}

function addTimes(column: Float64Array, times: number, out: Float64Array): void {
  for (let at = 0; at < out.length; at += 1) out[at]! += column[at]! * times;
}

function roundAll(sums: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = roundBillionths(sums[at]!);
}
