import type { Purchases } from "./purchases";

/** One purchase of a customer. */
export interface TimeLineEntry {
  /** Serial day. */
  readonly day: number;
  /** Days since the purchase before; absent for the first. */
  readonly pause?: number;
  /** NaN where not known. */
  readonly amount: number;
  readonly cost?: number;
  readonly channel?: string;
}

/** The purchases of one customer in order of time. */
export function timeLine(purchases: Purchases, customer: number): readonly TimeLineEntry[] {
  const { starts, days, amounts, costs, channels, channelNames } = purchases;
  const from = starts[customer]!;
  return Array.from(days.subarray(from, starts[customer + 1]!), (day, at) => {
    const purchase = from + at;
    const channel = channelNames?.[channels?.[purchase] ?? -1];
    return {
      day,
      ...(at > 0 && { pause: day - days[purchase - 1]! }),
      amount: amounts[purchase]!,
      ...(costs && { cost: costs[purchase]! }),
      ...(channel !== undefined && { channel }),
    };
  });
}
