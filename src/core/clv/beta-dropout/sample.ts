import { groupRows, type MergedRows } from "../merge";
import { orderByValue } from "../order-by-value";

/**
 * Merged histories arranged for a fit: rows with one frequency lie together, and every distinct time is held once,
 * so that its logarithms are computed once.
 */
export interface Sample {
  readonly frequencies: Float64Array;
  /** Total weight of the rows with each frequency. */
  readonly frequencyWeights: Float64Array;
  /** Position of the first row with each frequency; one entry more, which is the number of rows. */
  readonly starts: Int32Array;
  readonly times: Float64Array;
  /** For each time the weight of the rows that end there, and their purchases. */
  readonly endWeights: Float64Array;
  readonly endPurchases: Float64Array;
  /** For each row the positions of its recency and its age among the times. */
  readonly recencyOf: Int32Array;
  readonly ageOf: Int32Array;
  readonly weights: Float64Array;
  readonly purchases: number;
}

/**
 * @param rows Merged columns frequency, recency and age.
 * @param unit What recency and age are divided by.
 */
export function prepareSample({ columns, weights }: MergedRows, unit: number): Sample {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const rows = weights.length;
  const { values: frequencies, starts, order } = orderByValue(frequency);
  const both = new Float64Array(2 * rows);
  for (let place = 0; place < rows; place++) {
    both[place] = recency[order[place]!]!;
    both[rows + place] = age[order[place]!]!;
  }
  const { firstRows, groupOf } = groupRows([both]);
  const sample = {
    frequencies,
    frequencyWeights: new Float64Array(frequencies.length),
    starts,
    times: Float64Array.from(firstRows, (row) => both[row]! / unit),
    endWeights: new Float64Array(firstRows.length),
    endPurchases: new Float64Array(firstRows.length),
    recencyOf: groupOf.subarray(0, rows),
    ageOf: groupOf.subarray(rows),
    weights: new Float64Array(rows),
  };
  let purchases = 0;
  for (let f = 0; f < frequencies.length; f++) {
    for (let place = starts[f]!; place < starts[f + 1]!; place++) {
      const weight = weights[order[place]!]!;
      const end = sample.ageOf[place]!;
      sample.weights[place] = weight;
      sample.frequencyWeights[f]! += weight;
      sample.endWeights[end]! += weight;
      sample.endPurchases[end]! += weight * frequencies[f]!;
      purchases += weight * frequencies[f]!;
    }
  }
  return { ...sample, purchases };
}
