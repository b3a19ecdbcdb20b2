import type { LorenzPoint } from "./lorenz";

/** What the largest customers hold. */
export interface LargestShare {
  /** Share of the customers that was asked for, 0…1, and how many customers that comes to: rounded up, at least one. */
  readonly share: number;
  readonly customers: number;
  /** Their sum, and what it is of the total; NaN where the total is not above 0. */
  readonly amount: number;
  readonly ofTotal: number;
}

/**
 * How much of an amount hangs on how few customers. Customers with an unknown amount are left out and counted.
 *
 * Losses (amounts below 0) count as they are: shares are of the total that is left after them, so that the largest may
 * hold more than all of it. Where the total is not above 0 there is no share of it and no Lorenz curve.
 */
export interface Concentration {
  /** Customers with a known amount, and those without. */
  readonly customers: number;
  readonly unknown: number;
  readonly total: number;
  /** Sum of the amounts above 0 and of those below, and how many are below. */
  readonly gains: number;
  readonly losses: number;
  readonly lossCustomers: number;
  /** Table rows, the largest amount first; equal amounts in the order of the list. */
  readonly order: Uint32Array;
  /** Sum of the largest 1, 2, 3 … customers. */
  readonly cumulated: Float64Array;
  /** From the smallest to the largest; empty where the total is not above 0. */
  readonly lorenz: readonly LorenzPoint[];
  /**
   * Gini coefficient: 0 for equal amounts, towards 1 for one customer with all. With losses it is brought to the same
   * range: half the mean difference of two customers over the mean of the amounts without their signs. Undefined where
   * all amounts are 0 or there is none.
   */
  readonly gini: number | undefined;
  /** The largest 1, 5, 10 and 20 % of the customers. */
  readonly largest: readonly LargestShare[];
}

/** One group of an ABC analysis. */
export interface AbcGroup {
  readonly customers: number;
  readonly amount: number;
  /** Of all customers with a known amount, 0…1. */
  readonly ofCustomers: number;
  /** Of the total; NaN where that is not above 0. */
  readonly ofTotal: number;
  /** The smallest amount in the group; NaN for one without customers. */
  readonly from: number;
}

export interface AbcAnalysis {
  /** A, B, C … */
  readonly groups: readonly AbcGroup[];
  /** Index of the group per table row; -1 where the amount is not known. */
  readonly group: Int8Array;
}

/** What is left of a column when the largest customers leave. */
export interface Departure {
  /** How many leave. */
  readonly customers: number;
  readonly total: number;
  readonly lost: number;
  readonly left: number;
  /** Lost share of the total; NaN where the total is not above 0. */
  readonly ofTotal: number;
}

/** What is asked of the concentration of a list; plain data, saved with the workbook. */
export interface ConcentrationSetup {
  /** Header of the column of amounts by which customers are large. */
  readonly amount: string;
  /** Header of the column of what is left of the amount, such as Deckungsbeitrag; "" for none. */
  readonly profit: string;
  /** Percent of the amount up to which customers belong to A and to A or B; ascending, above 0 and below 100. */
  readonly abc: readonly number[];
  /** How many of the largest customers are thought to leave. */
  readonly leaving: number;
}
