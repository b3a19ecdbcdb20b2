/** |actual - expected| as a share of the expected value; 0 for two equal numbers, also infinite ones. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.abs(expected);
  return Number.isNaN(error) ? Infinity : error;
}

/** The accuracy that every prediction has to reach. */
export const ACCURACY = 1e-10;
