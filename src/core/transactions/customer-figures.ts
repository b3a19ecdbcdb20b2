import { plainSum } from "../rollup/plain-sum";
import type { Purchases } from "./purchases";

/** What each customer bought within the observation; one entry a customer, NaN where there is nothing to tell. */
export interface CustomerFigures {
  readonly purchases: Float64Array;
  /** Sum of the known amounts; NaN for purchases none of whose amounts is known, 0 without a purchase. */
  readonly amount: Float64Array;
  /** Mean of the known amounts. */
  readonly mean: Float64Array;
  /** Excel serial days. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

export function customerFigures({ names, starts, days, amounts }: Purchases): CustomerFigures {
  const column = () => new Float64Array(names.length).fill(NaN);
  const figures = {
    purchases: column(),
    amount: column(),
    mean: column(),
    first: column(),
    last: column(),
  };
  for (let customer = 0; customer < names.length; customer++) {
    const from = starts[customer]!;
    const to = starts[customer + 1]!;
    const known = amounts.subarray(from, to).filter((amount) => !Number.isNaN(amount));
    figures.purchases[customer] = to - from;
    if (from === to) figures.amount[customer] = 0;
    else {
      figures.first[customer] = days[from]!;
      figures.last[customer] = days[to - 1]!;
      if (known.length === 0) continue;
      figures.amount[customer] = plainSum(known);
      figures.mean[customer] = figures.amount[customer]! / known.length;
    }
  }
  return figures;
}
