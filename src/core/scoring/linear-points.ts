import { toBillionths } from "./exact";
import type { PointsKernel } from "./kernel";

const MACHINE_EPSILON = 2 ** -52;
const COARSEST_GRAIN = 1e5;

/**
 * Grain, in billionths of a point, to which a straight line can be told exactly. It is finer than a billionth
 * (0) unless `worst` and `best` lie close together far from zero, where the raw value itself carries too few digits.
 */
function lineGrain(worst: number, best: number, weight: number): number {
  const condition = Math.max(Math.abs(worst), Math.abs(best)) / Math.abs(best - worst);
  const error = 2 * MACHINE_EPSILON * condition * weight;
  return error < 0.01 ? 0 : Math.min(COARSEST_GRAIN, 10 ** Math.ceil(Math.log10(4 * error)));
}

// The loops take all they need as arguments: read from a closure, the same numbers would be fetched for every row.
// Clamping is written as max(0, x) = (x + |x|) / 2, twice, since a branch on every customer costs more than the sums.
function writeLine(
  numbers: Float64Array,
  worst: number,
  slope: number,
  most: number,
  start: number,
  end: number,
  out: Float64Array,
): void {
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const points = (numbers[row]! - worst) * slope;
    const lost = most - (points + Math.abs(points)) / 2;
    out[at] = most - (lost + Math.abs(lost)) / 2;
  }
}

function roundTo(grain: number, count: number, out: Float64Array): void {
  for (let at = 0; at < count; at += 1) out[at] = Math.round(out[at]! / grain) * grain;
}

/** A line without length: everything from `best` on gets all points. */
function writeThreshold(
  numbers: Float64Array,
  best: number,
  most: number,
  start: number,
  end: number,
  out: Float64Array,
): void {
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const value = numbers[row]!;
    out[at] = value >= best ? most : value < best ? 0 : NaN;
  }
}

/** Points, in billionths, of raw values on the straight line from `worst` (0) to `best` (the weight), clamped. */
export function linearKernel(
  numbers: Float64Array,
  worst: number,
  best: number,
  weight: number,
): PointsKernel {
  const most = toBillionths(weight);
  if (worst === best) return (start, end, out) => writeThreshold(numbers, best, most, start, end, out);
  const slope = most / (best - worst);
  const grain = lineGrain(worst, best, most);
  if (grain === 0) return (start, end, out) => writeLine(numbers, worst, slope, most, start, end, out);
  return (start, end, out) => {
    writeLine(numbers, worst, slope, most, start, end, out);
    roundTo(grain, end - start, out);
  };
}
