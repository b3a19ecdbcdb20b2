import { isoOfSerial, serialOfIso } from "../../../core";

const MOST_TICKS = 5;
const YEAR_WIDTHS = [1, 2, 5, 10, 20, 50, 100];

/** The first of January of some years between two Excel serial days; empty where there are fewer than two. */
export function yearTicks(min: number, max: number): readonly number[] {
  const [first, last] = [yearOf(min) + 1, yearOf(max)];
  const width = YEAR_WIDTHS.find((each) => (last - first) / each < MOST_TICKS) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / width) * width; year <= last; year += width) {
    ticks.push(serialOfIso(`${year}-01-01`) ?? NaN);
  }
  return ticks.length < 2 ? [] : ticks;
}

/** The calendar year of an Excel serial day. */
export const yearOf = (serial: number): number => Number(isoOfSerial(serial).slice(0, 4));
