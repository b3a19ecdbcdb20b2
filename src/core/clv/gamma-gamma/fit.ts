import { fail, ok, type Result } from "../../result";
import { findBreach } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { mergeRows } from "../merge";
import { gammaGammaMeanSpend } from "./predict";
import { prepareSpendSample } from "./sample";
import { spendLogLikelihood } from "./sample-log-likelihood";
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
  options: FitOptions = {},
): Result<GammaGammaFit, SpendIssue> {
  const [first, ...others] = check(columns);
  if (first !== undefined) return fail(first, ...others);
  const { frequency, monetary, weights } = columns;
  const buyers = buyersOf(frequency);
  const only = (values: ArrayLike<number>) => {
    const picked = new Float64Array(buyers.length);
    for (let i = 0; i < picked.length; i++) picked[i] = values[buyers[i]!]!;
    return picked;
  };
  const merged = mergeRows([only(frequency), only(monetary)], weights && only(weights));
  // Amounts of order one keep the search well conditioned in every currency.
  const unit = weightedSum(merged.columns[1]!, merged.weights) / merged.customers;
  const sample = prepareSpendSample(merged, unit);
  const fitted = fitPositive({
    names: ["p", "q", "gamma"],
    logLikelihood: ([p, q, gamma]) => spendLogLikelihood(sample, { p: p!, q: q!, gamma: gamma! }),
    starts: [
      [2, 3, 1],
      [8, 4, 0.4],
      [1, 20, 20],
    ],
    units: [1, 1, unit],
    logLikelihoodOffset: -merged.customers * Math.log(unit),
    customers: merged.customers,
    options,
  });
  return ok({ ...fitted, meanSpend: gammaGammaMeanSpend(fitted.params) });
}

const weightedSum = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, 0);

/** Positions of the customers with purchases. */
function buyersOf(frequency: ArrayLike<number>): Int32Array {
  const buyers = new Int32Array(frequency.length);
  let count = 0;
  for (let i = 0; i < frequency.length; i++) if (frequency[i]! > 0) buyers[count++] = i;
  return buyers.subarray(0, count);
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
  return buyersOf(frequency).length > 0 ? [] : [{ kind: "customers-empty" }];
}
