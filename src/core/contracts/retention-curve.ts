import {
  type BetaGeometricParams,
  betaGeometricExpectedLifetime,
  betaGeometricSurvival,
  fitBetaGeometric,
  type RetentionIssueKind,
  type Survivors,
} from "../clv/beta-geometric";
import type { Fit } from "../clv/fit-status";
import { lifeTable, type LifeTableRow } from "../clv/retention";
import { periodRate } from "./period-rate";
import type { ContractTerms, ContractUnit } from "./setup";
import { tenureRows, type TenureRow } from "./tenure-rows";

/** How one kind of customers stays: what was observed, and what the shifted beta-geometric model makes of it. */
export interface RetentionCurve {
  /** "" where there is only one. */
  readonly name: string;
  /** Customers at the start. */
  readonly customers: number;
  /** One row for each renewal that somebody came up to. */
  readonly observed: readonly LifeTableRow[];
  /** Undefined where the observation cannot carry the model; `problem` says why. */
  readonly model: RetentionModel | undefined;
  readonly problem: RetentionIssueKind | undefined;
}

export interface RetentionModel {
  readonly fit: Fit<"alpha" | "beta">;
  /** Share left after 0, 1, 2 … renewals, to the horizon beyond what was observed. */
  readonly survival: Float64Array;
  /** Share that stays at renewal 1, 2, 3 …; one entry less than `survival`. */
  readonly retention: Float64Array;
  /** Discounted expected payments of a new customer, the first of which is due now; Infinity without a discount rate. */
  readonly newCustomer: number;
  /** For 0, 1, 2 … renewals made, as far as somebody was observed. */
  readonly tenures: readonly TenureRow[];
}

/** Fits the model to customers of one kind and leads the curve beyond what was observed. */
export function retentionCurve(
  name: string,
  cohorts: readonly Survivors[],
  { discountRate, horizon }: ContractTerms,
  unit: ContractUnit,
): RetentionCurve {
  const observed = lifeTable(cohorts);
  const customers = cohorts.reduce((sum, survivors) => sum + (survivors[0] ?? 0), 0);
  const fitted = fitBetaGeometric({ survivors: cohorts });
  if (!fitted.ok) return { name, customers, observed, model: undefined, problem: fitted.issues[0].kind };
  const params: BetaGeometricParams = fitted.value.params;
  const survival = Float64Array.from({ length: observed.length + horizon + 1 }, (_, renewals) =>
    betaGeometricSurvival(params, renewals),
  );
  const rate = periodRate(discountRate, unit);
  return {
    name,
    customers,
    observed,
    problem: undefined,
    model: {
      fit: fitted.value,
      survival,
      retention: Float64Array.from(survival.subarray(1), (share, at) => share / survival[at]!),
      newCustomer: betaGeometricExpectedLifetime(params, rate),
      tenures: tenureRows(params, observed.length, rate, horizon),
    },
  };
}
