import { ok, type Result } from "../../result";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { renewalLikelihood } from "./likelihood";
import { readRenewals } from "./renewals";
import type { RetentionColumns, RetentionIssue } from "./types";

/**
 * Fits the shifted beta-geometric model to survivors by maximum likelihood.
 *
 * One renewal tells only the share of those who left, and a retention rate that never rises leaves the spread between
 * customers open: both end as `not-identified`.
 *
 * @returns Parameters without unit, or what is wrong with the survivors.
 */
export function fitBetaGeometric(
  columns: RetentionColumns,
  options: FitOptions = {},
): Result<Fit<"alpha" | "beta">, RetentionIssue> {
  const read = readRenewals(columns);
  if (!read.ok) return read;
  const renewals = read.value;
  return ok(
    fitPositive({
      names: ["alpha", "beta"],
      logLikelihood: (params) => renewalLikelihood(renewals, params[0]!, params[1]!),
      starts: [
        [1, 1],
        [0.5, 5],
        [10, 40],
      ],
      units: [1, 1],
      logLikelihoodOffset: 0,
      customers: renewals.customers,
      options,
    }),
  );
}
