/** Shares that differ by less are tied: weights told in different ways end in different last digits. */
const TIE_PRECISION = 1e-9;

function midRanks(shares: readonly number[]): readonly number[] {
  const rounded = shares.map((share) => Math.round(share / TIE_PRECISION));
  return rounded.map((share) => {
    const above = rounded.filter((other) => other > share).length;
    const tied = rounded.filter((other) => other === share).length;
    return above + (tied + 1) / 2;
  });
}

/** Sum of t³ − t over groups of t equal ranks. */
function tieCorrection(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + ranks.filter((other) => other === rank).length ** 2 - 1, 0);
}

/**
 * Kendall's coefficient of concordance W, corrected for ties: 1 when all put the factors in the same order, 0 when
 * there is no common order. Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3).
 *
 * @param shares By participant the shares of the factors.
 * @returns undefined for fewer than two participants, or when nobody prefers any factor to another.
 */
export function rankAgreement(shares: readonly (readonly number[])[]): number | undefined {
  const people = shares.length;
  const count = shares[0]?.length ?? 0;
  if (people < 2) return undefined;
  const ranks = shares.map(midRanks);
  const expected = (people * (count + 1)) / 2;
  const deviation = Array.from({ length: count }, (_, at) => {
    const sum = ranks.reduce((total, each) => total + each[at]!, 0);
    return (sum - expected) ** 2;
  }).reduce((total, square) => total + square, 0);
  const ties = ranks.reduce((total, each) => total + tieCorrection(each), 0);
  const most = (people ** 2 * (count ** 3 - count) - people * ties) / 12;
  return most > 0 ? deviation / most : undefined;
}
