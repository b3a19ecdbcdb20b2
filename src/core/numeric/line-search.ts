/** A function's value and its derivatives at one point. */
export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Second derivatives, a symmetric matrix. */
  readonly hessian?: readonly (readonly number[])[] | undefined;
}

/** A point on the search line: how far along, and what the function is there. */
export interface LineStep extends ValueAndGradient {
  readonly length: number;
  readonly slope: number;
}

const SUFFICIENT_DECREASE = 1e-4;
const CURVATURE = 0.9;
const MAX_TRIALS = 40;
const ROUNDING = 1e-12;

const cubicMinimum = (low: LineStep, high: LineStep): number => {
  const gap = high.length - low.length;
  const secant = low.slope + high.slope - (3 * (high.value - low.value)) / gap;
  const discriminant = secant * secant - low.slope * high.slope;
  const root = Math.sign(gap) * Math.sqrt(Math.max(0, discriminant));
  const length = high.length - (gap * (high.slope + root - secant)) / (high.slope - low.slope + 2 * root);
  const margin = 0.1 * Math.abs(gap);
  const from = Math.min(low.length, high.length) + margin;
  const to = Math.max(low.length, high.length) - margin;
  return length >= from && length <= to ? length : (low.length + high.length) / 2;
};

/**
 * Step length that meets the strong Wolfe conditions (Nocedal & Wright 2006, algorithms 3.5 and 3.6).
 *
 * @param at Value and slope at a given length; a value that is not finite means "too far".
 * @param origin The step of length 0, with a negative slope.
 * @param first Length to try first, > 0.
 * @returns The best step found, or undefined when none lowers the value.
 */
export function lineSearch(
  at: (length: number) => LineStep,
  origin: LineStep,
  first: number,
): LineStep | undefined {
  // Sums over many rows are no more exact than this; below it the slope alone decides.
  const noise = ROUNDING * Math.abs(origin.value);
  const tooHigh = (step: LineStep) =>
    !(step.value <= origin.value + SUFFICIENT_DECREASE * step.length * origin.slope + noise);
  const flat = (step: LineStep) => Math.abs(step.slope) <= -CURVATURE * origin.slope;
  let low = origin;
  let high: LineStep | undefined;
  let length = first;
  for (let trial = 0; trial < MAX_TRIALS; trial++) {
    const step = at(length);
    if (!Number.isFinite(step.value) || !Number.isFinite(step.slope)) {
      high = undefined;
      length = low.length + (length - low.length) / 10;
      continue;
    }
    if (tooHigh(step) || (low.length > 0 && step.value > low.value + noise)) {
      high = step;
    } else {
      if (flat(step)) return step;
      if (high === undefined && step.slope < 0) {
        low = step;
        length *= 2.5;
        continue;
      }
      if (high === undefined || step.slope * (high.length - low.length) >= 0) high = low;
      low = step;
    }
    if (Math.abs(high.length - low.length) <= 1e-14 * Math.max(low.length, high.length)) break;
    length = cubicMinimum(low, high);
  }
  return low.length > 0 && low.value <= origin.value ? low : undefined;
}
