import { type Banding, quantile } from "../../../../core";
import type { BorderAxis } from "../../../components/charts/BorderChart";

/** A column and its bands as a picture. */
export interface CutPicture {
  readonly axis: BorderAxis;
  readonly counts: readonly number[];
}

const BINS = 48;
/** Where a few values lie farther out than this many times the rest, the last bar holds them. */
const FAR_OUT = 1.5;
const STEPS = [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];

/**
 * Bars of a column, each including its right end as bands do, so that a cut stands between the bars that it parts.
 * Whole numbers of a small range have one bar each.
 *
 * @param values Of the customers with a mark; NaN is passed over.
 */
export function cutPicture(values: Float64Array, { cuts }: Banding): CutPicture {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const least = sorted[0] ?? 0;
  const most = sorted[sorted.length - 1] ?? 1;
  const usual = quantile(sorted, 0.99) ?? most;
  const far = most - least > FAR_OUT * (usual - least) && usual > least ? usual : most;
  const top = Math.max(far, ...cuts);
  const bottom = Math.min(least, ...cuts);
  const isWhole = sorted.every(Number.isInteger);
  const isFew = isWhole && Math.ceil(top) - Math.floor(bottom) < BINS;
  const min = isFew ? Math.floor(bottom) - 1 : bottom;
  const max = isFew ? Math.ceil(top) : top > bottom ? top : bottom + 1;
  const bins = isFew ? max - min : BINS;
  const counts = new Array<number>(bins).fill(0);
  for (const value of sorted) {
    const bin = Math.ceil(((value - min) / (max - min)) * bins) - 1;
    counts[Math.max(0, Math.min(bins - 1, bin))]!++;
  }
  const fit = (max - min) / 100;
  const step = isFew ? 1 : (STEPS.find((each) => each >= fit / 5) ?? STEPS[STEPS.length - 1]!);
  return { axis: { min, max, step, fine: isWhole ? Math.max(1, step / 10) : step / 10 }, counts };
}
