import { ok, type Result } from "../../result";
import { checkRepeatCustomers, type CustomerColumns, type CustomerIssue } from "../customers";
import { fitPositive } from "../fit-positive";
import type { Fit, FitOptions } from "../fit-status";
import { MANY_ROWS, mergeRows, REHEARSED_ROWS, thinRows, type MergedRows } from "../merge";
import { prepareSample, type Sample } from "./sample";
import { sampleLogLikelihood } from "./sample-log-likelihood";
import { BETA_DROPOUT_NAMES, type BetaDropoutName, type FirstChances } from "./types";

const totalOf = (column: Float64Array, weights: Float64Array): number =>
  column.reduce((sum, value, row) => sum + value * weights[row]!, 0);

/** The longest age, so that all times lie between 0 and 1 whatever the user's unit. */
const timeUnit = ({ columns }: MergedRows): number => {
  const longest = columns[2]!.reduce((most, time) => Math.max(most, time), 0);
  return longest > 0 ? longest : 1;
};

/** Estimates r, alpha, a and b from checked or unchecked columns by maximum likelihood. */
export function fitBetaDropout(
  customers: CustomerColumns,
  firstChances: FirstChances,
  options: FitOptions,
): Result<Fit<BetaDropoutName>, CustomerIssue> {
  const checked = checkRepeatCustomers(customers);
  if (!checked.ok) return checked;
  const { frequency, recency, age, weights } = checked.value;
  const merged = mergeRows([frequency, recency, age], weights);
  const unit = timeUnit(merged);
  const sample = prepareSample(merged, unit);
  const { purchases } = sample;
  const watched = totalOf(sample.times, sample.endWeights);
  const meanGap = Math.max(watched, Number.MIN_VALUE) / purchases;
  const likelihoodOf = (part: Sample) => (params: readonly number[]) =>
    sampleLogLikelihood(part, firstChances, params as [number, number, number, number]);
  const starts = [
    [0.5, 0.5 * meanGap, 1, 2.5],
    [1, meanGap, 0.2, 2],
    [3, 2 * meanGap, 3, 20],
    [0.1, 0.1 * meanGap, 0.5, 0.5],
  ];
  return ok(
    fitPositive({
      names: BETA_DROPOUT_NAMES,
      logLikelihood: likelihoodOf(sample),
      rehearsal:
        sample.weights.length > MANY_ROWS
          ? likelihoodOf(prepareSample(thinRows(merged, REHEARSED_ROWS), unit))
          : undefined,
      starts,
      units: [1, unit, 1, 1],
      logLikelihoodOffset: -purchases * Math.log(unit),
      customers: merged.customers,
      options,
    }),
  );
}
