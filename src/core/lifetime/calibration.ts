import { carriesModel, historiesUntil, judgeData, purchasesBetween, type Clock, type Holdout } from "../clv";
import { serialOfIso } from "../table/date-text";
import type { Purchases } from "../transactions";
import { observationEnd } from "./observation-end";

/** What of the observation is held out when none is said. */
const HELD_OUT = 1 / 3;
const FEWEST_HELD_OUT = 20;

/** A calibration period with what happened after it. */
export interface Calibration extends Holdout {
  /** Last day of the calibration period, a serial day. */
  readonly end: number;
}

/**
 * Holds out the end of the observation: from the day asked for, otherwise its last third. In discrete time whole periods
 * are held out.
 *
 * @param end ISO date, "none", or undefined for the proposal.
 * @returns undefined where nothing is to be held out, or too little would be left or held out.
 */
export function holdOut(purchases: Purchases, clock: Clock, end?: string): Calibration | undefined {
  if (end === "none") return undefined;
  const { firstDay } = purchases;
  const lastDay = observationEnd(purchases, clock);
  const asked = end === undefined ? undefined : serialOfIso(end);
  const days = asked === undefined ? HELD_OUT * (lastDay - firstDay + 1) : lastDay - asked;
  if (!(days > 0 && days < lastDay - firstDay)) return undefined;
  const units = asked === undefined || clock.discrete ? Math.max(1, Math.round(days / clock.unitDays)) : NaN;
  const calibrationEnd =
    asked === undefined || clock.discrete ? Math.floor(lastDay - units * clock.unitDays) : asked;
  const customers = historiesUntil(purchases, calibrationEnd, clock);
  const bought = purchasesBetween(purchases, customers.customers, calibrationEnd, lastDay, clock);
  const heldOut = bought.reduce((sum, count) => sum + count, 0);
  const isThin = !carriesModel(judgeData(customers));
  if (customers.customers.length === 0 || (asked === undefined && (isThin || heldOut < FEWEST_HELD_OUT)))
    return undefined;
  return {
    end: calibrationEnd,
    customers,
    purchases: bought,
    length: clock.discrete ? units : (lastDay - calibrationEnd) / clock.unitDays,
  };
}
