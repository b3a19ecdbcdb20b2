import type { AbcAnalysis, AbcGroup, Concentration } from "./types";

/** Slack for shares such as 80 % of a sum of amounts with cents. */
const SHARE_TOLERANCE = 1e-10;

/**
 * Parts customers by their share of the amount: A are those with whom the first border of it is reached, B those up to the
 * next. The customer who crosses a border still belongs to the group above it; equal amounts are in the same group.
 * Borders are shares of the amounts above 0, so that losses lift nobody; who brings nothing belongs to the last group.
 *
 * @param values The amounts that the concentration is of, by table row.
 * @param borders Percent, ascending, above 0 and below 100.
 */
export function abcAnalysis(
  values: Float64Array,
  { order, cumulated, customers, gains, total }: Concentration,
  borders: readonly number[],
): AbcAnalysis {
  const group = new Int8Array(values.length).fill(-1);
  const counts = new Uint32Array(borders.length + 1);
  const amounts = new Float64Array(counts.length);
  const smallest = new Float64Array(counts.length).fill(NaN);
  let at = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]!;
    const value = values[row]!;
    const isEqual = place > 0 && value === values[order[place - 1]!];
    if (!isEqual) {
      const larger = gains > 0 && value > 0 ? (100 * (cumulated[place - 1] ?? 0)) / gains : 100;
      while (at < borders.length && borders[at]! - larger <= SHARE_TOLERANCE) at += 1;
    }
    group[row] = at;
    counts[at]! += 1;
    amounts[at]! += value;
    smallest[at] = value;
  }
  const groups = Array.from(counts, (count, index): AbcGroup => ({
    customers: count,
    amount: amounts[index]!,
    ofCustomers: customers > 0 ? count / customers : NaN,
    ofTotal: total > 0 ? amounts[index]! / total : NaN,
    from: smallest[index]!,
  }));
  return { groups, group };
}
