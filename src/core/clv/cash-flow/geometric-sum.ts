/**
 * 1 + q + … + q^(count-1) for the discounted ratio q = retention · (1 + growth) / (1 + discountRate), exact to a few
 * units in the last place also where q is all but 1.
 *
 * @param count 0 or more, also Infinity.
 * @returns Infinity when an endless sum grows without bound.
 */
export function geometricSum(retention: number, growth: number, discountRate: number, count: number): number {
  // 1 - q from the small numbers themselves: forming q first would lose them.
  const loss = (discountRate + (1 - retention) - retention * growth) / (1 + discountRate);
  if (count === Infinity) return loss > 0 ? 1 / loss : Infinity;
  if (loss === 0) return count;
  return -Math.expm1(count * Math.log1p(-loss)) / loss;
}
