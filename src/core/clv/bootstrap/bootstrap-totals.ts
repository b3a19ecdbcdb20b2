import { quantile } from "../../numeric/quantile";
import { ok, type Result } from "../../result";
import { poissonCount, seededUniform } from "./random";
import {
  distinctCustomers,
  fitModels,
  totalsOf,
  type BootstrapIssue,
  type DistinctCustomers,
  type Models,
  type Totals,
  type TotalsRequest,
} from "./totals";

/** What is resampled, and how often. */
export interface BootstrapRequest extends TotalsRequest {
  /** The same seed gives the same intervals. */
  readonly seed: number;
  /** Refits to make, at least 1. @default DEFAULT_REFITS */
  readonly refits?: number;
}

export const DEFAULT_REFITS = 200;

/** Where a total lies when the parameters are as uncertain as so many customers leave them. */
export interface Interval {
  readonly mean: number;
  /** 5 % of the refits give less. */
  readonly low: number;
  /** 5 % of the refits give more. */
  readonly high: number;
}

/** The intervals from the refits made so far; an interval is undefined as long as none of them gave a total. */
export interface BootstrapTotals {
  /** The totals under the parameters that fit the customers themselves. */
  readonly estimate: Totals;
  /** Of `Totals.purchases`. */
  readonly purchases: Interval | undefined;
  /** Of `Totals.value`; undefined also without amounts. */
  readonly value: Interval | undefined;
  /** Refits made, the failed ones included. */
  readonly made: number;
  /** Refits to make in all. */
  readonly refits: number;
  /** Refits that gave no finite total, and are in no interval. */
  readonly failed: number;
}

/**
 * Bootstrap intervals for the totals of the present customers: samples as large as the customer base are drawn from
 * it, each is fitted, and the expectations of the present customers are added up under the parameters found.
 *
 * Every distinct customer is drawn a Poisson number of times with the weight as its mean (Hanley & MacGibbon 2006,
 * Computer Methods and Programs in Biomedicine 83), so that repeated rows and a weight are the same. The intervals
 * hold the uncertainty of the parameters; what chance makes of the expectations comes on top.
 *
 * @returns The intervals so far after each refit, to be left at any time, or why the customers cannot be fitted.
 */
export function bootstrapSteps(
  request: BootstrapRequest,
): Result<Generator<BootstrapTotals, void>, BootstrapIssue> {
  const models = fitModels(request, request.customers);
  if (!models.ok) return models;
  const customers = distinctCustomers(request.customers);
  return ok(refitted(request, customers, models.value));
}

/**
 * The last of {@link bootstrapSteps}.
 *
 * @param shouldStop Sees the intervals after each refit and may end the matter there.
 */
export function bootstrapTotals(
  request: BootstrapRequest,
  shouldStop: (soFar: BootstrapTotals) => boolean = () => false,
): Result<BootstrapTotals, BootstrapIssue> {
  const steps = bootstrapSteps(request);
  if (!steps.ok) return steps;
  let last: BootstrapTotals | undefined;
  for (last of steps.value) if (shouldStop(last)) break;
  if (last === undefined) throw new Error("a bootstrap needs at least one refit");
  return ok(last);
}

function* refitted(
  request: BootstrapRequest,
  customers: DistinctCustomers,
  fitted: Models,
): Generator<BootstrapTotals, void> {
  const { seed, refits = DEFAULT_REFITS } = request;
  const random = seededUniform(seed);
  const estimate = totalsOf(request, fitted, customers);
  const purchases: number[] = [];
  const values: number[] = [];
  for (let made = 1; made <= refits; made++) {
    const models = fitModels(request, drawn(customers, random), fitted);
    const totals = models.ok ? totalsOf(request, models.value, customers) : undefined;
    if (totals !== undefined && Number.isFinite(totals.purchases) && Number.isFinite(totals.value ?? 0)) {
      purchases.push(totals.purchases);
      if (totals.value !== undefined) values.push(totals.value);
    }
    yield {
      estimate,
      purchases: intervalOf(purchases),
      value: intervalOf(values),
      made,
      refits,
      failed: made - purchases.length,
    };
  }
}

/** A sample of the customers: those that were drawn at all, with the number of times as their weight. */
function drawn(customers: DistinctCustomers, random: () => number): DistinctCustomers {
  const { frequency, recency, age, monetary, weights } = customers;
  const counts = weights.map((weight) => poissonCount(weight, random()));
  const picked = (column: Float64Array) => column.filter((_, row) => counts[row]! > 0);
  return {
    frequency: picked(frequency),
    recency: picked(recency),
    age: picked(age),
    monetary: monetary && picked(monetary),
    weights: picked(counts),
  };
}

function intervalOf(totals: readonly number[]): Interval | undefined {
  if (totals.length === 0) return undefined;
  const sorted = Float64Array.from(totals).sort();
  const mean = sorted.reduce((sum, total) => sum + total, 0) / sorted.length;
  return { mean, low: quantile(sorted, 0.05)!, high: quantile(sorted, 0.95)! };
}
