import type { MergedRows } from "../merge";
import { orderByValue } from "../order-by-value";

/** Customers with purchases arranged for a fit: those with one frequency lie together. */
export interface SpendSample {
  readonly frequencies: Float64Array;
  /** Total weight of the customers with each frequency. */
  readonly frequencyWeights: Float64Array;
  /** Place of the first customer with each frequency; one entry more, which is the number of rows. */
  readonly starts: Int32Array;
  /** All that a customer spent, and its logarithm. */
  readonly spent: Float64Array;
  readonly logSpent: Float64Array;
  readonly weights: Float64Array;
  /** What the logarithms of the mean amounts add to the negative log-likelihood. */
  readonly sumOfLogAmounts: number;
}

/**
 * @param rows Merged columns frequency and monetary.
 * @param unit What the amounts are divided by.
 */
export function prepareSpendSample({ columns, weights }: MergedRows, unit: number): SpendSample {
  const [frequency, monetary] = columns as [Float64Array, Float64Array];
  const { values: frequencies, starts, order } = orderByValue(frequency);
  const sample = {
    frequencies,
    frequencyWeights: new Float64Array(frequencies.length),
    starts,
    spent: new Float64Array(order.length),
    logSpent: new Float64Array(order.length),
    weights: new Float64Array(order.length),
  };
  let sumOfLogAmounts = 0;
  for (let f = 0; f < frequencies.length; f++) {
    const count = frequencies[f]!;
    for (let place = starts[f]!; place < starts[f + 1]!; place++) {
      const amount = monetary[order[place]!]! / unit;
      const weight = weights[order[place]!]!;
      sample.spent[place] = count * amount;
      sample.logSpent[place] = Math.log(count * amount);
      sample.weights[place] = weight;
      sample.frequencyWeights[f]! += weight;
      sumOfLogAmounts += weight * Math.log(amount);
    }
  }
  return { ...sample, sumOfLogAmounts };
}
