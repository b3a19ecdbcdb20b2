import type { WeightBounds } from "./weight-sampler";

export interface RobustnessOptions {
  /** Points by which each weight may rise or fall. Default 5. */
  readonly range?: number;
  /** Sets of weights that are drawn. Default 1,000. */
  readonly sets?: number;
  /** The same seed gives the same sets. Default 1. */
  readonly seed?: number;
}

export const DEFAULT_ROBUSTNESS = { range: 5, sets: 1000, seed: 1 } as const satisfies RobustnessOptions;

export interface RobustnessProgress {
  /** Sets that are done, of `sets`. */
  readonly done: number;
  readonly sets: number;
}

/** How one class holds. */
export interface ClassRobustness {
  /** Customers that are in it under the chosen weights. */
  readonly customers: number;
  /** Mean share of the sets in which they keep it; NaN for a class without customers. */
  readonly kept: number;
}

/** What moving the weights does to all customers together, without those whose exception is a class of its own. */
export interface RobustnessTotals {
  readonly customers: number;
  /** Mean share of the customers that keep their class in a set; NaN without customers. */
  readonly kept: number;
  /** The least share of customers that keep their class in any of the sets, and that in the 5th of 100. */
  readonly keptInWorstSet: number;
  readonly keptInBadSet: number;
  /** Customers that keep their class in every set. */
  readonly always: number;
  /** Customers that keep their class in fewer than half of the sets. */
  readonly seldom: number;
  readonly classes: readonly ClassRobustness[];
}

/**
 * How scores hold when the weights move. Columns have one entry per table row; for new and returning customers they
 * tell of the provisional class.
 */
export interface Robustness {
  readonly range: number;
  readonly sets: number;
  readonly seed: number;
  /** By factor the bounds that the drawn weights keep. */
  readonly bounds: readonly WeightBounds[];
  /** Share of the sets in which the customer keeps the class, rises, falls; NaN where not scored. */
  readonly kept: Float64Array;
  readonly better: Float64Array;
  readonly worse: Float64Array;
  /** NaN where not scored. */
  readonly meanRank: Float64Array;
  /** The ranks between which the customer is in 90 % of the sets; 0 where not scored. */
  readonly bestRank: Uint32Array;
  readonly worstRank: Uint32Array;
  /** Sets that the bands rest on: all, unless there are too many customers to keep all ranks. */
  readonly bandSets: number;
  readonly totals: RobustnessTotals;
}
