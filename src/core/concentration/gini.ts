/**
 * Gini coefficient: half the mean difference of two values over the mean of the values without their signs.
 *
 * Without losses this is the usual coefficient, twice the area between the Lorenz curve and equality. With losses the usual
 * one leaves the range from 0 to 1, and has no meaning where the total is near 0; set in relation to what all gains and
 * losses come to, as Raffinetti, Siletti & Vernizzi (2015), Statistical Methods & Applications 24, propose, it stays there.
 *
 * @param sorted Ascending, without NaN.
 * @returns 0 for equal values, towards 1 for one customer with all; undefined where all values are 0 or there is none.
 */
export function giniCoefficient(sorted: ArrayLike<number>): number | undefined {
  const count = sorted.length;
  let differences = 0;
  let withoutSigns = 0;
  for (let at = 0; at < count; at += 1) {
    differences += (2 * at + 1 - count) * sorted[at]!;
    withoutSigns += Math.abs(sorted[at]!);
  }
  return withoutSigns > 0 ? differences / (count * withoutSigns) : undefined;
}
