const known = new WeakMap<Float64Array, Float64Array>();

/**
 * The values of a column in ascending order, without NaN. Sorted once where nobody is left out, since columns do not
 * change and many models ask for the same.
 *
 * @param leftOut Not 0 for rows that take no part.
 * @returns Not to be written to.
 */
export function ascendingValues(values: Float64Array, leftOut?: Uint8Array): Float64Array {
  if (leftOut?.some((mark) => mark !== 0)) {
    return values.filter((value, row) => !Number.isNaN(value) && !leftOut[row]).sort();
  }
  const sorted = known.get(values) ?? values.filter((value) => !Number.isNaN(value)).sort();
  known.set(values, sorted);
  return sorted;
}
