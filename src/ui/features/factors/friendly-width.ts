const STEPS_ADVISED = 10;

/**
 * A step width of 1, 2 or 5 (times a power of ten) that cuts a range in about ten steps.
 *
 * @param isWhole True for values without decimals; the width has none either.
 */
export function friendlyWidth(range: number, isWhole: boolean): number {
  const width = range / STEPS_ADVISED;
  if (!(width > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(width) + 1e-9);
  const factor = [1, 2, 5, 10].find((each) => each * power >= width * 0.999) ?? 10;
  const friendly = Number((factor * power).toPrecision(1));
  return isWhole ? Math.max(1, friendly) : friendly;
}
