import type { Factor } from "../model/types";
import { weightUnits } from "../model/weights";
import { quantile } from "../numeric/quantile";
import { BLOCK_ROWS, type PointsKernel } from "./kernel";
import { ScoreState } from "./types";

/** Row numbers that grow as they are found. */
export class RowList {
  private rows = new Int32Array(16);
  length = 0;

  push(row: number): void {
    if (this.length === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.length] = row;
    this.length += 1;
  }

  view(): Int32Array {
    return this.rows.subarray(0, this.length);
  }
}

/** One factor's loop with the rows that got no points from it. */
export interface FactorRun {
  readonly factor: Factor;
  readonly kernel: PointsKernel;
  readonly missing: RowList;
  /** Receives the points of the factor in points; empty when they are not wanted. */
  readonly points: Float64Array;
}

/** Median of a factor's points in billionths over the scored rows that have some; undefined when none has. */
function medianPoints(run: FactorRun, state: Uint8Array): number | undefined {
  const block = new Float64Array(BLOCK_ROWS);
  const found = new Float64Array(state.length);
  let count = 0;
  for (let start = 0; start < state.length; start += BLOCK_ROWS) {
    const end = Math.min(state.length, start + BLOCK_ROWS);
    run.kernel(start, end, block);
    for (let row = start; row < end; row += 1) {
      const points = block[row - start]!;
      if (points === points && state[row] === ScoreState.scored) found[count++] = points;
    }
  }
  return quantile(found.subarray(0, count).sort(), 0.5);
}

/**
 * Applies the missing-value policies to the sums in billionths, after all factors have passed.
 *
 * Customers without a score are settled first, since medians are those of the scored. A median that does not
 * exist (no scored customer has a value) leaves the factor out, as `stretch` does. A customer whose weights are
 * all left out has no score.
 */
export function applyMissingPolicies(
  runs: readonly FactorRun[],
  sums: Float64Array,
  state: Uint8Array,
): void {
  const incomplete = runs.filter((run) => run.missing.length > 0);
  for (const run of incomplete) {
    if (run.factor.missing !== "exclude") continue;
    for (const row of run.missing.view()) state[row] = ScoreState.excluded;
  }

  const stretched: FactorRun[] = [];
  for (const run of incomplete) {
    const { missing } = run.factor;
    if (missing === "stretch") stretched.push(run);
    else if (missing === "zero") fillPoints(run, 0);
    else if (missing === "median") {
      const median = medianPoints(run, state);
      if (median === undefined) stretched.push(run);
      else {
        for (const row of run.missing.view()) sums[row]! += median;
        fillPoints(run, median);
      }
    }
  }
  if (stretched.length > 0) stretchWeights(runs, stretched, sums, state);
}

function fillPoints(run: FactorRun, billionths: number): void {
  if (run.points.length === 0) return;
  const points = Math.round(billionths) / 1e9;
  for (const row of run.missing.view()) run.points[row] = points;
}

function stretchWeights(
  runs: readonly FactorRun[],
  stretched: readonly FactorRun[],
  sums: Float64Array,
  state: Uint8Array,
): void {
  const total = runs.reduce((sum, run) => sum + weightUnits(run.factor.weight), 0);
  const lost = new Float64Array(sums.length);
  for (const run of stretched) {
    for (const row of run.missing.view()) lost[row]! += weightUnits(run.factor.weight);
  }
  for (let row = 0; row < lost.length; row += 1) {
    if (lost[row] === 0) continue;
    const left = total - lost[row]!;
    if (left <= 0) {
      state[row] = ScoreState.excluded;
      continue;
    }
    sums[row] = (sums[row]! * total) / left;
    for (const run of runs) {
      if (run.points.length > 0) run.points[row] = Math.round((run.points[row]! * 1e9 * total) / left) / 1e9;
    }
  }
}
