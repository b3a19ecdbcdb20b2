import type { Classes } from "../model/types";
import type { Finding } from "../table/types";

/** Why a row has no score. Stored as the number in `Scores.state`. */
export const ScoreState = { scored: 0, excluded: 1 } as const;
export type ScoreState = (typeof ScoreState)[keyof typeof ScoreState];

/** Why a score is provisional. Stored as the number in `Scores.exception`. */
export const Exception = { none: 0, newCustomer: 1, returningCustomer: 2 } as const;
export type Exception = (typeof Exception)[keyof typeof Exception];

/** Scores of a table, one entry per table row; column-wise, no object per customer. */
export interface Scores {
  readonly rowCount: number;
  /** 0–100, NaN where not scored. */
  readonly score: Float64Array;
  /** Competition rank from 1 (1, 2, 2, 4), equal scores by the model's tie break; 0 where not scored, or when ranks were not asked for. */
  readonly rank: Uint32Array;
  /** The classes with the thresholds that count, whichever rule they come from. */
  readonly classes: Omit<Classes, "rule">;
  /** Index into `model.classes.list`; -1 where not scored. */
  readonly classIndex: Int8Array;
  /** Points per factor, in the order of `model.factors`; NaN where the factor did not count. */
  readonly points: readonly Float64Array[];
  /** A `ScoreState` per row. */
  readonly state: Uint8Array;
  /** 1 where the customer costs more than it brings. */
  readonly loss: Uint8Array;
  /** An `Exception` per row; those customers' class is provisional. */
  readonly exception: Uint8Array;
  /**
   * How many customers each class has, in the order of `model.classes.list`, without those whose exception is a class
   * of its own.
   */
  readonly classCounts: Uint32Array;
  /** Scored customers by `Exception`, whether shown as a class or a note; entry 0 counts those without one. */
  readonly exceptionCounts: readonly [none: number, newCustomers: number, returningCustomers: number];
  readonly scoredCount: number;
  readonly findings: readonly Finding[];
}

export interface ScoreOptions {
  /** Ranks cost a sort; leave them out where only classes are needed. Default true. */
  readonly rank?: boolean;
  /** Points per factor; without them `points` holds empty columns. Default true. */
  readonly points?: boolean;
}
