/**
 * How much each factor tells customers apart: 1 − entropy of its shares, divided by the largest entropy there
 * could be. Factors on which everybody is alike give 0.
 *
 * Shannon's entropy as in Hwang & Yoon (1981), Multiple Attribute Decision Making, chapter 3. Missing shares
 * (NaN) are left out, factor by factor.
 *
 * @param columns By factor the shares of all customers, >= 0.
 */
export function entropyDivergences(columns: readonly Float64Array[]): readonly number[] {
  return columns.map((column) => {
    const known = column.filter((share) => !Number.isNaN(share));
    const total = known.reduce((sum, share) => sum + share, 0);
    if (known.length < 2 || !(total > 0) || known.every((share) => share === known[0])) return 0;
    const entropy = known.reduce((sum, share) => {
      const part = share / total;
      return part > 0 ? sum - part * Math.log(part) : sum;
    }, 0);
    return Math.max(0, 1 - entropy / Math.log(known.length));
  });
}
