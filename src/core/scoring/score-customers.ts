import type { ScoringModel } from "../model/types";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { classBorders, classIndexOf } from "./classify";
import { BILLIONTHS, roundBillionths } from "./exact";
import { factorKernel } from "./factor-kernel";
import { BLOCK_ROWS } from "./kernel";
import { applyMissingPolicies, RowList, type FactorRun } from "./missing-cells";
import { writeRanks } from "./rank";
import { factorFindings, lossFindings } from "./score-findings";
import { ScoreState, type ScoreOptions, type Scores } from "./types";

const NOTHING = new Float64Array(0);

/** Adds a block of points to the sums; keeps rows without points, and the points where they are wanted. */
function addBlock(run: FactorRun, start: number, end: number, block: Float64Array, sums: Float64Array): void {
  run.kernel(start, end, block);
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const points = block[at]!;
    if (points === points) sums[row]! += points;
    else run.missing.push(row);
  }
  if (run.points.length === 0) return;
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    run.points[row] = Math.round(block[at]!) / BILLIONTHS;
  }
}

function sumPoints(runs: readonly FactorRun[], rowCount: number): Float64Array {
  const sums = new Float64Array(rowCount);
  const block = new Float64Array(BLOCK_ROWS);
  for (let start = 0; start < rowCount; start += BLOCK_ROWS) {
    const end = Math.min(rowCount, start + BLOCK_ROWS);
    for (const run of runs) addBlock(run, start, end, block, sums);
  }
  return sums;
}

function markLosses(model: ScoringModel, table: Table): Uint8Array {
  const loss = new Uint8Array(table.rowCount);
  const column = findColumn(table, model.lossColumn ?? "");
  if (column === undefined) return loss;
  for (let row = 0; row < loss.length; row += 1) loss[row] = column.numbers[row]! < 0 ? 1 : 0;
  return loss;
}

/**
 * Score, class and rank of every customer of a table.
 *
 * Points are summed in billionths and rounded once, so that no threshold is missed and no tie is broken by
 * binary fractions. Where weights are stretched over a missing factor, the points of that customer's other
 * factors are stretched too: the points of a scored customer always add up to the score.
 *
 * A factor whose column is missing counts as missing for every customer, by its policy; a finding says so.
 *
 * @param model A model as `parseModel` returns it; it is not validated again.
 * @param table The customers, as `readTable` returns them.
 */
export function scoreCustomers(model: ScoringModel, table: Table, options: ScoreOptions = {}): Scores {
  const { rowCount } = table;
  const wantsPoints = options.points ?? true;
  const runs = model.factors.map<FactorRun>((factor) => ({
    factor,
    kernel: factorKernel(factor, findColumn(table, factor.column)),
    missing: new RowList(),
    points: wantsPoints ? new Float64Array(rowCount) : NOTHING,
  }));

  const sums = sumPoints(runs, rowCount);
  const state = new Uint8Array(rowCount);
  applyMissingPolicies(runs, sums, state);

  const { list, bound } = model.classes;
  const borders = classBorders(
    list.map((entry) => entry.from),
    bound,
  );
  const score = new Float64Array(rowCount);
  const classIndex = new Int8Array(rowCount);
  const classCounts = new Uint32Array(list.length);
  let scoredCount = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (state[row] !== ScoreState.scored) {
      score[row] = NaN;
      classIndex[row] = -1;
      continue;
    }
    const exact = roundBillionths(sums[row]!);
    const index = classIndexOf(borders, exact);
    sums[row] = exact;
    score[row] = exact / BILLIONTHS;
    classIndex[row] = index;
    classCounts[index]! += 1;
    scoredCount += 1;
  }

  const loss = markLosses(model, table);
  return {
    rowCount,
    score,
    rank: (options.rank ?? true) ? ranksOf(sums, state, scoredCount) : new Uint32Array(rowCount),
    classIndex,
    points: runs.map((run) => run.points),
    state,
    loss,
    classCounts,
    scoredCount,
    findings: [...runs.flatMap((run) => factorFindings(table, run)), ...lossFindings(model, table, loss)],
  };
}

function ranksOf(keys: Float64Array, state: Uint8Array, scoredCount: number): Uint32Array {
  const rows = new Uint32Array(scoredCount);
  for (let row = 0, at = 0; row < state.length; row += 1) {
    if (state[row] === ScoreState.scored) rows[at++] = row;
  }
  const rank = new Uint32Array(state.length);
  writeRanks(keys, rows, rank);
  return rank;
}
