const BUCKETS_PER_BORDER = 64;
const FEWEST_BUCKETS = 256;
const MOST_BUCKETS = 1 << 16;

/**
 * Ascending borders ready for look-up: the span between the first and the last is parted into buckets so narrow
 * that few of them hold a border, and a look-up seldom has to compare more than once.
 */
export interface BorderIndex {
  /** Ascending; the last entry is +Infinity, which stops every search. */
  readonly borders: Float64Array;
  /** Below it no border is passed; from it on the buckets tell. */
  readonly start: number;
  readonly last: number;
  /** By bucket: how many borders lie in earlier buckets. */
  readonly passed: Int32Array;
  readonly bucketsPerUnit: number;
}

/**
 * @param borders Ascending; without any, no value passes.
 * @param start Where the first bucket begins: no greater than the first border, which is what it is by default.
 */
export function indexBorders(borders: readonly number[], start = borders[0] ?? Infinity): BorderIndex {
  const last = borders[borders.length - 1] ?? Infinity;
  const span = last - start;
  const wanted = Math.max(FEWEST_BUCKETS, borders.length * BUCKETS_PER_BORDER);
  const bucketCount = span > 0 ? Math.min(MOST_BUCKETS, wanted) : 1;
  const bucketsPerUnit = span > 0 ? bucketCount / span : 0;
  const passed = new Int32Array(bucketCount + 1);

  // The bucket of a value never falls as the value rises, so a border in an earlier bucket is certainly below it.
  for (let bucket = 0, count = 0; bucket <= bucketCount; bucket += 1) {
    while (count < borders.length && Math.trunc((borders[count]! - start) * bucketsPerUnit) < bucket)
      count += 1;
    passed[bucket] = count;
  }
  return { borders: Float64Array.from([...borders, Infinity]), start, last, passed, bucketsPerUnit };
}
