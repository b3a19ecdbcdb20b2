import { historiesUntil } from "../clv/occasions/histories-until";
import type { Purchases } from "./purchases";
import { DAYS_IN_UNIT } from "./time-unit";
import type { HistoryUnit } from "./types";

/** The columns that the purchase models take, of the customers with a purchase. */
export interface PurchaseHistories {
  /** Code of each customer, ascending. */
  readonly codes: Int32Array;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly monetary: Float64Array;
}

/**
 * Purchase histories until a day with the mean amount of the repeat purchases, in the sense of Fader, Hardie & Lee
 * (2005): times in whole days divided by the length of the unit.
 */
export function purchaseHistories(
  purchases: Pick<Purchases, "starts" | "days" | "amounts">,
  endDay: number,
  timeUnit: HistoryUnit,
): PurchaseHistories {
  const clock = { unitDays: DAYS_IN_UNIT[timeUnit], discrete: false };
  const { customers: codes, ...histories } = historiesUntil(purchases, endDay, clock);
  const monetary = histories.frequency.map((repeats, at) => {
    const second = purchases.starts[codes[at]!]! + 1;
    let repeatAmount = 0;
    for (let repeat = 0; repeat < repeats; repeat++) repeatAmount += purchases.amounts[second + repeat]!;
    return repeats === 0 ? 0 : repeatAmount / repeats;
  });
  return { codes, ...histories, monetary };
}
