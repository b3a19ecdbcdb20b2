import type { ScoringModel } from "../model/types";
import { exceptionRule } from "../scoring/exceptions";
import { competitionRanks } from "../scoring/rank";
import { scoreCustomers } from "../scoring/score-customers";
import { tieValues } from "../scoring/tie-break";
import type { Table } from "../table/types";
import { classFinder } from "./class-finder";
import { RankCollection } from "./rank-bands";
import { ClassTally } from "./tally";
import {
  DEFAULT_ROBUSTNESS,
  type Robustness,
  type RobustnessOptions,
  type RobustnessProgress,
} from "./types";
import { scoreUnder, weighedPoints } from "./weighed-points";
import { WeightSampler } from "./weight-sampler";

/** Scores that are computed between two reports of progress; a few hundredths of a second. */
const SCORES_PER_STEP = 500_000;

/**
 * How classes and ranks hold when the weights move a little around the chosen ones, step by step: each step computes
 * for a few hundredths of a second and reports how many sets are done; the last one returns the result. Whoever runs
 * the steps may show progress between them, and stops by not asking for more.
 *
 * In every set the points follow their weights in proportion, missing values go by their policies, and scores are
 * rounded as `scoreCustomers` rounds them: under the chosen weights both agree on every class and rank. How the sets
 * are drawn is told at `WeightSampler`. The share of sets in which a rank or class is reached is what stochastic
 * multicriteria acceptability analysis calls acceptability (Lahdelma & Salminen 2001, Operations Research 49(3)).
 */
export function* robustnessSteps(
  model: ScoringModel,
  table: Table,
  options: RobustnessOptions = {},
): Generator<RobustnessProgress, Robustness, void> {
  const { range, sets, seed } = { ...DEFAULT_ROBUSTNESS, ...options };
  const chosen = scoreCustomers(model, table, { rank: false, points: false });
  const points = weighedPoints(model, table, chosen);
  const { rows } = points;
  const sampler = new WeightSampler(
    model.factors.map(({ weight }) => weight),
    range,
    seed,
  );
  const hasOwnClass = (row: number): boolean =>
    exceptionRule(model, chosen.exception[row]!)?.shown === "class";
  const find = classFinder(model, table, chosen, points);
  const tally = new ClassTally(
    Int8Array.from(rows, (row) => chosen.classIndex[row]!),
    Uint8Array.from(rows, (row) => (hasOwnClass(row) ? 0 : 1)),
    chosen.classes.list.length,
  );
  const collection = new RankCollection(rows.length, sets);
  const scores = new Float64Array(rows.length);
  const ofAll = tieValues(model, table);
  const ties = ofAll && Float64Array.from(rows, (row) => ofAll[row]!);

  const setsPerStep = Math.max(1, Math.floor(SCORES_PER_STEP / Math.max(1, rows.length)));
  for (let done = 0; done < sets; done += 1) {
    if (done % setsPerStep === 0) yield { done, sets };
    sampler.next();
    scoreUnder(points, sampler.units, scores);
    const ranks = competitionRanks(scores);
    // Classes go by the score alone: customers of equal score stay together whatever breaks the tie.
    const places = ties === undefined ? ranks : competitionRanks(scores, ties);
    tally.add(find(scores, ranks), places);
    collection.add(places);
  }
  yield { done: sets, sets };

  const bands = collection.bands();
  const ofRows = (value: (at: number) => number): Float64Array => {
    const column = new Float64Array(table.rowCount).fill(NaN);
    rows.forEach((row, at) => (column[row] = value(at)));
    return column;
  };
  return {
    range,
    sets,
    seed,
    bounds: sampler.bounds,
    kept: ofRows((at) => tally.kept(at) / sets),
    better: ofRows((at) => tally.better[at]! / sets),
    worse: ofRows((at) => tally.worse[at]! / sets),
    meanRank: ofRows((at) => tally.rankSums[at]! / sets),
    bestRank: Uint32Array.from(ofRows((at) => bands.best[at]!)),
    worstRank: Uint32Array.from(ofRows((at) => bands.worst[at]!)),
    bandSets: collection.sets,
    totals: tally.totals(),
  };
}

/** `robustnessSteps` in one go. */
export function measureRobustness(
  model: ScoringModel,
  table: Table,
  options: RobustnessOptions = {},
): Robustness {
  const steps = robustnessSteps(model, table, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
