/** Positions in ascending order of the values. */
function ascending(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
}

/** Ranks from 1, ascending; equal values share the mean of their places. */
export function midRanks(values: Float64Array): Float64Array {
  const order = ascending(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

/**
 * Spearman's rank correlation: Pearson's of the mid-ranks, which is right also with ties.
 *
 * @returns -1 to 1; undefined for fewer than two values, or when all of one list are equal.
 */
export function spearman(a: Float64Array, b: Float64Array): number | undefined {
  const ranksA = midRanks(a);
  const ranksB = midRanks(b);
  const mean = (a.length + 1) / 2;
  let products = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let at = 0; at < a.length; at += 1) {
    const offA = ranksA[at]! - mean;
    const offB = ranksB[at]! - mean;
    products += offA * offB;
    squaresA += offA * offA;
    squaresB += offB * offB;
  }
  return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : undefined;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** Pairs of neighbours, in a sorted order, between which nothing changes. */
function tiedPairs(count: number, isSame: (at: number, before: number) => boolean): number {
  let tied = 0;
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && isSame(end, end - 1)) end += 1;
    tied += pairs(end - start);
    start = end;
  }
  return tied;
}

/** Sorts ascending by merging, and counts the pairs that stood the wrong way round. */
function countInversions(values: Float64Array): number {
  let source: Float64Array = values;
  let target: Float64Array = new Float64Array(values.length);
  let inversions = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      for (let left = start, right = middle, at = start; at < end; at += 1) {
        if (left < middle && (right >= end || source[left]! <= source[right]!)) {
          target[at] = source[left++]!;
        } else {
          inversions += middle - left;
          target[at] = source[right++]!;
        }
      }
    }
    [source, target] = [target, source];
  }
  if (source !== values) values.set(source);
  return inversions;
}

/**
 * Kendall's tau-b, which counts pairs in the same and in the opposite order and corrects for ties, in n log n steps
 * (Knight 1966, Journal of the American Statistical Association 61).
 *
 * @returns -1 to 1; undefined for fewer than two values, or when all of one list are equal.
 */
export function kendallTauB(a: Float64Array, b: Float64Array): number | undefined {
  const count = a.length;
  const order = Uint32Array.from(a, (_, at) => at).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!);
  const firsts = Float64Array.from(order, (at) => a[at]!);
  const seconds = Float64Array.from(order, (at) => b[at]!);
  const tiedA = tiedPairs(count, (at, before) => firsts[at] === firsts[before]);
  const tiedBoth = tiedPairs(
    count,
    (at, before) => firsts[at] === firsts[before] && seconds[at] === seconds[before],
  );
  const opposite = countInversions(seconds);
  const tiedB = tiedPairs(count, (at, before) => seconds[at] === seconds[before]);
  const all = pairs(count);
  if (all === tiedA || all === tiedB) return undefined;
  const difference = all - tiedA - tiedB + tiedBoth - 2 * opposite;
  return difference / Math.sqrt(all - tiedA) / Math.sqrt(all - tiedB);
}
