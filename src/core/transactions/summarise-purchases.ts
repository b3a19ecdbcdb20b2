import { buyersUntil, purchaseHistories } from "./purchase-histories";
import type { Purchases } from "./purchases";
import type { HistoryUnit, PurchaseSummary } from "./types";

export interface PurchaseSummaryOptions {
  /** Last day of the observation, a serial day; before the last one to keep the rest for a check. @default the last day */
  readonly endDate?: number | undefined;
  readonly timeUnit: HistoryUnit;
}

/**
 * The histories that the purchase models take, of the customers who bought until the end of the observation, in order
 * of their code; `buyersUntil` tells the codes. Purchases that count each on its own within a day are as many repeats.
 */
export function summarisePurchases(
  purchases: Purchases,
  { endDate = purchases.lastDay, timeUnit }: PurchaseSummaryOptions,
): PurchaseSummary {
  const { codes, ...histories } = purchaseHistories(purchases, endDate, timeUnit);
  return {
    ...histories,
    customers: Array.from(codes, (code) => purchases.names[code]!),
    endDate,
    timeUnit,
    leftOut: {
      withoutCustomer: 0,
      withoutDate: 0,
      afterEnd: purchases.days.reduce((count, day) => count + (day > endDate ? 1 : 0), 0),
      returnDays: 0,
      withoutPurchase: purchases.names.length - buyersUntil(purchases, purchases.lastDay).length,
    },
  };
}
