/**
 * The least share that a count still speaks for: lower end of Wilson's interval (1927, Journal of the American
 * Statistical Association 22).
 *
 * @param hits Of `cases`, 0 or more.
 * @param deviations How many standard deviations wide the interval is to each side, > 0.
 * @returns 0…1, or 0 without cases.
 */
export function wilsonBound(hits: number, cases: number, deviations: number): number {
  if (!(cases > 0)) return 0;
  const share = hits / cases;
  const square = deviations ** 2;
  const middle = share + square / (2 * cases);
  const reach = deviations * Math.sqrt((share * (1 - share) + square / (4 * cases)) / cases);
  return Math.max(0, (middle - reach) / (1 + square / cases));
}
