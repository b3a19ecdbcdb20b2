import type { ValueAndGradient } from "../../numeric/minimise";
import { ok, type Result } from "../../result";
import { checkRepeatCustomers, type CustomerColumns, type CustomerIssue } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { MANY_ROWS, mergeRows, REHEARSED_ROWS, thinRows, type MergedRows } from "../merge";
import { ridgeAtBorder, withinReach } from "./reach";
import { groupByFrequency, type FrequencyGroup } from "./sample";
import { sampleLogLikelihood } from "./sample-log-likelihood";
import type { ParetoNbdParams } from "./types";

const NAMES = ["r", "alpha", "s", "beta"] as const;
/** Mean age after rescaling: puts all four parameters near 1. */
const MEAN_AGE = 10;

/** (r, s, beta as a multiple of the mean age); alpha follows from the mean number of purchases. */
const STARTS = [
  [0.6, 0.6, 0.5],
  [1.5, 1.5, 3],
  [0.2, 0.2, 0.1],
] as const;

/**
 * Fits the Pareto/NBD model by maximum likelihood.
 *
 * Schmittlein, Morrison & Colombo (1987), Management Science 33(1); likelihood as in {@link paretoNbdLogLikelihood}.
 *
 * @param customers All times in one unit, which is also the unit of `alpha` and `beta` in the result.
 * @returns What is wrong with the columns, or the best parameters with a status that says how far to trust them.
 */
export function fitParetoNbd(
  customers: CustomerColumns,
  options: FitOptions = {},
): Result<Fit<keyof ParetoNbdParams>, CustomerIssue> {
  const checked = checkRepeatCustomers(customers);
  if (!checked.ok) return checked;
  const { frequency, recency, age, weights } = checked.value;
  const histories = mergeRows([frequency, recency, age], weights);
  const [x, , T] = histories.columns as [Float64Array, Float64Array, Float64Array];
  const purchases = weightedSum(x, histories.weights);
  const meanAge = weightedSum(T, histories.weights) / histories.customers;
  const unit = meanAge > 0 ? meanAge / MEAN_AGE : 1;
  const likelihoodOf = (rows: MergedRows) => {
    const groups = groupByFrequency(rows, unit);
    return (point: readonly number[]) => logLikelihoodWithinReach(groups, point);
  };

  const meanPurchases = purchases / histories.customers;
  const units = [1, unit, 1, unit] as const;
  const fit = fitPositive({
    names: NAMES,
    logLikelihood: likelihoodOf(histories),
    rehearsal: x.length > MANY_ROWS ? likelihoodOf(thinRows(histories, REHEARSED_ROWS)) : undefined,
    starts: STARTS.map(([r, s, share]) => [r, (r * MEAN_AGE) / meanPurchases, s, share * MEAN_AGE]),
    units,
    logLikelihoodOffset: -purchases * Math.log(unit),
    customers: histories.customers,
    options,
  });
  const found = NAMES.map((name, i) => fit.params[name] / units[i]!);
  const [r, alpha, s, beta] = withinReach(found);
  const params = { r, alpha: alpha * unit, s, beta: beta * unit };
  const ridge = ridgeAtBorder(found);
  if (ridge.length === 0) return ok({ ...fit, params });
  return ok({
    ...fit,
    params,
    status: "not-identified",
    standardErrors: undefined,
    covariance: undefined,
    ridge,
  });
}

function logLikelihoodWithinReach(
  groups: readonly FrequencyGroup[],
  point: readonly number[],
): ValueAndGradient {
  const [r, alpha, s, beta] = withinReach(point);
  const { value, gradient, hessian } = sampleLogLikelihood(groups, { r, alpha, s, beta });
  const free = [r, alpha, s, beta].map((coordinate, i) => (coordinate === point[i] ? 1 : 0));
  return {
    value,
    gradient: gradient.map((part, i) => part * free[i]!),
    hessian: hessian?.map((row, i) => row.map((cell, j) => cell * free[i]! * free[j]!)),
  };
}

const weightedSum = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
