import { fail, ok, type Result } from "../../result";
import { findBreach } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { mergeRows } from "../merge";
import { gammaGammaGradient, gammaGammaLogLikelihood } from "./likelihood";
import { gammaGammaMeanSpend } from "./predict";
import type { SpendColumns, SpendIssue } from "./types";

export interface GammaGammaFit extends Fit<"p" | "q" | "gamma"> {
  /** Mean amount over all customers; undefined where q is at most 1 and the model has no mean. */
  readonly meanSpend: number | undefined;
}

/**
 * Fits the Gamma-Gamma model to mean amounts by maximum likelihood, over the customers with purchases.
 *
 * @returns Parameters with `gamma` in the unit of `monetary`, or what is wrong with the columns.
 */
export function fitGammaGamma(
  columns: SpendColumns,
  { maxIterations }: FitOptions = {},
): Result<GammaGammaFit, SpendIssue> {
  const [first, ...others] = check(columns);
  if (first !== undefined) return fail(first, ...others);
  const { frequency, monetary, weights } = columns;
  const buyers = Array.from(frequency, (_, at) => at).filter((at) => frequency[at]! > 0);
  const only = (values: ArrayLike<number>) => Float64Array.from(buyers, (at) => values[at]!);
  const merged = mergeRows([only(frequency), only(monetary)], weights && only(weights));
  const [counts, amounts] = merged.columns as [Float64Array, Float64Array];
  // Amounts of order one keep the search well conditioned in every currency.
  const unit = amounts.reduce((sum, amount, i) => sum + amount * merged.weights[i]!, 0) / merged.customers;
  const scaled = amounts.map((amount) => amount / unit);
  const fitted = fitPositive({
    names: ["p", "q", "gamma"],
    logLikelihood: ([p, q, gamma]) => {
      const params = { p: p!, q: q!, gamma: gamma! };
      const gradient = [0, 0, 0];
      let value = 0;
      counts.forEach((count, i) => {
        const weight = merged.weights[i]!;
        value += weight * gammaGammaLogLikelihood(params, count, scaled[i]!);
        gammaGammaGradient(params, count, scaled[i]!).forEach((part, k) => (gradient[k]! += weight * part));
      });
      return { value, gradient };
    },
    starts: [
      [2, 3, 1],
      [8, 4, 0.4],
      [1, 20, 20],
    ],
    units: [1, 1, unit],
    logLikelihoodOffset: -merged.customers * Math.log(unit),
    customers: merged.customers,
    maxIterations,
  });
  return ok({ ...fitted, meanSpend: gammaGammaMeanSpend(fitted.params) });
}

function check({ frequency, monetary, weights }: SpendColumns): SpendIssue[] {
  for (const [column, values] of Object.entries({ monetary, ...(weights && { weights }) })) {
    if (values.length !== frequency.length) {
      const lengths = { entries: values.length, expected: frequency.length };
      return [{ kind: "column-lengths-differ", path: [column], values: lengths }];
    }
  }
  const positive = (value: number | undefined) => value !== undefined && value > 0 && value < Infinity;
  const issues = [
    findBreach(
      "frequency-not-a-count",
      "frequency",
      frequency,
      (i) => !(Number.isInteger(frequency[i]) && frequency[i]! >= 0),
    ),
    findBreach(
      "monetary-not-positive",
      "monetary",
      monetary,
      (i) => frequency[i]! > 0 && !positive(monetary[i]),
    ),
    weights && findBreach("weight-not-positive", "weights", weights, (i) => !positive(weights[i])),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) return issues;
  return Array.from(frequency).some((count) => count > 0) ? [] : [{ kind: "customers-empty" }];
}
