/** Correlations that are this near to 1 differ from it by rounding only. */
const CORRELATION_PRECISION = 1e-12;

/** Shares stretched so that the best customer has 1 and the worst 0; a constant factor becomes 0 throughout. */
function stretched(column: Float64Array): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  for (const share of column) {
    if (share < least) least = share;
    if (share > most) most = share;
  }
  const span = most - least;
  return column.map((share) => (Number.isNaN(share) ? NaN : span > 0 ? (share - least) / span : 0));
}

interface Moments {
  readonly deviationA: number;
  readonly deviationB: number;
  readonly covariance: number;
}

/** Population moments over the customers that have both shares. */
function moments(a: Float64Array, b: Float64Array): Moments {
  let count = 0;
  let meanA = 0;
  let meanB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let row = 0; row < a.length; row += 1) {
    const shareA = a[row]!;
    const shareB = b[row]!;
    if (Number.isNaN(shareA) || Number.isNaN(shareB)) continue;
    count += 1;
    const offA = shareA - meanA;
    const offB = shareB - meanB;
    meanA += offA / count;
    meanB += offB / count;
    squaresA += offA * (shareA - meanA);
    squaresB += offB * (shareB - meanB);
    products += offA * (shareB - meanB);
  }
  if (count === 0) return { deviationA: 0, deviationB: 0, covariance: 0 };
  return {
    deviationA: Math.sqrt(squaresA / count),
    deviationB: Math.sqrt(squaresB / count),
    covariance: products / count,
  };
}

/** 1 − r; without a spread on both sides there is nothing to compare, which counts as no conflict. */
function conflict(a: Float64Array, b: Float64Array): number {
  const { deviationA, deviationB, covariance } = moments(a, b);
  if (deviationA === 0 || deviationB === 0) return 0;
  const rest = 1 - covariance / (deviationA * deviationB);
  return rest < CORRELATION_PRECISION ? 0 : rest;
}

/**
 * How much each factor contributes that the others do not: its standard deviation times the sum of its conflicts
 * 1 − r with the others. Factors on which everybody is alike give 0.
 *
 * CRITIC, Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7). Correlations are
 * taken over the customers for whom both shares are known. Where no factor conflicts with another (a single one,
 * or all run in parallel) the standard deviations alone decide.
 *
 * @param columns By factor the shares of all customers; NaN where missing.
 */
export function criticInformation(columns: readonly Float64Array[]): readonly number[] {
  const normal = columns.map(stretched);
  const deviations = normal.map((column) => moments(column, column).deviationA);
  const information = normal.map((column, at) => {
    const conflicts = normal.reduce(
      (sum, other, index) => (index === at ? sum : sum + conflict(column, other)),
      0,
    );
    return deviations[at]! * conflicts;
  });
  return information.some((value) => value > 0) ? information : deviations;
}
