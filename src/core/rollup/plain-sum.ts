/** Digits that a sum keeps of its largest part: enough for cents of billions, too few for the noise of binary sums. */
const KEPT_DIGITS = 13;

const LARGEST_EXACT_POWER = 1e22;

/** Sum of decimal numbers as it is on paper: 0.1 + 0.2 is 0.3, and 100000.1 − 100000 is 0.1. */
export function plainSum(values: readonly number[] | Float64Array): number {
  if (values.length < 2) return values[0] ?? 0;
  let sum = 0;
  let largest = 0;
  for (const value of values) {
    sum += value;
    largest = Math.max(largest, Math.abs(value));
  }
  if (Number.isInteger(sum) || !Number.isFinite(sum)) return sum;
  const scale = 10 ** Math.max(0, KEPT_DIGITS - 1 - Math.floor(Math.log10(largest)));
  const scaled = sum * scale;
  return scale <= LARGEST_EXACT_POWER && Number.isSafeInteger(Math.round(scaled))
    ? Math.round(scaled) / scale
    : sum;
}
