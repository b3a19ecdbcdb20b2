import type { SpendColumns } from "../gamma-gamma";

/** How amount and number of purchases go together over the customers who bought again. */
export interface SpendIndependence {
  /** Correlation of Pearson between frequency and mean amount, −1…1. */
  readonly correlation: number;
  /** Where it lies with a probability of 95 %, by Fisher's z. */
  readonly low: number;
  readonly high: number;
  /** Correlation of the ranks (Spearman), which single large customers do not move. */
  readonly rankCorrelation: number;
  /** Customers compared, weights counted. */
  readonly customers: number;
  /** `independent`: as good as none; `weak`: harmless for the sums; `dependent`: the values are biased. */
  readonly verdict: "independent" | "weak" | "dependent";
}

const NORMAL_95 = 1.959964;
const WEAK = 0.1;
const DEPENDENT = 0.3;

/**
 * Whether the assumption of the Gamma-Gamma model holds that customers who buy more often do not spend more or less
 * each time. Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4), section "Independence".
 *
 * @returns undefined with fewer than four customers who bought again, or where all are alike.
 */
export function spendIndependence({
  frequency,
  monetary,
  weights,
}: SpendColumns): SpendIndependence | undefined {
  const rows: number[] = [];
  for (let row = 0; row < frequency.length; row++)
    if (frequency[row]! > 0 && monetary[row]! > 0) rows.push(row);
  const each = Float64Array.from(rows, (row) => (weights ? weights[row]! : 1));
  const counts = Float64Array.from(rows, (row) => frequency[row]!);
  const amounts = Float64Array.from(rows, (row) => monetary[row]!);
  const customers = each.reduce((sum, weight) => sum + weight, 0);
  const correlation = correlationOf(counts, amounts, each);
  if (!(customers > 3) || !Number.isFinite(correlation)) return undefined;
  const z = Math.atanh(Math.min(1 - 1e-12, Math.max(1e-12 - 1, correlation)));
  const reach = NORMAL_95 / Math.sqrt(customers - 3);
  const rankCorrelation = correlationOf(ranksOf(counts, each), ranksOf(amounts, each), each);
  const strength = Math.max(Math.abs(correlation), Math.abs(rankCorrelation));
  return {
    correlation,
    low: Math.tanh(z - reach),
    high: Math.tanh(z + reach),
    rankCorrelation,
    customers,
    verdict: strength < WEAK ? "independent" : strength < DEPENDENT ? "weak" : "dependent",
  };
}

function correlationOf(x: Float64Array, y: Float64Array, weights: Float64Array): number {
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const weight = weights[i]!;
    total += weight;
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    meanX += (weight * dx) / total;
    meanY += (weight * dy) / total;
    xx += weight * dx * (x[i]! - meanX);
    yy += weight * dy * (y[i]! - meanY);
    xy += weight * dx * (y[i]! - meanY);
  }
  return xy / Math.sqrt(xx * yy);
}

/** Ranks, equal values sharing the middle of theirs. */
function ranksOf(values: Float64Array, weights: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  let before = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let weight = 0;
    for (; to < order.length && values[order[to]!] === values[order[from]!]; to++)
      weight += weights[order[to]!]!;
    for (let place = from; place < to; place++) ranks[order[place]!] = before + weight / 2;
    before += weight;
  }
  return ranks;
}
