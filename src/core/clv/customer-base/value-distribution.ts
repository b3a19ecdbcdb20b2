import { giniCoefficient } from "../../concentration/gini";
import { lorenzCurve, type LorenzPoint, runningSums, shareOfLeast } from "../../concentration/lorenz";
import { histogram, type Histogram } from "../../numeric/histogram";
import type { NumberColumn } from "../customers";

/** How a value is spread over the customers. */
export interface ValueDistribution {
  readonly customers: number;
  readonly total: number;
  readonly mean: number;
  readonly median: number;
  /** Customers with a value below 0. */
  readonly losses: number;
  readonly histogram: Histogram;
  /** From the customers worth least to those worth most; empty where the total is not above 0. */
  readonly lorenz: readonly LorenzPoint[];
  /** 0 for equal values, towards 1 for one customer with all; as `giniCoefficient` with losses; undefined like `lorenz`. */
  readonly gini: number | undefined;
  /** Share of the total that the best 1, 5, 10 and 20 % of the customers hold; empty like `lorenz`. */
  readonly top: readonly LorenzPoint[];
}

const TOP_SHARES = [0.01, 0.05, 0.1, 0.2];
const BINS = 30;
/** Share of the customers shown in the last bin of the histogram together, so that the largest do not flatten all. */
const LAST_BIN = 0.01;

/** Distribution of values over customers, with the Lorenz curve and the Gini coefficient. NaN is left out. */
export function valueDistribution(values: NumberColumn): ValueDistribution {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const customers = sorted.length;
  const sums = runningSums(sorted);
  const total = sums[customers]!;
  const spread = customers > 0 && total > 0;
  const atShare = (share: number) => sorted[Math.min(customers - 1, Math.floor(share * customers))] ?? 0;
  return {
    customers,
    total,
    mean: total / customers,
    median: (sorted[(customers - 1) >> 1]! + sorted[customers >> 1]!) / 2,
    losses: sorted.findIndex((value) => value >= 0) < 0 ? customers : sorted.findIndex((value) => value >= 0),
    histogram: histogram(sorted, {
      min: Math.min(0, atShare(LAST_BIN)),
      max: Math.max(0, atShare(1 - LAST_BIN)),
      count: BINS,
    }),
    lorenz: spread ? lorenzCurve(sums) : [],
    gini: spread ? giniCoefficient(sorted) : undefined,
    top: spread
      ? TOP_SHARES.map((share) => ({ customers: share, value: 1 - shareOfLeast(sums, 1 - share) }))
      : [],
  };
}
