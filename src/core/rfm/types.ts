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

/**
 * Where a column is cut. `quantiles`: into bands of as many customers each as ties allow. `own`: one cut fewer than
 * there are bands, ascending, in the unit of the column; between equal ones a band stays empty.
 */
export type CutRule =
  { readonly kind: "quantiles" } | { readonly kind: "own"; readonly cuts: readonly number[] };

/** How the three columns become bands. */
export interface Cutting {
  readonly cuts: Readonly<Record<keyof RfmColumns, CutRule>>;
  /**
   * Quantiles of frequency are taken within each recency band and those of monetary value within both, so that each
   * mark tells how a customer stands among their like. Own cuts are the same everywhere.
   */
  readonly nested: boolean;
}

/** One column parted into bands. */
export interface Banding {
  /**
   * Ascending; a value above the first cut lies in the second band, a value on it still in the first. None for a
   * column that is cut within other bands: those cuts stand in `within`.
   */
  readonly cuts: readonly number[];
  /**
   * Nested quantiles: the cuts of each group of customers, by recency mark from 1, and for monetary value within it
   * by frequency mark from 1. No cuts for a group without customers.
   */
  readonly within?: readonly (readonly number[])[];
  /** 1 to the number of bands, the greatest value's band last; 0 where a value is not known. */
  readonly bands: Uint8Array;
}

/** RFM marks, each from 1 to the number of bands, which is the best; 0 for a customer with an unknown value. */
export interface RfmScores {
  readonly recency: Banding;
  readonly frequency: Banding;
  readonly monetary: Banding;
}

/**
 * What a field of the segment map stands for beside recency: frequency, monetary value, or the mean of both marks,
 * a half counting upwards.
 */
export type MapAxis = "frequency-monetary" | "frequency" | "monetary";

/** A group of customers that one strategy is for. */
export interface RfmSegment {
  /** Unique within its map: an id of the usual segments, or one of the user's own. */
  readonly id: string;
  /** Absent: the usual name of the id, in the language of the reader. */
  readonly name?: string;
  /** Absent: the usual strategy of the id. */
  readonly strategy?: string;
  /** "#rrggbb" */
  readonly color: string;
}

/**
 * The fields of recency mark × mark of the axis, each of which belongs to exactly one segment. Together they cover
 * every combination of the three marks, and every segment has at least one field: nobody is left over, and no
 * segment stays empty for want of a combination.
 */
export interface SegmentMap {
  readonly axis: MapAxis;
  readonly segments: readonly RfmSegment[];
  /** Id of each field's segment: by recency mark from 1, and within it by the mark of the axis from 1. */
  readonly fields: readonly string[];
}

/** Whether the monetary mark tells all money spent or the mean of a purchase. */
export type MonetaryValue = "total" | "mean";

/** All that RFM is asked for; plain data, saved with the workbook. */
export interface RfmSetup extends Cutting {
  /** Whole, 2 to 9. */
  readonly bands: number;
  readonly monetary: MonetaryValue;
  /** What each mark counts in the score, >= 0, not all 0; only their proportions matter. */
  readonly weights: Readonly<Record<keyof RfmColumns, number>>;
  readonly map: SegmentMap;
}

export type RfmIssueKind =
  /** Columns of different lengths: `given` and `needed` entries. */
  | "column-lengths-differ"
  /** The number of bands must be whole and within `least`…`most`. */
  | "bands-out-of-range"
  /** No customer with all three values. */
  | "customers-missing"
  /** Own cuts: one fewer than bands. `given`, `needed` */
  | "cuts-count"
  /** A cut is no number. */
  | "cut-not-a-number"
  /** Own cuts never fall. `cut`, `previous` */
  | "cuts-not-ascending"
  /** `weight` must be a number >= 0. */
  | "weight-range"
  /** All weights are 0. */
  | "weights-zero"
  /** A map has bands × bands fields. `given`, `needed` */
  | "map-size"
  /** A field belongs to a segment that the map does not have. `segment` */
  | "field-without-segment"
  /** A segment has no field, so that nobody could be in it. `segment` */
  | "segment-without-field"
  /** Two segments of one id. `segment` */
  | "segment-repeated"
  /** Two segments of one name. `name` */
  | "segment-name-repeated"
  /** A segment of the user's own has no name. `segment` */
  | "segment-name-blank"
  /** `color` must be "#rrggbb". */
  | "segment-color"
  /** The list has no column of this name. `column` */
  | "column-missing"
  /** The column holds neither numbers nor, for the last purchase, dates. `column` */
  | "column-unfit"
  /** A saved setup lacks something. `expected`, `received` */
  | "field-missing"
  /** A saved setup has something that is not what it should be. `expected`, `received` */
  | "field-wrong";

export interface RfmIssue extends Issue {
  readonly kind: RfmIssueKind;
}
