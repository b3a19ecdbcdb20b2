/**
 * By how much each later amount is above the earlier one, as a share of that: 0.1 for a tenth more, −1 for nothing left.
 *
 * @returns NaN where an amount is not known, and where the earlier one is not above 0: from a loss or from nothing there
 *   is no rate.
 */
export const growthRates = (from: Float64Array, to: Float64Array): Float64Array =>
  from.map((before, row) => (before > 0 ? (to[row]! - before) / before : NaN));
