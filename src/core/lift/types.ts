/** A value as a person would state it: a number, a date's serial day, a text, or yes and no. */
export type StatedValue = number | string | boolean;

/** One factor of one customer with another value. */
export interface FactorChange {
  /** Index into `model.factors`. */
  readonly factorIndex: number;
  /** undefined where the value is missing now. */
  readonly from: StatedValue | undefined;
  readonly to: StatedValue;
  /** Points of this factor before (NaN where it did not count) and after, without any stretching of weights. */
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  /**
   * How far the change is, to compare changes of different factors: the share of the range that the column has now, for
   * words the share of the weight, 1 for yes and no and for a value that is missing now.
   */
  readonly effort: number;
}

/** What one factor alone can do. */
export interface FactorReach {
  readonly factorIndex: number;
  /** The smallest change that is enough; undefined where none is. */
  readonly change: FactorChange | undefined;
  /** The score at the end of the factor's scale: the highest when rising, the lowest when falling. */
  readonly utmostScore: number;
}

/** What it takes for a customer to come to another class, everything else left as it is. */
export interface ClassReach {
  /** Index into `model.classes.list`. */
  readonly target: number;
  /** One entry per factor, in the order of the model. */
  readonly factors: readonly FactorReach[];
  /** The change of one factor with the least effort. */
  readonly single: FactorChange | undefined;
  /** Two changes of least effort of which neither is enough alone. */
  readonly pair: readonly [FactorChange, FactorChange] | undefined;
}
