import type { NumberColumn } from "../customers";

/** What is known of each customer. */
export interface WinBackColumns {
  /** Probability of still being a customer; 0 where a contract has ended. */
  readonly alive: NumberColumn;
  /** What the customer brought so far, such as the revenue. */
  readonly past: NumberColumn;
  /** Present value of a customer with this history who is alive for certain. */
  readonly valueIfAlive: NumberColumn;
}

/** Whom to approach, and what an approach costs. */
export interface WinBackTerms {
  /** Probability of being alive below which a customer counts as all but lost. @default 0.5 */
  readonly aliveBelow?: number | undefined;
  /** Share of all customers, by what they brought so far, that counts as once valuable. @default 0.4 */
  readonly valuableShare?: number | undefined;
  /** Share of the approaches to lost customers that win them back. @default 1 */
  readonly success?: number | undefined;
  /** Money per approach. @default 0 */
  readonly cost?: number | undefined;
}

export interface WinBackList {
  /** Rows to approach, those that would bring most first. */
  readonly rows: Int32Array;
  /** Value that each of them would bring back, in this order. */
  readonly gains: Float64Array;
  /** The gain that an approach promises: success × gain − cost, in this order. */
  readonly worth: Float64Array;
  /** What a customer must have brought to count as once valuable; undefined without customers. */
  readonly leastPast: number | undefined;
}

/**
 * Customers who were valuable once and are probably lost, ordered by what they would bring back.
 *
 * A customer won back is worth `valueIfAlive`, and without an approach P(alive) × `valueIfAlive`: what winning back
 * adds is (1 − P(alive)) × `valueIfAlive`. Of customers alive anyway it adds nothing. Only customers who would bring
 * something back are listed.
 */
export function winBackList(
  { alive, past, valueIfAlive }: WinBackColumns,
  { aliveBelow = 0.5, valuableShare = 0.4, success = 1, cost = 0 }: WinBackTerms = {},
): WinBackList {
  const sorted = Float64Array.from(past)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const leastPast = sorted.at(-Math.max(1, Math.round(valuableShare * sorted.length)));
  const gainOf = (row: number) => (1 - alive[row]!) * valueIfAlive[row]!;
  const lost: number[] = [];
  for (let row = 0; row < alive.length; row++)
    if (alive[row]! < aliveBelow && past[row]! >= (leastPast ?? Infinity) && gainOf(row) > 0) lost.push(row);
  const rows = Int32Array.from(lost.sort((one, other) => gainOf(other) - gainOf(one) || one - other));
  const gains = Float64Array.from(rows, gainOf);
  return { rows, gains, worth: gains.map((gain) => success * gain - cost), leastPast };
}
