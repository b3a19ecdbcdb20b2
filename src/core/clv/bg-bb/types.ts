import type { CustomerColumns } from "../customers";

/**
 * Parameters of the BG/BB model, all above 0: at each opportunity a living customer buys with a chance distributed as
 * Beta(alpha, beta), and before each dies with a chance distributed as Beta(gamma, delta).
 */
export interface BgBbParams {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** Frequency, recency and age are whole numbers of opportunities here: purchases, the last one made, and all. */
export type OpportunityColumns = CustomerColumns;
