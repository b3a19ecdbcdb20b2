const LONGEST_INSERTION = 32;
const ROWS_PER_BUCKET = 4;
const MOST_BUCKETS = 1 << 18;

/** Keys with the rows that they belong to. */
interface KeyedRows {
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

/**
 * Sorts in descending order: one distribution into many small buckets by value, then insertion within each.
 * Where the keys crowd into few buckets, those are distributed again over their own range.
 */
function sortDescending({ keys, rows }: KeyedRows): KeyedRows {
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
 * Competition ranks, highest key first: 1, 2, 2, 4.
 *
 * @param keys One per row; NaN takes no part and gets rank 0.
 * @param count How many keys are not NaN.
 */
export function competitionRanks(keys: Float64Array, count: number): Uint32Array {
  const taking = { keys: new Float64Array(count), rows: new Uint32Array(count) };
  for (let row = 0, at = 0; row < keys.length; row += 1) {
    const key = keys[row]!;
    if (key !== key) continue;
    taking.keys[at] = key;
    taking.rows[at] = row;
    at += 1;
  }
  const sorted = sortDescending(taking);
  const ranks = new Uint32Array(keys.length);
  for (let at = 0, rank = 0, previous = NaN; at < count; at += 1) {
    const key = sorted.keys[at]!;
    if (key !== previous) rank = at + 1;
    previous = key;
    ranks[sorted.rows[at]!] = rank;
  }
  return ranks;
}
