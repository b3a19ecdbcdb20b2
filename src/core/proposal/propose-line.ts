import { ceilTo, floorTo, friendlyStep } from "../numeric/friendly";
import { quantile } from "../numeric/quantile";
import { sortedNumbers } from "../table/column-summary";
import { isoOfSerial, serialOfDate } from "../table/date-text";
import type { Column } from "../table/types";
import { isLessBetter, isMoney, type FactorTopic } from "./topics";

const LOW_SHARE = 0.05;
const HIGH_SHARE = 0.95;
const FRIENDLY_PARTS = 20;

/** Ends of a straight line. */
export interface Line {
  readonly worst: number;
  readonly best: number;
}

interface Extent {
  readonly low: number;
  readonly high: number;
}

/** The middle nine tenths of the values, so that one giant does not take the points from all others. */
function robustExtent(sorted: Float64Array): Extent {
  const low = quantile(sorted, LOW_SHARE) ?? 0;
  const high = quantile(sorted, HIGH_SHARE) ?? 0;
  return high > low ? { low, high } : { low: sorted[0] ?? 0, high: sorted[sorted.length - 1] ?? 0 };
}

function friendlyExtent({ low, high }: Extent, isWhole: boolean): Extent {
  if (!(high > low)) return { low: Math.floor(low), high: Math.floor(low) + 1 };
  const step = Math.max(friendlyStep(high - low, FRIENDLY_PARTS), isWhole ? 1 : 0);
  // A scale that begins near zero begins at zero.
  const startsAtZero = low >= 0 && low < (high - low) / 4;
  return { low: startsAtZero ? 0 : floorTo(low, step), high: ceilTo(high, step) };
}

/** From a first of January to a first of January, or from month to month within one year. */
function friendlyDates({ low, high }: Extent): Extent {
  const [lowYear, lowMonth] = isoOfSerial(low).split("-").map(Number) as [number, number];
  const [highYear, highMonth] = isoOfSerial(high).split("-").map(Number) as [number, number];
  if (highYear - lowYear >= 2) {
    return { low: serialOfDate(lowYear, 1, 1) ?? low, high: serialOfDate(highYear + 1, 1, 1) ?? high };
  }
  const isDecember = highMonth === 12;
  return {
    low: serialOfDate(lowYear, lowMonth, 1) ?? low,
    high: serialOfDate(isDecember ? highYear + 1 : highYear, isDecember ? 1 : highMonth + 1, 1) ?? high,
  };
}

/**
 * A straight line over the 5 % to 95 % quantiles of a column, rounded to friendly numbers, in the direction that
 * the topic has. Of money a loss never gets points: the line begins at 0 at the lowest.
 */
export function proposeLine(column: Column, topic: FactorTopic | undefined): Line {
  const sorted = sortedNumbers(column);
  const robust = robustExtent(sorted);
  const isWhole = sorted.every(Number.isInteger);
  const friendly = column.kind === "date" ? friendlyDates(robust) : friendlyExtent(robust, isWhole);
  const low = isMoney(topic) && friendly.low < 0 && friendly.high > 0 ? 0 : friendly.low;
  return isLessBetter(column, topic)
    ? { worst: friendly.high, best: low }
    : { worst: low, best: friendly.high };
}
