import {
  type BetaGeometricParams,
  betaGeometricResidualLifetime,
  betaGeometricRetention,
} from "../clv/beta-geometric";

/** What is to be expected of a customer who has made so many renewals and stands before the next one. */
export interface TenureRow {
  readonly renewals: number;
  /** Share that makes the next renewal. */
  readonly nextRetention: number;
  /** Renewals to be expected within the horizon. */
  readonly expectedRenewals: number;
  /** Renewals after which half of the customers have left; Infinity beyond {@link LONGEST_WAIT}. */
  readonly halfLife: number;
  /** Discounted expected payments still to come, that of the next renewal undiscounted; Infinity without a rate. */
  readonly discounted: number;
}

/** Periods after which nobody waits for half of the customers to leave. */
const LONGEST_WAIT = 10_000;

/** @param rate Discount rate a period. */
export function tenureRow(
  params: BetaGeometricParams,
  renewals: number,
  rate: number,
  horizon: number,
): TenureRow {
  let share = 1;
  let expected = 0;
  let halfLife = Infinity;
  for (let ahead = 1; ahead <= LONGEST_WAIT; ahead++) {
    share *= betaGeometricRetention(params, renewals + ahead);
    if (ahead <= horizon) expected += share;
    if (halfLife === Infinity && share <= 0.5) halfLife = ahead;
    if (ahead >= horizon && halfLife < Infinity) break;
  }
  return {
    renewals,
    nextRetention: betaGeometricRetention(params, renewals + 1),
    expectedRenewals: expected,
    halfLife,
    discounted: betaGeometricResidualLifetime(params, rate, renewals),
  };
}

/** One row for each number of renewals from 0 to `most`. */
export const tenureRows = (
  params: BetaGeometricParams,
  most: number,
  rate: number,
  horizon: number,
): TenureRow[] =>
  Array.from({ length: most + 1 }, (_, renewals) => tenureRow(params, renewals, rate, horizon));
