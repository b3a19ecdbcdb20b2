/**
 * Natural breaks of Jenks: parts sorted numbers into groups so that the squared distances from the groups' means are
 * least, exactly.
 *
 * Dynamic programming over the distinct values; since the best cut never moves back as values are added, each layer
 * needs n log n steps (Grønlund et al. 2017, "Fast Exact k-Means, k-Medians and Bregman Divergence Clustering in 1D").
 *
 * @param values Ascending and distinct.
 * @param counts How often each value occurs, > 0.
 * @param groups At least 1.
 * @returns Indexes at which the second, third … group begin; fewer when there are fewer values than groups.
 */
export function naturalBreaks(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  groups: number,
): readonly number[] {
  const size = values.length;
  const used = Math.min(groups, size);
  if (used < 2) return [];
  const sums = sumsOf(values, counts);
  let before = Float64Array.from({ length: size }, (_, end) => spread(sums, 0, end));
  const starts: Int32Array[] = [];
  for (let group = 1; group < used; group += 1) {
    const layer = { cost: new Float64Array(size).fill(Infinity), start: new Int32Array(size) };
    fillLayer(group, size - 1, group, size - 1, before, sums, layer);
    starts.push(layer.start);
    before = layer.cost;
  }
  const breaks: number[] = [];
  for (let group = used - 1, end = size - 1; group > 0; group -= 1) {
    const from = starts[group - 1]![end]!;
    breaks.unshift(from);
    end = from - 1;
  }
  return breaks;
}

/** Sums over the values before an index. */
interface Sums {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

function sumsOf(values: ArrayLike<number>, counts: ArrayLike<number>): Sums {
  const size = values.length;
  const middle = values[size >> 1]!;
  const count = new Float64Array(size + 1);
  const sum = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  for (let at = 0; at < size; at += 1) {
    // Counted from a middle value, so that the difference of sums keeps its digits.
    const value = values[at]! - middle;
    count[at + 1] = count[at]! + counts[at]!;
    sum[at + 1] = sum[at]! + counts[at]! * value;
    squares[at + 1] = squares[at]! + counts[at]! * value * value;
  }
  return { count, sum, squares };
}

/** Squared distances from their mean of the values from one index to another, both included. */
function spread({ count, sum, squares }: Sums, from: number, to: number): number {
  const total = sum[to + 1]! - sum[from]!;
  return Math.max(0, squares[to + 1]! - squares[from]! - (total * total) / (count[to + 1]! - count[from]!));
}

/** The least costs by end, and where the last group of that cut starts. */
interface Layer {
  readonly cost: Float64Array;
  readonly start: Int32Array;
}

/**
 * Best cuts for all ends of a stretch, the middle end first, which bounds those of the others.
 *
 * @param before The costs by end with one group fewer.
 */
function fillLayer(
  first: number,
  last: number,
  lowest: number,
  highest: number,
  before: Float64Array,
  sums: Sums,
  layer: Layer,
): void {
  if (first > last) return;
  const end = (first + last) >> 1;
  const latest = Math.min(end, highest);
  let best = lowest;
  let least = Infinity;
  for (let from = lowest; from <= latest; from += 1) {
    const cost = before[from - 1]! + spread(sums, from, end);
    if (cost < least) {
      least = cost;
      best = from;
    }
  }
  layer.cost[end] = least;
  layer.start[end] = best;
  fillLayer(first, end - 1, lowest, best, before, sums, layer);
  fillLayer(end + 1, last, best, highest, before, sums, layer);
}
