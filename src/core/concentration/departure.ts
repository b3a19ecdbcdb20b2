import type { Departure } from "./types";

/**
 * What goes when the largest customers leave, and what is left: of the amount by which they are large, or of another column
 * such as the contribution. Costs that do not belong to a customer stay.
 *
 * @param order Table rows, the largest customer first.
 * @param values By table row; what is not known counts as 0.
 * @param leaving How many leave; no more than there are.
 */
export function departureOf(order: Uint32Array, values: Float64Array, leaving: number): Departure {
  const customers = Math.min(leaving, order.length);
  const total = values.reduce((sum, value) => sum + (value || 0), 0);
  const lost = order.subarray(0, customers).reduce((sum, row) => sum + (values[row]! || 0), 0);
  return { customers, total, lost, left: total - lost, ofTotal: total > 0 ? lost / total : NaN };
}
