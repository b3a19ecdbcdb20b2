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
  const endWeights = new Float64Array(times.length);
  const recencyOfRow = new Int32Array(rows);
  const group = {
    recencyOf: new Int32Array(rows),
    ageOf: new Int32Array(rows),
    weights: new Float64Array(rows),
  };
  let customers = 0;
  // Rows in the order of their ages read the moments of their ends one after the other. A recency is placed before
  // the age of its row, which comes no earlier and, at the same time, behind all recencies.
  let next = 0;
  for (let position = 0; position < times.length; position++) {
    for (let place = starts[position]!; place < starts[position + 1]!; place++) {
      const entry = order[place]!;
      if (entry < rows) {
        recencyOfRow[entry] = position;
        continue;
      }
      const weight = weights[entry - rows]!;
      group.recencyOf[next] = recencyOfRow[entry - rows]!;
      group.ageOf[next] = position;
      group.weights[next] = weight;
      next++;
      endWeights[position]! += weight;
      customers += weight;
    }
  }
  return { frequency, customers, times, endWeights, ...group };
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
