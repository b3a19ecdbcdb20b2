import { lineSearch, type LineStep, type ValueAndGradient } from "./line-search";
import { symmetricEigen } from "./symmetric-eigen";

export type { ValueAndGradient } from "./line-search";

/** What to minimise, and where to begin. */
export interface MinimiseOptions {
  readonly start: readonly number[];
  readonly valueAndGradient: (point: readonly number[]) => ValueAndGradient;
  /** @default 500 */
  readonly maxIterations?: number;
}

/** `stalled`: no step lowers the value any more although the gradient is not yet small. */
export type MinimiseStatus = "converged" | "iteration-limit" | "stalled";

/** The best point that was found, however the search ended. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
  /** Second derivatives, where the function tells them. */
  readonly hessian: ValueAndGradient["hessian"];
  readonly iterations: number;
  readonly status: MinimiseStatus;
}

const GRADIENT_TOLERANCE = 1e-10;
const STALLED_TOLERANCE = 1e-6;
/** Curvatures below this share of the largest are rounding. */
const FLATTEST = 1e-13;
/** Longest change of one coordinate in a first trial; the coordinates are logarithms, so e² times. */
const LONGEST_STEP = 2;

const dot = (u: readonly number[], v: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += u[i]! * v[i]!;
  return sum;
};

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));

/** Newton's direction, downhill also where the function curves downwards (Nocedal & Wright 2006, section 3.4). */
function newtonDirection(
  hessian: readonly (readonly number[])[],
  gradient: readonly number[],
): readonly number[] {
  const { values, vectors } = symmetricEigen(hessian);
  const floor = FLATTEST * largest(values);
  const lengths = vectors.map((vector, k) => -dot(vector, gradient) / Math.max(floor, Math.abs(values[k]!)));
  return gradient.map((_, i) => lengths.reduce((sum, length, k) => sum + length * vectors[k]![i]!, 0));
}

/** BFGS update of the inverse Hessian (Nocedal & Wright 2006, equation 6.17). */
function updated(inverse: readonly number[][], step: number[], change: number[], first: boolean): number[][] {
  const curvature = dot(step, change);
  const scale = first ? curvature / dot(change, change) : 1;
  const base = first ? inverse.map((row) => row.map((cell) => cell * scale)) : inverse;
  const product = base.map((row) => dot(row, change));
  const factor = (1 + dot(change, product) / curvature) / curvature;
  return base.map((row, i) =>
    row.map(
      (cell, j) =>
        cell + factor * step[i]! * step[j]! - (product[i]! * step[j]! + step[i]! * product[j]!) / curvature,
    ),
  );
}

/**
 * Smallest value of a smooth function of a few variables, by a strong Wolfe line search in Newton's direction where the
 * function tells its second derivatives, by BFGS otherwise.
 *
 * Made for likelihoods in logarithms of the parameters: the variables are expected to be of order one.
 * The gradient counts as zero below 1e-10 times the value (or 1e-10, whichever is larger).
 */
export function minimise({ start, valueAndGradient, maxIterations = 500 }: MinimiseOptions): Minimum {
  let point = [...start];
  let { value, gradient, hessian } = valueAndGradient(point);
  let inverse = identity(point.length);
  let fresh = true;
  const slack = () => Math.max(1, Math.abs(value));
  const ended = (status: MinimiseStatus, iterations: number): Minimum => ({
    point,
    value,
    gradient,
    hessian,
    iterations,
    status,
  });

  for (let iteration = 0; iteration < maxIterations; iteration++) {
    if (largest(gradient) <= GRADIENT_TOLERANCE * slack()) return ended("converged", iteration);
    let direction: readonly number[] = hessian
      ? newtonDirection(hessian, gradient)
      : inverse.map((row) => -dot(row, gradient));
    if (!(dot(direction, gradient) < 0)) {
      inverse = identity(point.length);
      fresh = true;
      direction = gradient.map((part) => -part);
    }
    const from = point;
    const heading = direction;
    const at = (length: number): LineStep => {
      const here = valueAndGradient(from.map((coordinate, i) => coordinate + length * heading[i]!));
      return { ...here, length, slope: dot(here.gradient, heading) };
    };
    const origin: LineStep = { length: 0, value, gradient, slope: dot(gradient, direction) };
    const longest = LONGEST_STEP / largest(direction);
    const guess = fresh && hessian === undefined ? 0.5 / largest(direction) : longest;
    const found = lineSearch(at, origin, Math.min(1, guess, longest));
    if (found === undefined) {
      if (!fresh) {
        inverse = identity(point.length);
        fresh = true;
        continue;
      }
      return ended(largest(gradient) <= STALLED_TOLERANCE * slack() ? "converged" : "stalled", iteration);
    }
    const step = heading.map((part) => part * found.length);
    const change = found.gradient.map((part, i) => part - gradient[i]!);
    if (dot(step, change) > 0) {
      inverse = updated(inverse, step, change, fresh);
      fresh = false;
    }
    point = from.map((coordinate, i) => coordinate + step[i]!);
    ({ value, gradient, hessian } = found);
  }
  return ended("iteration-limit", maxIterations);
}
