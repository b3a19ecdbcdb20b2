import type { Purchases } from "../transactions";

/** Purchases by channel, one entry a channel; money of the period of observation. */
export interface PurchaseChannels {
  /** As `Purchases.channelNames`; purchases whose channel is not known come last, under "", where there are any. */
  readonly names: readonly string[];
  readonly purchases: Uint32Array;
  /** Customers who bought by the channel at least once. */
  readonly customers: Uint32Array;
  /** Sum of the known amounts. */
  readonly revenue: Float64Array;
  /** Sum of the known costs; NaN throughout where the list has none. */
  readonly cost: Float64Array;
  /** Amounts less costs, of purchases both of which are known; NaN throughout where the list has no costs. */
  readonly contribution: Float64Array;
  /** Customers whose first purchase was by the channel. */
  readonly won: Uint32Array;
  /** What those bought in all, by whatever channel. */
  readonly wonRevenue: Float64Array;
}

/** Adds up purchases by channel; undefined where the list has no channels. */
export function purchaseChannels(bought: Purchases): PurchaseChannels | undefined {
  const { channels, channelNames, amounts, costs, starts } = bought;
  if (channels === undefined || channelNames === undefined) return undefined;
  const names = channels.includes(-1) ? [...channelNames, ""] : channelNames;
  const placeOf = (purchase: number) => (channels[purchase]! < 0 ? channelNames.length : channels[purchase]!);
  const counted = () => new Uint32Array(names.length);
  const summed = (isKnown = true) => new Float64Array(names.length).fill(isKnown ? 0 : NaN);
  const figures = {
    purchases: counted(),
    customers: counted(),
    revenue: summed(),
    cost: summed(costs !== undefined),
    contribution: summed(costs !== undefined),
    won: counted(),
    wonRevenue: summed(),
  };
  const lastBuyer = new Int32Array(names.length).fill(-1);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    let spent = 0;
    for (let purchase = starts[customer]!; purchase < starts[customer + 1]!; purchase++) {
      const place = placeOf(purchase);
      const amount = amounts[purchase]!;
      const cost = costs?.[purchase] ?? NaN;
      figures.purchases[place]!++;
      if (lastBuyer[place] !== customer) figures.customers[place]!++;
      lastBuyer[place] = customer;
      if (!Number.isNaN(amount)) spent += amount;
      if (!Number.isNaN(amount)) figures.revenue[place]! += amount;
      if (!Number.isNaN(cost)) figures.cost[place]! += cost;
      if (!Number.isNaN(amount - cost)) figures.contribution[place]! += amount - cost;
    }
    if (starts[customer]! === starts[customer + 1]!) continue;
    const first = placeOf(starts[customer]!);
    figures.won[first]!++;
    figures.wonRevenue[first]! += spent;
  }
  return { names, ...figures };
}
