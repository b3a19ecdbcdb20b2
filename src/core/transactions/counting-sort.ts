/**
 * Sorts entries by small whole numbers, entries with equal numbers staying in their order.
 *
 * @param entries Indices into `keys`.
 * @param keys From 0 to `most` for every entry named.
 */
export function countingSort(entries: Int32Array, keys: Int32Array, most: number): Int32Array {
  const places = new Int32Array(most + 2);
  for (const entry of entries) places[keys[entry]! + 1]!++;
  for (let key = 1; key < places.length; key++) places[key]! += places[key - 1]!;
  const sorted = new Int32Array(entries.length);
  for (const entry of entries) sorted[places[keys[entry]!]!++] = entry;
  return sorted;
}
