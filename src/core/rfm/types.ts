import type { NumberColumn } from "../clv";
import type { Issue } from "../result";

/** The three columns of RFM, one entry a customer; NaN where a value is not known. */
export interface RfmColumns {
  /** Time since the last purchase: less is better. */
  readonly recency: NumberColumn;
  /** Number of purchases. */
  readonly frequency: NumberColumn;
  /** Money spent. */
  readonly monetary: NumberColumn;
}

/** One column parted into bands. */
export interface Banding {
  /** Ascending; a value above the first cut lies in the second band, a value on it still in the first. */
  readonly cuts: readonly number[];
  /** 1 to the number of bands, the greatest value's band last; 0 where a value is not known. */
  readonly bands: Uint8Array;
}

/** RFM marks, each from 1 to the number of bands, which is the best; 0 for a customer with an unknown value. */
export interface RfmScores {
  readonly recency: Banding;
  readonly frequency: Banding;
  readonly monetary: Banding;
}

export type RfmIssueKind =
  /** Columns of different lengths: `given` and `needed` entries. */
  | "column-lengths-differ"
  /** The number of bands must be whole and within `least`…`most`. */
  | "bands-out-of-range"
  /** No customer with all three values. */
  | "customers-missing";

export interface RfmIssue extends Issue {
  readonly kind: RfmIssueKind;
}
