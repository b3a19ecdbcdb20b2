import type { Clock } from "../clv";
import type { Purchases } from "../transactions";

/** Parts that a period is looked at in. */
const PARTS = 24;
/** Shortest quiet time of a season, in parts, and the share of the purchases that may fall into it. */
const QUIET_PARTS = PARTS / 4;
const QUIET_SHARE = 0.01;
/** Share of the purchases up to which the rest of a period that has begun is as good as over. */
const REST_SHARE = 0.02;
/** Fewest purchases and days of a period that show a season. */
const FEWEST_PURCHASES = 30;
const SHORTEST_PERIOD = 28;

/**
 * The day on which the last period ends: in continuous time the last day observed.
 *
 * In discrete time that day may lie in the middle of a season, such as a yearly fair that is held some days earlier or
 * later each year; periods from there would hold it twice or not at all. Where the purchases leave a quarter of every
 * period quiet, periods end in the middle of that quiet time, the last one after the last day observed, provided that
 * nothing to speak of is still to come.
 */
export function observationEnd({ days, lastDay }: Purchases, { unitDays, discrete }: Clock): number {
  if (!discrete || unitDays < SHORTEST_PERIOD || days.length < FEWEST_PURCHASES) return lastDay;
  const parts = new Float64Array(PARTS);
  // Parts are counted forward from the last day, so that those still to come stand first.
  for (const day of days) {
    const since = (((day - lastDay) % unitDays) + unitDays) % unitDays;
    parts[Math.min(PARTS - 1, Math.floor((since / unitDays) * PARTS))]!++;
  }
  const share = (from: number, count: number) => {
    let sum = 0;
    for (let part = from; part < from + count; part++) sum += parts[part % PARTS]!;
    return sum / days.length;
  };
  let quietFrom = 0;
  let quietParts = 0;
  for (let from = 0; from < PARTS; from++) {
    let count = 0;
    while (count < PARTS && share(from, count + 1) <= QUIET_SHARE) count++;
    if (count > quietParts) [quietFrom, quietParts] = [from, count];
  }
  if (quietParts < QUIET_PARTS) return lastDay;
  const middle = (quietFrom + quietParts / 2) % PARTS;
  // The part of the last day itself has been observed.
  if (share(1, Math.max(0, Math.floor(middle) - 1)) > REST_SHARE) return lastDay;
  return lastDay + Math.floor((middle / PARTS) * unitDays);
}
