/** Mean consistency index of random judgements by number of factors, from 1. Saaty (1980), The AHP, McGraw-Hill. */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/**
 * Mean consistency index of random judgements, the yardstick of the consistency ratio.
 *
 * It falls in a straight line as judgements go missing, down to 0 where those that are left can no longer
 * contradict one another (Ágoston & Csató 2022, Omega 108).
 *
 * @param missing Pairs that were not judged.
 */
export function randomIndex(factorCount: number, missing = 0): number {
  const complete = RANDOM_INDEX[factorCount - 1] ?? NaN;
  if (missing === 0) return complete;
  return complete * Math.max(0, 1 - (2 * missing) / ((factorCount - 1) * (factorCount - 2)));
}
