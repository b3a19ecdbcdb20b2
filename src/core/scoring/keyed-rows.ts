const LONGEST_INSERTION = 32;
const ROWS_PER_BUCKET = 4;
const MOST_BUCKETS = 1 << 18;

/** Keys with the rows that they belong to. */
export interface KeyedRows {
  readonly keys: Float64Array;
  readonly rows: Uint32Array;
}

function insertionSort(keys: Float64Array, rows: Uint32Array, start: number, end: number): void {
  for (let next = start + 1; next < end; next += 1) {
    const key = keys[next]!;
    const row = rows[next]!;
    let at = next;
    while (at > start && keys[at - 1]! < key) {
      keys[at] = keys[at - 1]!;
      rows[at] = rows[at - 1]!;
      at -= 1;
    }
    keys[at] = key;
    rows[at] = row;
  }
}

function plainlySorted({ keys, rows }: KeyedRows): KeyedRows {
  const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[b]! - keys[a]!);
  return {
    keys: Float64Array.from(order, (at) => keys[at]!),
    rows: Uint32Array.from(order, (at) => rows[at]!),
  };
}

/**
 * Sorts in descending order, equal keys in the order in which they come: one distribution into many small buckets by
 * value, then insertion within each. Where the keys crowd into few buckets, those are distributed again over their own
 * range.
 *
 * @returns New columns, or those given where all keys are equal.
 */
export function sortDescending({ keys, rows }: KeyedRows): KeyedRows {
  const count = keys.length;
  let highest = -Infinity;
  let lowest = Infinity;
  for (let at = 0; at < count; at += 1) {
    const key = keys[at]!;
    if (key > highest) highest = key;
    if (key < lowest) lowest = key;
  }
  if (!(highest > lowest)) return { keys, rows };

  const bucketCount = Math.min(MOST_BUCKETS, Math.max(2, Math.ceil(count / ROWS_PER_BUCKET)));
  const bucketsPerUnit = (bucketCount - 1) / (highest - lowest);
  // Ends so far apart, or so near each other, that their distance is no number to divide by.
  if (!(bucketsPerUnit > 0 && bucketsPerUnit < Infinity)) return plainlySorted({ keys, rows });
  const ends = new Uint32Array(bucketCount + 1);
  for (let at = 0; at < count; at += 1) ends[(((highest - keys[at]!) * bucketsPerUnit) | 0) + 1]! += 1;
  for (let bucket = 1; bucket <= bucketCount; bucket += 1) ends[bucket]! += ends[bucket - 1]!;

  const sorted = { keys: new Float64Array(count), rows: new Uint32Array(count) };
  for (let at = 0; at < count; at += 1) {
    const key = keys[at]!;
    const place = ends[((highest - key) * bucketsPerUnit) | 0]!++;
    sorted.keys[place] = key;
    sorted.rows[place] = rows[at]!;
  }
  for (let bucket = 0, start = 0; bucket < bucketCount; bucket += 1) {
    const end = ends[bucket]!;
    if (end - start > LONGEST_INSERTION) {
      const crowd = sortDescending({
        keys: sorted.keys.slice(start, end),
        rows: sorted.rows.slice(start, end),
      });
      sorted.keys.set(crowd.keys, start);
      sorted.rows.set(crowd.rows, start);
    } else if (end - start > 1) {
      insertionSort(sorted.keys, sorted.rows, start, end);
    }
    start = end;
  }
  return sorted;
}

/**
 * The keys that take part, with their rows.
 *
 * @param keys One per row; NaN takes no part.
 * @param leftOut Not 0 for rows that take no part either.
 */
export function keyedRows(keys: Float64Array, leftOut?: Uint8Array): KeyedRows {
  const taking = { keys: new Float64Array(keys.length), rows: new Uint32Array(keys.length) };
  let count = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row]!;
    if (key !== key || leftOut?.[row]) continue;
    taking.keys[count] = key;
    taking.rows[count] = row;
    count += 1;
  }
  return { keys: taking.keys.subarray(0, count), rows: taking.rows.subarray(0, count) };
}
