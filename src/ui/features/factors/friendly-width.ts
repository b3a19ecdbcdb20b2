import type { ElapsedUnit } from "../../../core";

const STEPS_ADVISED = 10;

/** Months that people count in. */
const MONTHS = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120];

/**
 * A step width of 1, 2 or 5 (times a power of ten) that cuts a range in about ten steps.
 *
 * @param isWhole True for values without decimals; the width has none either.
 * @param unit Of elapsed time; months are counted in quarters, halves and years.
 */
export function friendlyWidth(range: number, isWhole: boolean, unit?: ElapsedUnit): number {
  const width = range / STEPS_ADVISED;
  if (!(width > 0)) return 1;
  if (unit === "months") return MONTHS.find((each) => each >= width * 0.999) ?? 12 * Math.ceil(width / 12);
  const power = 10 ** Math.floor(Math.log10(width) + 1e-9);
  const factor = [1, 2, 5, 10].find((each) => each * power >= width * 0.999) ?? 10;
  const friendly = Number((factor * power).toPrecision(1));
  return isWhole ? Math.max(1, friendly) : friendly;
}
