import type { MergedRows } from "../merge";
import { orderByValue } from "../order-by-value";

/** Customers with one frequency. Their times lie between 0 and the unit that all times are divided by. */
export interface FrequencyGroup {
  readonly frequency: number;
  readonly customers: number;
  /** The distinct recencies and ages of the group, ascending. */
  readonly times: Float64Array;
  /** For each time the weight of the rows that end there. */
  readonly endWeights: Float64Array;
  /** For each row the positions of its recency and its age among the times. */
  readonly recencyOf: Int32Array;
  readonly ageOf: Int32Array;
  readonly weights: Float64Array;
}

function groupOf(
  frequency: number,
  recency: Float64Array,
  age: Float64Array,
  weights: Float64Array,
): FrequencyGroup {
  const rows = weights.length;
  const both = new Float64Array(2 * rows);
  both.set(recency);
  both.set(age, rows);
  const { values: times, starts, order } = orderByValue(both);
  const positions = new Int32Array(2 * rows);
  for (let position = 0; position < times.length; position++)
    for (let place = starts[position]!; place < starts[position + 1]!; place++)
      positions[order[place]!] = position;
  const recencyOf = positions.subarray(0, rows);
  const ageOf = positions.subarray(rows);
  const endWeights = new Float64Array(times.length);
  let customers = 0;
  for (let row = 0; row < rows; row++) {
    endWeights[ageOf[row]!]! += weights[row]!;
    customers += weights[row]!;
  }
  return { frequency, customers, times, endWeights, recencyOf, ageOf, weights };
}

/**
 * @param rows Merged columns frequency, recency and age.
 * @param unit What recency and age are divided by.
 */
export function groupByFrequency({ columns, weights }: MergedRows, unit: number): readonly FrequencyGroup[] {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const { values, starts, order } = orderByValue(frequency);
  return Array.from(values, (value, f) => {
    const rows = order.subarray(starts[f], starts[f + 1]);
    const pick = (column: Float64Array, by: number) => Float64Array.from(rows, (row) => column[row]! / by);
    return groupOf(value, pick(recency, unit), pick(age, unit), pick(weights, 1));
  });
}
