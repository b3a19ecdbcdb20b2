/**
 * How an estimation ended.
 *
 * - `converged`: no better parameters nearby, and the data tell them apart.
 * - `iteration-limit`: stopped early; the parameters are the best so far.
 * - `not-identified`: other parameters describe the data equally well; see `Fit.ridge`.
 */
export type FitStatus = "converged" | "iteration-limit" | "not-identified";

/** A square matrix by parameter names: `covariance.r.alpha`. */
export type Covariance<K extends string> = Readonly<Record<K, Readonly<Record<K, number>>>>;

/** A fitted model. Times and money inside `params` are in the unit of the data. */
export interface Fit<K extends string> {
  readonly params: Readonly<Record<K, number>>;
  readonly logLikelihood: number;
  readonly status: FitStatus;
  /** Undefined when the data do not determine the parameters. */
  readonly standardErrors: Readonly<Record<K, number>> | undefined;
  /** Of the parameters themselves, not of their logarithms; undefined like the standard errors. */
  readonly covariance: Covariance<K> | undefined;
  /** The parameters that can be moved together without harm to the fit; empty when identified. */
  readonly ridge: readonly K[];
  /** Number of customers, weights counted. */
  readonly customers: number;
  readonly iterations: number;
}

/** Settings common to all fits. */
export interface FitOptions {
  /** @default 500 */
  readonly maxIterations?: number;
  /**
   * Parameters to try first, by the model's names and in the unit of the data, such as those of a similar sample; the
   * model's own starts are still tried when these lead to a doubtful end.
   */
  readonly start?: Readonly<Record<string, number>>;
}
