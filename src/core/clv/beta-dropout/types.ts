/**
 * Parameters of the two models in which a customer may leave after a purchase.
 *
 * The purchase rate varies over customers as a gamma distribution (shape `r`, rate `alpha`, which is a time),
 * the chance to leave at each opportunity as a beta distribution (`a`, `b`).
 */
export interface BetaDropoutParams {
  readonly r: number;
  /** In the time unit of recency and age. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Where the two models differ: the opportunities to leave before the first repeat purchase.
 *
 * 0 in the BG/NBD, where nobody leaves after the first purchase; 1 in the MBG/NBD.
 */
export type FirstChances = 0 | 1;

/** Parameter names in the order of gradients and covariances. */
export const BETA_DROPOUT_NAMES = ["r", "alpha", "a", "b"] as const;

export type BetaDropoutName = (typeof BETA_DROPOUT_NAMES)[number];
