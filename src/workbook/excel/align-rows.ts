import { normalised } from "./cell-text";

/**
 * Finds rows again by their keys: the n-th row with a key answers to the n-th row with that key before.
 *
 * @returns For each row of `now` its row in `before`, or -1 where there is none.
 */
export function alignRows(before: readonly string[], now: readonly string[]): Int32Array {
  const rowsByKey = new Map<string, number[]>();
  before.forEach((key, row) => {
    const rows = rowsByKey.get(normalised(key));
    if (rows) rows.push(row);
    else rowsByKey.set(normalised(key), [row]);
  });
  const seen = new Map<string, number>();
  return Int32Array.from(now, (key) => {
    const text = normalised(key);
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return rowsByKey.get(text)?.[occurrence] ?? -1;
  });
}
