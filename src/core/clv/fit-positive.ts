import { hessianOf } from "../numeric/hessian";
import { minimise, type Minimum, type ValueAndGradient } from "../numeric/minimise";
import { symmetricEigen } from "../numeric/symmetric-eigen";
import type { Covariance, Fit, FitOptions } from "./fit-status";

/** A likelihood whose parameters are all positive numbers. */
export interface PositiveFitProblem<K extends string> {
  readonly names: readonly K[];
  /** Log-likelihood and its derivatives by the parameters, in the order of `names`; second ones save evaluations. */
  readonly logLikelihood: (params: readonly number[]) => ValueAndGradient;
  /** The same for a part of the data, where they are so many that a start near the end saves time. */
  readonly rehearsal?: ((params: readonly number[]) => ValueAndGradient) | undefined;
  /** Starting parameters; the later ones are tried only when the earlier ones lead to a doubtful end. */
  readonly starts: readonly (readonly number[])[];
  /** What each parameter is multiplied by to return to the user's unit. */
  readonly units: readonly number[];
  /** What the user's unit adds to the log-likelihood. */
  readonly logLikelihoodOffset: number;
  readonly customers: number;
  readonly options: FitOptions;
}

/** A standard error of 5 in the logarithm lets a parameter be 150 times larger or smaller. */
const WIDEST_LOG_ERROR = 5;
/** Share that a parameter must have in the flattest direction to be named as part of the ridge. */
const RIDGE_SHARE = 0.3;

interface Shape {
  readonly logCovariance: readonly (readonly number[])[] | undefined;
  /** Positions of the parameters on the ridge. */
  readonly ridge: readonly number[];
}

function shapeOf(hessian: readonly (readonly number[])[]): Shape {
  const { values, vectors } = symmetricEigen(hessian);
  const flattest = vectors[0]!;
  const onRidge = flattest.flatMap((share, i) => (Math.abs(share) >= RIDGE_SHARE ? [i] : []));
  if (!values.every((value) => value > 0)) return { logCovariance: undefined, ridge: onRidge };
  const logCovariance = hessian.map((row, i) =>
    row.map((_, j) => values.reduce((sum, value, k) => sum + (vectors[k]![i]! * vectors[k]![j]!) / value, 0)),
  );
  const wide = logCovariance.some((row, i) => Math.sqrt(row[i]!) > WIDEST_LOG_ERROR);
  return wide ? { logCovariance: undefined, ridge: onRidge } : { logCovariance, ridge: [] };
}

const recordOf = <K extends string, V>(names: readonly K[], value: (i: number) => V): Record<K, V> =>
  Object.fromEntries(names.map((name, i) => [name, value(i)])) as Record<K, V>;

/** Second derivatives of the negative log-likelihood by the logarithms of the parameters. */
const inLogarithms = (
  hessian: readonly (readonly number[])[],
  slopes: readonly number[],
  params: readonly number[],
): number[][] =>
  hessian.map((row, i) => row.map((cell, j) => (i === j ? slopes[i]! : 0) - cell * params[i]! * params[j]!));

/** The negative log-likelihood by the logarithms of the parameters. */
const toMinimise =
  (logLikelihood: (params: readonly number[]) => ValueAndGradient) =>
  (point: readonly number[]): ValueAndGradient => {
    const params = point.map(Math.exp);
    const { value, gradient, hessian } = logLikelihood(params);
    const slopes = gradient.map((part, i) => -part * params[i]!);
    return { value: -value, gradient: slopes, hessian: hessian && inLogarithms(hessian, slopes, params) };
  };

/** The starts in logarithms, before them the caller's, or the end of the rehearsal where it came to one. */
function startsOf<K extends string>({
  names,
  units,
  starts,
  rehearsal,
  options,
}: PositiveFitProblem<K>): readonly (readonly number[])[] {
  const points = starts.map((start) => start.map(Math.log));
  const { start } = options;
  if (start) return [names.map((name, i) => Math.log(start[name]! / units[i]!)), ...points];
  if (!rehearsal) return points;
  const { status, point } = minimise({ start: points[0]!, valueAndGradient: toMinimise(rehearsal) });
  return status === "converged" ? [point, ...points] : points;
}

/**
 * Maximum-likelihood estimate of positive parameters.
 *
 * Searches in the logarithms, which keeps the parameters positive without bounds. Covariance and standard
 * errors come from the second derivatives there, carried over to the parameters by the delta method.
 */
export function fitPositive<K extends string>(problem: PositiveFitProblem<K>): Fit<K> {
  const { names, units, customers } = problem;
  const { maxIterations } = problem.options;
  const valueAndGradient = toMinimise(problem.logLikelihood);
  let best: { readonly minimum: Minimum; readonly shape: Shape } | undefined;
  for (const start of startsOf(problem)) {
    const minimum = minimise({
      start,
      valueAndGradient,
      ...(maxIterations !== undefined && { maxIterations }),
    });
    const shape = shapeOf(
      minimum.hessian ?? hessianOf((point) => valueAndGradient(point).gradient, minimum.point),
    );
    if (best === undefined || !(minimum.value >= best.minimum.value)) best = { minimum, shape };
    if (minimum.status === "converged" && shape.logCovariance !== undefined) break;
  }
  if (best === undefined) throw new Error("a fit needs at least one start");
  const { minimum, shape } = best;
  const params = minimum.point.map((at, i) => Math.exp(at) * units[i]!);
  const cell = (i: number, j: number) => shape.logCovariance![i]![j]! * params[i]! * params[j]!;
  const status =
    minimum.status === "iteration-limit"
      ? "iteration-limit"
      : shape.logCovariance === undefined
        ? "not-identified"
        : minimum.status === "converged"
          ? "converged"
          : "iteration-limit";
  const covariance: Covariance<K> | undefined =
    shape.logCovariance && recordOf(names, (i) => recordOf(names, (j) => cell(i, j)));
  return {
    params: recordOf(names, (i) => params[i]!),
    logLikelihood: -minimum.value + problem.logLikelihoodOffset,
    status,
    standardErrors: shape.logCovariance && recordOf(names, (i) => Math.sqrt(cell(i, i))),
    covariance,
    ridge: status === "not-identified" ? shape.ridge.map((i) => names[i]!) : [],
    customers,
    iterations: minimum.iterations,
  };
}
