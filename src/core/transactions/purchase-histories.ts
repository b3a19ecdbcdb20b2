import { DAYS_IN_UNIT } from "./time-unit";
import type { HistoryUnit } from "./types";
import type { Purchases } from "./purchases";

/** The columns that the purchase models take, of the customers with a purchase. */
export interface PurchaseHistories {
  /** Code of each customer, ascending. */
  readonly codes: Int32Array;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly monetary: Float64Array;
}

/** Codes of the customers who bought until a day, ascending. */
export function buyersUntil(
  { starts, days }: Pick<Purchases, "starts" | "days">,
  endDay: number,
): Int32Array {
  const buyers = new Int32Array(starts.length - 1);
  let count = 0;
  for (let code = 0; code < buyers.length; code++) {
    const first = starts[code]!;
    if (first < starts[code + 1]! && days[first]! <= endDay) buyers[count++] = code;
  }
  return buyers.slice(0, count);
}

/** Where the purchases of a customer until a day end. */
export function endOfHistory(
  { starts, days }: Pick<Purchases, "starts" | "days">,
  code: number,
  endDay: number,
): number {
  let end = starts[code + 1]!;
  while (end > starts[code]! && days[end - 1]! > endDay) end--;
  return end;
}

/**
 * Purchase histories until a day, in the sense of Fader, Hardie & Lee (2005): repeat purchases, times in whole days
 * divided by the length of the unit.
 */
export function purchaseHistories(
  purchases: Pick<Purchases, "starts" | "days" | "amounts">,
  endDay: number,
  timeUnit: HistoryUnit,
): PurchaseHistories {
  const { starts, days, amounts } = purchases;
  const length = DAYS_IN_UNIT[timeUnit];
  const codes = buyersUntil(purchases, endDay);
  const [frequency, recency, age, monetary] = Array.from(
    { length: 4 },
    () => new Float64Array(codes.length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  codes.forEach((code, at) => {
    const first = starts[code]!;
    const end = endOfHistory(purchases, code, endDay);
    const repeats = end - first - 1;
    let repeatAmount = 0;
    for (let purchase = first + 1; purchase < end; purchase++) repeatAmount += amounts[purchase]!;
    frequency[at] = repeats;
    recency[at] = (days[end - 1]! - days[first]!) / length;
    age[at] = (endDay - days[first]!) / length;
    monetary[at] = repeats === 0 ? 0 : repeatAmount / repeats;
  });
  return { codes, frequency, recency, age, monetary };
}
