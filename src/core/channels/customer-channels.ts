import type { Column } from "../table/types";
import { columnCodes } from "../transactions/column-codes";

/** What is known of each customer; a column that is absent is not known. */
export interface CustomerChannelColumns {
  /** By which channel or campaign the customer was won. */
  readonly channel: Column;
  readonly revenue?: Float64Array | undefined;
  /** Contribution in a period, before the cost of winning the customer. */
  readonly contribution?: Float64Array | undefined;
  /** What winning the customer cost. */
  readonly cost?: Float64Array | undefined;
  /** Present value of what the customer will contribute. */
  readonly value?: Float64Array | undefined;
}

/** Customers by the channel that won them, one entry a channel; NaN where there is nothing to tell. */
export interface CustomerChannels {
  /** In order of first mention. Customers whose channel is not known come last, under "", where there are any. */
  readonly names: readonly string[];
  readonly customers: Uint32Array;
  readonly revenue: Float64Array;
  readonly contribution: Float64Array;
  /** What winning all of them cost. */
  readonly acquisition: Float64Array;
  readonly costPerCustomer: Float64Array;
  /** Contribution less what winning them cost. */
  readonly afterCost: Float64Array;
  /** Mean of the known values. */
  readonly value: Float64Array;
  /** The mean value less what winning a customer cost. */
  readonly valueAfterCost: Float64Array;
  /** Periods of the contribution until it has paid for winning the customers; `Infinity` where it never does. */
  readonly payback: Float64Array;
}

/**
 * Figures of customers by channel.
 *
 * @param typedCosts Costs of whole channels by name, where they are known as one sum; they stand in for the column.
 */
export function customerChannels(
  columns: CustomerChannelColumns,
  typedCosts: Readonly<Record<string, number>> = {},
): CustomerChannels {
  const { codes, count, names: namesOf } = columnCodes(columns.channel);
  const hasBlank = codes.includes(-1);
  const names = hasBlank ? [...namesOf(), ""] : namesOf();
  const places = codes.map((code) => (code < 0 ? count : code));
  const customers = new Uint32Array(names.length);
  for (const place of places) customers[place]!++;
  const revenue = sums(places, columns.revenue, names.length);
  const contribution = sums(places, columns.contribution, names.length);
  const costs = sums(places, columns.cost, names.length).total;
  const acquisition = costs.map((cost, place) => typedCosts[names[place]!] ?? cost);
  const costPerCustomer = acquisition.map((cost, place) => cost / customers[place]!);
  const values = sums(places, columns.value, names.length);
  const value = values.total.map((sum, place) => sum / values.known[place]!);
  return {
    names,
    customers,
    revenue: revenue.total,
    contribution: contribution.total,
    acquisition,
    costPerCustomer,
    afterCost: contribution.total.map((sum, place) => sum - acquisition[place]!),
    value,
    valueAfterCost: value.map((mean, place) => mean - costPerCustomer[place]!),
    payback: contribution.total.map((sum, place) => paybackOf(acquisition[place]!, sum)),
  };
}

const paybackOf = (cost: number, contribution: number): number =>
  cost > 0 && contribution <= 0 ? Infinity : cost === 0 ? 0 : cost / contribution;

function sums(places: Int32Array, values: Float64Array | undefined, count: number) {
  const known = new Uint32Array(count);
  const total = new Float64Array(count);
  values?.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    known[places[row]!]!++;
    total[places[row]!]! += value;
  });
  return { known, total: total.map((sum, place) => (known[place]! > 0 ? sum : NaN)) };
}
