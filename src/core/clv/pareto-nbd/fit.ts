import { ok, type Result } from "../../result";
import { checkRepeatCustomers, type CustomerColumns, type CustomerIssue } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { mergeRows } from "../merge";
import { addFrequencyGradient, addHistoryGradient } from "./likelihood";
import { ridgeAtBorder, withinReach } from "./reach";
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
  { maxIterations }: FitOptions = {},
): Result<Fit<keyof ParetoNbdParams>, CustomerIssue> {
  const checked = checkRepeatCustomers(customers);
  if (!checked.ok) return checked;
  const { frequency, recency, age, weights } = checked.value;
  const histories = mergeRows([frequency, recency, age], weights);
  const [x, tx, T] = histories.columns as [Float64Array, Float64Array, Float64Array];
  const counts = mergeRows([x], histories.weights);
  const purchases = weightedSum(x, histories.weights);
  const meanAge = weightedSum(T, histories.weights) / histories.customers;
  const unit = meanAge > 0 ? meanAge / MEAN_AGE : 1;
  const scaledRecency = tx.map((time) => time / unit);
  const scaledAge = T.map((time) => time / unit);
  const logLikelihood = (point: readonly number[]) => {
    const [r, alpha, s, beta] = withinReach(point);
    const params = { r, alpha, s, beta };
    const gradient = new Float64Array(NAMES.length);
    let value = 0;
    for (let i = 0; i < x.length; i++) {
      const weight = histories.weights[i]!;
      value += weight * addHistoryGradient(params, x[i]!, scaledRecency[i]!, scaledAge[i]!, weight, gradient);
    }
    const frequencies = counts.columns[0]!;
    for (let i = 0; i < frequencies.length; i++)
      value += addFrequencyGradient(params.r, frequencies[i]!, counts.weights[i]!, gradient);
    const within = [r, alpha, s, beta];
    return { value, gradient: Array.from(gradient, (part, i) => (within[i] === point[i] ? part : 0)) };
  };
  const meanPurchases = purchases / histories.customers;
  const units = [1, unit, 1, unit] as const;
  const fit = fitPositive({
    names: NAMES,
    logLikelihood,
    starts: STARTS.map(([r, s, share]) => [r, (r * MEAN_AGE) / meanPurchases, s, share * MEAN_AGE]),
    units,
    logLikelihoodOffset: -purchases * Math.log(unit),
    customers: histories.customers,
    maxIterations,
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

const weightedSum = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
