/**
 * Purchases of customers by day: those of customer c are `days[starts[c]]` until before `days[starts[c + 1]]`, in order
 * of time. Customers without a purchase may be among them.
 */
export interface Occasions {
  /** Serial days. */
  readonly days: Int32Array;
  /** One entry more than there are customers. */
  readonly starts: Int32Array;
}

/** Histories of the customers who had bought by the end of an observation. */
export interface ObservedHistories {
  /** Which customer of the occasions each entry is. */
  readonly customers: Int32Array;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}
