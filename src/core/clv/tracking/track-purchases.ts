import { newCustomerPurchases } from "../forecast/new-customers";
import type { PurchaseModel } from "../forecast/purchase-model";
import { lastDayOf, periodOf } from "../occasions/clock";
import type { Occasions } from "../occasions/types";

/** Whose purchases are followed, and how finely. */
export interface TrackingRequest {
  readonly occasions: Occasions;
  /** Customers who bought first until this day are followed. */
  readonly joinedUntil: number;
  /** Last day to follow them. */
  readonly until: number;
  /** Length of a period of the picture; under BG/BB that of an opportunity. */
  readonly periodDays: number;
}

/** Repeat purchases of all customers together, period by period. */
export interface PurchaseTrack {
  /** In each period. */
  readonly perPeriod: Float64Array;
  /** From the start to the end of each period. */
  readonly cumulative: Float64Array;
}

/** What was bought, by periods that end with the last day. */
export interface ActualTrack extends PurchaseTrack {
  /** Last day of each period, a serial day. */
  readonly ends: Float64Array;
  readonly customers: number;
}

/**
 * Repeat purchases of a cohort as they were made.
 *
 * @param discrete Whether several purchases of a customer in one period count once, as under BG/BB.
 */
export function trackActual(request: TrackingRequest, discrete = false): ActualTrack {
  const { until, periodDays, occasions } = request;
  const { days, starts } = occasions;
  const members = membersOf(request);
  const firstPeriod = members.reduce(
    (first, c) => Math.min(first, periodOf(days[starts[c]!]!, until, periodDays)),
    0,
  );
  const perPeriod = new Float64Array(members.length === 0 ? 0 : 1 - firstPeriod);
  for (const c of members) {
    let last = periodOf(days[starts[c]!]!, until, periodDays);
    for (let at = starts[c]! + 1; at < starts[c + 1]! && days[at]! <= until; at++) {
      const period = periodOf(days[at]!, until, periodDays);
      if (discrete && period === last) continue;
      last = period;
      perPeriod[period - firstPeriod]!++;
    }
  }
  return {
    ends: perPeriod.map((_, place) => lastDayOf(firstPeriod + place, until, periodDays)),
    customers: members.length,
    perPeriod,
    cumulative: addedUp(perPeriod),
  };
}

/**
 * Repeat purchases that a model expects of the same customers, from what is known of them on their first day: the sum
 * of E[X(t)] over all of them, t counted from the first purchase of each.
 *
 * Fader, Hardie & Lee (2005), Marketing Science 24(2), section 5.2.
 *
 * @param unitDays Days in the time unit of the model; not read under BG/BB, which counts periods.
 */
export function trackExpected(
  request: TrackingRequest,
  model: PurchaseModel,
  unitDays: number,
): PurchaseTrack {
  const { until, periodDays, occasions } = request;
  const { days, starts } = occasions;
  const discrete = model.kind === "bg-bb";
  const ends = Array.from(trackActual(request).ends, (end) =>
    discrete ? periodOf(end, until, periodDays) : end,
  );
  const joined = new Map<number, number>();
  for (const c of membersOf(request)) {
    const day = days[starts[c]!]!;
    const time = discrete ? periodOf(day, until, periodDays) : day;
    joined.set(time, (joined.get(time) ?? 0) + 1);
  }
  const known = new Map<number, number>();
  const expectedAfter = (time: number): number => {
    let expected = known.get(time);
    if (expected === undefined)
      known.set(time, (expected = newCustomerPurchases(model, discrete ? time : time / unitDays)));
    return expected;
  };
  const cumulative = Float64Array.from(ends, (end) => {
    let sum = 0;
    for (const [time, count] of joined) if (time < end) sum += count * expectedAfter(end - time);
    return sum;
  });
  return {
    perPeriod: cumulative.map((sum, place) => sum - (place === 0 ? 0 : cumulative[place - 1]!)),
    cumulative,
  };
}

function membersOf({ occasions: { days, starts }, joinedUntil, until }: TrackingRequest): Int32Array {
  const members: number[] = [];
  for (let c = 0; c + 1 < starts.length; c++)
    if (starts[c]! < starts[c + 1]! && days[starts[c]!]! <= Math.min(joinedUntil, until)) members.push(c);
  return Int32Array.from(members);
}

function addedUp(perPeriod: Float64Array): Float64Array {
  let sum = 0;
  return perPeriod.map((count) => (sum += count));
}
