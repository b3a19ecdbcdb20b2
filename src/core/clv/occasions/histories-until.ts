import { periodOf, type Clock } from "./clock";
import type { ObservedHistories, Occasions } from "./types";

/**
 * Histories of all customers who bought until a day, as the purchase models take them.
 *
 * In discrete time the first purchase is the way in, not an opportunity: of the periods after its own, frequency
 * counts those with a purchase and recency is the last of them.
 *
 * @param end Last day observed; later purchases do not count.
 */
export function historiesUntil(occasions: Occasions, end: number, clock: Clock): ObservedHistories {
  const { days, starts } = occasions;
  const buyers: number[] = [];
  for (let c = 0; c + 1 < starts.length; c++)
    if (starts[c]! < starts[c + 1]! && days[starts[c]!]! <= end) buyers.push(c);
  const customers = Int32Array.from(buyers);
  const frequency = new Float64Array(customers.length);
  const recency = new Float64Array(customers.length);
  const age = new Float64Array(customers.length);
  const { unitDays, discrete } = clock;
  const timeOf = (day: number) => (discrete ? periodOf(day, end, unitDays) : day);
  const unit = discrete ? 1 : unitDays;
  for (let row = 0; row < customers.length; row++) {
    const from = starts[customers[row]!]!;
    const first = timeOf(days[from]!);
    let last = first;
    for (let at = from + 1; at < starts[customers[row]! + 1]! && days[at]! <= end; at++) {
      const time = timeOf(days[at]!);
      if (discrete && time === last) continue;
      last = time;
      frequency[row]!++;
    }
    recency[row] = (last - first) / unit;
    age[row] = (timeOf(end) - first) / unit;
  }
  return { customers, frequency, recency, age };
}

/**
 * What each of some customers bought after one day until another; in discrete time the periods with a purchase.
 *
 * @param after A day on which a period ends in discrete time.
 */
export function purchasesBetween(
  { days, starts }: Occasions,
  customers: Int32Array,
  after: number,
  until: number,
  { unitDays, discrete }: Clock,
): Float64Array {
  return Float64Array.from(customers, (customer) => {
    let count = 0;
    let last = NaN;
    for (let at = starts[customer]!; at < starts[customer + 1]!; at++) {
      if (days[at]! <= after || days[at]! > until) continue;
      const period = periodOf(days[at]!, until, unitDays);
      if (discrete && period === last) continue;
      last = period;
      count++;
    }
    return count;
  });
}
