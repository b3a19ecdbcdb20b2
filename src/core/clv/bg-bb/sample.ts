import type { MergedRows } from "../merge";

/** Histories that agree in frequency and age, the most recent first: their likelihoods are sums that begin alike. */
export interface OpportunityGroup {
  readonly frequency: number;
  readonly age: number;
  readonly recencies: Float64Array;
  readonly weights: Float64Array;
}

/** @param rows Merged columns frequency, recency and age of possible histories. */
export function groupOpportunities({ columns, weights }: MergedRows): readonly OpportunityGroup[] {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const groups = new Map<string, number[]>();
  for (let row = 0; row < weights.length; row++) {
    const key = `${frequency[row]} ${age[row]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const recencyOf = (row: number) => (frequency[row] === 0 ? 0 : recency[row]!);
  return Array.from(groups.values(), (rows) => {
    const sorted = rows.sort((one, other) => recencyOf(other) - recencyOf(one));
    return {
      frequency: frequency[sorted[0]!]!,
      age: age[sorted[0]!]!,
      recencies: Float64Array.from(sorted, recencyOf),
      weights: Float64Array.from(sorted, (row) => weights[row]!),
    };
  });
}
