import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import { giniCoefficient } from "./gini";
import { lorenzCurve, runningSums } from "./lorenz";
import type { Concentration, LargestShare } from "./types";

const LARGEST = [0.01, 0.05, 0.1, 0.2];

/**
 * How an amount is spread over the customers.
 *
 * @param values By table row; NaN where the amount is not known.
 */
export function concentrationOf(values: Float64Array): Concentration {
  const { keys: descending, rows: order } = sortDescending(keyedRows(values));
  const customers = order.length;
  const ascending = descending.slice().reverse();
  const sums = runningSums(ascending);
  const total = sums[customers]!;
  const lossCustomers = firstFrom(ascending, 0);
  const losses = sums[lossCustomers]!;
  const cumulated = runningSums(descending).subarray(1);
  return {
    customers,
    unknown: values.length - customers,
    total,
    gains: total - losses,
    losses,
    lossCustomers,
    order,
    cumulated,
    lorenz: total > 0 ? lorenzCurve(sums) : [],
    gini: giniCoefficient(ascending),
    largest: customers === 0 ? [] : LARGEST.map((share) => largestShare(cumulated, share, total)),
  };
}

/** How many of the ascending values are below a border. */
function firstFrom(ascending: Float64Array, border: number): number {
  const found = ascending.findIndex((value) => value >= border);
  return found < 0 ? ascending.length : found;
}

function largestShare(cumulated: Float64Array, share: number, total: number): LargestShare {
  const customers = Math.max(1, Math.ceil(share * cumulated.length - 1e-9));
  const amount = cumulated[customers - 1]!;
  return { share, customers, amount, ofTotal: total > 0 ? amount / total : NaN };
}
