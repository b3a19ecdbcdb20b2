import type { RfmColumns } from "./types";

/** What the customers of one segment are together. */
export interface SegmentFigures {
  readonly customers: number;
  /** Of the customers who have a segment, 0…1. */
  readonly share: number;
  /** All money spent. */
  readonly revenue: number;
  /** Of the money of the customers who have a segment; NaN where that is not above 0. */
  readonly revenueShare: number;
  /** In the unit of the column; NaN without customers. */
  readonly meanRecency: number;
}

/** @param segments Index of each customer's segment; those from `count` on have none. */
export function segmentFigures(
  { recency, monetary }: RfmColumns,
  segments: Uint8Array,
  count: number,
): readonly SegmentFigures[] {
  const customers = new Float64Array(count);
  const revenue = new Float64Array(count);
  const recencies = new Float64Array(count);
  segments.forEach((segment, at) => {
    if (segment >= count) return;
    customers[segment]!++;
    revenue[segment]! += monetary[at]!;
    recencies[segment]! += recency[at]!;
  });
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const everybody = sum(customers);
  const everything = sum(revenue);
  return Array.from(customers, (size, segment) => ({
    customers: size,
    share: size / everybody,
    revenue: revenue[segment]!,
    revenueShare: everything > 0 ? revenue[segment]! / everything : NaN,
    meanRecency: recencies[segment]! / size,
  }));
}
