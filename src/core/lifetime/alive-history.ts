import { aliveOverTime, type AliveOverTime, type Clock, type PurchaseModel } from "../clv";
import { lastDayOf, periodOf } from "../clv/occasions/clock";
import { DAYS_IN_UNIT, type HistoryUnit, type Purchases } from "../transactions";
import { observationEnd } from "./observation-end";

/**
 * P(alive) of one customer from the first purchase on, by serial day.
 *
 * @param code A customer with a purchase.
 */
export function aliveHistory(
  purchases: Purchases,
  code: number,
  unit: HistoryUnit,
  model: PurchaseModel,
): AliveOverTime {
  const clock: Clock = { unitDays: DAYS_IN_UNIT[unit], discrete: model.kind === "bg-bb" };
  const { unitDays, discrete } = clock;
  const end = observationEnd(purchases, clock);
  const days = purchases.days.subarray(purchases.starts[code]!, purchases.starts[code + 1]!);
  const first = days[0]!;
  if (!discrete) {
    const repeats = Float64Array.from(days.subarray(1), (day) => (day - first) / unitDays);
    const { times, alive } = aliveOverTime(model, repeats, (end - first) / unitDays);
    return { times: times.map((time) => first + time * unitDays), alive };
  }
  const joined = periodOf(first, end, unitDays);
  const bought = new Set(Array.from(days, (day) => periodOf(day, end, unitDays) - joined));
  const repeats = [...bought].filter((period) => period > 0);
  const { times, alive } = aliveOverTime(model, repeats, -joined);
  return { times: times.map((time) => lastDayOf(joined + time, end, unitDays)), alive };
}
