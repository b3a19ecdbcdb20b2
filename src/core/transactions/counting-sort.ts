/**
 * Sorts entries by whole numbers of a small range, entries with equal numbers staying in their order.
 *
 * @param entries Indices into `keys`.
 * @param keys From `least` to `most` for every entry named.
 */
export function countingSort(entries: Int32Array, keys: Int32Array, most: number, least = 0): Int32Array {
  const places = new Int32Array(Math.max(0, most - least) + 2);
  for (const entry of entries) places[keys[entry]! - least + 1]!++;
  for (let place = 1; place < places.length; place++) places[place]! += places[place - 1]!;
  const sorted = new Int32Array(entries.length);
  for (const entry of entries) sorted[places[keys[entry]! - least]!++] = entry;
  return sorted;
}
