import { fail, ok, type Issue, type Result } from "../../result";
import { checkRepeatCustomers, findBreach, type CustomerIssue } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { mergeRows } from "../merge";
import { isHistory } from "./likelihood";
import { groupOpportunities } from "./sample";
import { sampleLogLikelihood } from "./sample-log-likelihood";
import type { BgBbParams, OpportunityColumns } from "./types";

/** A row whose numbers are no whole opportunities, or with more purchases than opportunities up to the last. */
export interface OpportunityIssue extends Issue {
  readonly kind: "not-a-history-of-opportunities";
}

/**
 * Fits the BG/BB model to purchases at discrete opportunities by maximum likelihood.
 *
 * @returns Parameters without unit, or the rules that the histories break.
 */
export function fitBgBb(
  customers: OpportunityColumns,
  options: FitOptions = {},
): Result<Fit<keyof BgBbParams>, CustomerIssue | OpportunityIssue> {
  const checked = checkRepeatCustomers(customers);
  if (!checked.ok) return checked;
  const { frequency, recency, age, weights } = customers;
  const impossible = (i: number) => !isHistory(frequency[i]!, recency[i]!, age[i]!);
  const breach = findBreach("not-a-history-of-opportunities", "frequency", frequency, impossible);
  if (breach) return fail(breach);
  const merged = mergeRows([frequency, recency, age], weights);
  const groups = groupOpportunities(merged);
  return ok(
    fitPositive({
      names: ["alpha", "beta", "gamma", "delta"],
      logLikelihood: ([alpha, beta, gamma, delta]) =>
        sampleLogLikelihood(groups, { alpha: alpha!, beta: beta!, gamma: gamma!, delta: delta! }),
      starts: [
        [1, 1, 1, 3],
        [0.5, 2, 0.5, 10],
        [5, 5, 2, 20],
      ],
      units: [1, 1, 1, 1],
      logLikelihoodOffset: 0,
      customers: merged.customers,
      options,
    }),
  );
}
