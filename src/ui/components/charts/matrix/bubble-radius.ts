/** The largest bubble never covers more of a matrix than so many pixels from its middle. */
const LARGEST = 20;
/** A bubble that is smaller cannot be seen, let alone be hit. */
const SMALLEST = 3;
/** All bubbles together cover at most this share of the matrix, as if none hid another. */
const COVERED = 0.3;

/**
 * Radius of every bubble in pixels, so that areas are as the sizes are. Sizes that are not above 0, or not known, get the
 * smallest bubble.
 *
 * @param area Of the matrix, in square pixels.
 */
export function bubbleRadii(size: Float64Array, area: number): Float64Array {
  let largest = 0;
  let sum = 0;
  for (const value of size) {
    if (!(value > 0)) continue;
    sum += value;
    if (value > largest) largest = value;
  }
  const fitting = largest > 0 ? Math.sqrt((COVERED * area * largest) / (Math.PI * sum)) : 0;
  const radius = Math.max(SMALLEST, Math.min(LARGEST, fitting));
  return size.map((value) => Math.max(SMALLEST, value > 0 ? radius * Math.sqrt(value / largest) : 0));
}
