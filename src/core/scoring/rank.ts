const DIGIT_BITS = 13;
const BUCKETS = 1 << DIGIT_BITS;
const LOW_BITS = BUCKETS - 1;
const SMALL = 256;

/** Rows in ascending order of their keys, by distribution on 13-bit digits. */
function sortedRows(keys: Float64Array, rows: Uint32Array<ArrayBuffer>): Uint32Array {
  let sourceKeys = Float64Array.from(rows, (row) => keys[row]!);
  let sourceRows = rows;
  let targetKeys = new Float64Array(rows.length);
  let targetRows = new Uint32Array(rows.length);
  let highest = 0;
  for (let at = 0; at < sourceKeys.length; at += 1) {
    if (sourceKeys[at]! > highest) highest = sourceKeys[at]!;
  }

  for (let unit = 1; unit <= highest; unit *= BUCKETS) {
    const inverse = 1 / unit;
    const starts = new Uint32Array(BUCKETS + 1);
    for (let at = 0; at < sourceKeys.length; at += 1) {
      starts[((sourceKeys[at]! * inverse) & LOW_BITS) + 1]! += 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
    for (let at = 0; at < sourceKeys.length; at += 1) {
      const key = sourceKeys[at]!;
      const place = starts[(key * inverse) & LOW_BITS]!++;
      targetKeys[place] = key;
      targetRows[place] = sourceRows[at]!;
    }
    [sourceKeys, targetKeys] = [targetKeys, sourceKeys];
    [sourceRows, targetRows] = [targetRows, sourceRows];
  }
  return sourceRows;
}

/**
 * Competition ranks, highest key first: 1, 2, 2, 4.
 *
 * @param keys Whole numbers >= 0, one per row.
 * @param rows The rows that take part; the array is used up.
 * @param rank Receives the rank of each of those rows; other entries stay.
 */
export function writeRanks(keys: Float64Array, rows: Uint32Array<ArrayBuffer>, rank: Uint32Array): void {
  const ascending = rows.length <= SMALL ? rows.sort((a, b) => keys[a]! - keys[b]!) : sortedRows(keys, rows);
  let current = 0;
  let previous = NaN;
  for (let at = ascending.length - 1; at >= 0; at -= 1) {
    const row = ascending[at]!;
    const key = keys[row]!;
    if (key !== previous) {
      current = ascending.length - at;
      previous = key;
    }
    rank[row] = current;
  }
}
