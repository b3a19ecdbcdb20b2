import { customerMargins, type Clock, type ObservedHistories } from "../clv";
import { periodOf } from "../clv/occasions/clock";
import type { Purchases } from "../transactions";
import { observationEnd } from "./observation-end";

/** What the customers of some histories spent. */
export interface Spending {
  /** Mean amount of the purchases that `frequency` counts; NaN where it is not known. */
  readonly monetary: Float64Array;
  /** Sum of all known amounts. */
  readonly revenue: Float64Array;
}

/** Mean and sum of the amounts, in discrete time the mean of a period with a purchase. */
export function spendingOf(purchases: Purchases, histories: ObservedHistories, clock: Clock): Spending {
  const { starts, days, amounts } = purchases;
  const end = observationEnd(purchases, clock);
  const { customers, frequency } = histories;
  const monetary = new Float64Array(customers.length);
  const revenue = new Float64Array(customers.length);
  customers.forEach((customer, row) => {
    const from = starts[customer]!;
    const first = periodOf(days[from]!, end, clock.unitDays);
    let repeats = 0;
    for (let at = from; at < starts[customer + 1]!; at++) {
      const amount = amounts[at]!;
      if (!Number.isNaN(amount)) revenue[row]! += amount;
      const isRepeat = clock.discrete ? periodOf(days[at]!, end, clock.unitDays) !== first : at > from;
      if (isRepeat) repeats += amount;
    }
    monetary[row] = frequency[row] === 0 ? 0 : repeats / frequency[row]!;
  });
  return { monetary, revenue };
}

/** Contribution of each customer as a share of revenue, out of the costs of the purchases. */
export function marginsOf(purchases: Purchases, { customers }: ObservedHistories): Float64Array | undefined {
  const { starts, amounts, costs } = purchases;
  if (costs === undefined) return undefined;
  const sums = (column: Float64Array) =>
    Float64Array.from(customers, (customer) => {
      let sum = 0;
      for (let at = starts[customer]!; at < starts[customer + 1]!; at++)
        if (!Number.isNaN(amounts[at]! + costs[at]!)) sum += column[at]!;
      return sum;
    });
  return customerMargins(sums(amounts), sums(costs));
}
