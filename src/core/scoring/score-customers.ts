import type { ScoringModel } from "../model/types";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { classesByRule } from "./class-borders";
import { indexClasses } from "./classify";
import { BILLIONTHS, fromBillionths, roundBillionths } from "./exact";
import { exceptionRule, findExceptions } from "./exceptions";
import { factorKernel } from "./factor-kernel";
import { BLOCK_ROWS } from "./kernel";
import { applyMissingPolicies, RowList, type FactorRun } from "./missing-cells";
import { plainFactor } from "./plain-factor";
import { competitionRanks } from "./rank";
import {
  elapsedFindings,
  exceptionFindings,
  factorFindings,
  lossFindings,
  ruleFindings,
  tieFindings,
} from "./score-findings";
import { tieValues } from "./tie-break";
import { Exception, ScoreState, type ScoreOptions, type Scores } from "./types";

const NOTHING = new Float64Array(0);

/** Adds a block of points to the sums; keeps rows without points, and the points where they are wanted. */
function addBlock(run: FactorRun, start: number, end: number, block: Float64Array, sums: Float64Array): void {
  const { kernel, missing, points } = run;
  kernel(start, end, block);
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const value = block[at]!;
    if (value === value) sums[row]! += value;
    else missing.push(row);
  }
  if (points.length === 0) return;
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    points[row] = roundBillionths(block[at]!) / BILLIONTHS;
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

interface Classing {
  readonly classIndex: Int8Array;
  readonly classCounts: Uint32Array;
  readonly scoredCount: number;
}

/** The classes with the thresholds that count for these sums. */
function effectiveClasses(
  { classes }: ScoringModel,
  table: Table,
  sums: Float64Array,
  state: Uint8Array,
  exception: Uint8Array | undefined,
): Scores["classes"] {
  const { rule } = classes;
  if (rule === undefined) return classes;
  return classesByRule(classes, {
    score: sums.map((sum, row) =>
      state[row] === ScoreState.scored ? fromBillionths(roundBillionths(sum)) : NaN,
    ),
    leftOut: exception,
    amount: rule.kind === "cumulated" ? findColumn(table, rule.column)?.numbers : undefined,
  });
}

/** Turns the sums, in place, into scores in points (NaN where not scored), and gives each its class. */
function finishScores(classes: Scores["classes"], sums: Float64Array, state: Uint8Array): Classing {
  const { list } = classes;
  const lowest = list.length - 1;
  const { borders, last, passed, bucketsPerUnit } = indexClasses(classes);
  const classIndex = new Int8Array(sums.length);
  const classCounts = new Uint32Array(list.length);
  let scoredCount = 0;
  for (let row = 0; row < sums.length; row += 1) {
    if (state[row] !== ScoreState.scored) {
      sums[row] = NaN;
      classIndex[row] = -1;
      continue;
    }
    const exact = roundBillionths(sums[row]!);
    let index = lowest;
    if (exact >= last) {
      index = 0;
    } else {
      let count = passed[(exact * bucketsPerUnit) | 0] ?? 0;
      while (exact >= borders[count]!) count += 1;
      index -= count;
    }
    sums[row] = fromBillionths(exact);
    classIndex[row] = index;
    classCounts[index]! += 1;
    scoredCount += 1;
  }
  return { classIndex, classCounts, scoredCount };
}

/** Takes customers whose exception is a class of its own out of the counts, and counts the exceptions. */
function countExceptions(
  model: ScoringModel,
  exception: Uint8Array,
  { classIndex, classCounts, scoredCount }: Classing,
): Scores["exceptionCounts"] {
  const counts: [number, number, number] = [scoredCount, 0, 0];
  for (let row = 0; row < exception.length; row += 1) {
    const kind = exception[row]!;
    const index = classIndex[row]!;
    if (kind === Exception.none || index < 0) continue;
    counts[Exception.none] -= 1;
    counts[kind as 1 | 2] += 1;
    if (exceptionRule(model, kind)?.shown === "class") classCounts[index]! -= 1;
  }
  return counts;
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
 * New and returning customers are scored as all others, but bands, quotas and breaks are found without them.
 *
 * A factor whose column is missing counts as missing for every customer, by its policy; a finding says so.
 *
 * @param model A model as `parseModel` returns it; it is not validated again.
 * @param table The customers, as `readTable` returns them.
 */
export function scoreCustomers(model: ScoringModel, table: Table, options: ScoreOptions = {}): Scores {
  const { rowCount } = table;
  const wantsPoints = options.points ?? true;
  const exception = findExceptions(model, table);
  const leftOut = exception.some((kind) => kind !== Exception.none) ? exception : undefined;
  const runs = model.factors.map<FactorRun>((factor) => ({
    factor,
    kernel: factorKernel(plainFactor(factor, model, table, leftOut), factor.weight),
    missing: new RowList(),
    points: wantsPoints ? new Float64Array(rowCount) : NOTHING,
  }));

  const sums = sumPoints(runs, rowCount);
  const state = new Uint8Array(rowCount);
  applyMissingPolicies(runs, sums, state);

  const classes = effectiveClasses(model, table, sums, state, leftOut);
  const classing = finishScores(classes, sums, state);
  const exceptionCounts = countExceptions(model, exception, classing);
  const loss = markLosses(model, table);
  return {
    rowCount,
    score: sums,
    rank:
      (options.rank ?? true) ? competitionRanks(sums, tieValues(model, table)) : new Uint32Array(rowCount),
    classes,
    ...classing,
    exception,
    exceptionCounts,
    points: runs.map((run) => run.points),
    state,
    loss,
    findings: [
      ...runs.flatMap((run) => factorFindings(table, run)),
      ...elapsedFindings(model, table),
      ...ruleFindings(model, table),
      ...exceptionFindings(model, table),
      ...tieFindings(model, table),
      ...lossFindings(model, table, loss),
    ],
  };
}
