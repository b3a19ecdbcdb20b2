import type { NumberColumn } from "../clv";
import { axisMark, fieldPlace } from "./segment-map";
import type { MapAxis, RfmScores } from "./types";

/** Customers and money of each field of recency mark × another mark: by recency mark from 1, then by the other. */
export interface FieldFigures {
  readonly customers: Uint32Array;
  readonly revenue: Float64Array;
}

/**
 * Adds up the fields of a map, or of a heat map of recency against frequency or monetary value.
 *
 * @param monetary All money spent.
 */
export function fieldFigures(
  { recency, frequency, monetary: money }: RfmScores,
  monetary: NumberColumn,
  bands: number,
  axis: MapAxis,
): FieldFigures {
  const customers = new Uint32Array(bands * bands);
  const revenue = new Float64Array(bands * bands);
  recency.bands.forEach((r, at) => {
    if (r === 0) return;
    const field = fieldPlace(bands, r, axisMark(axis, frequency.bands[at]!, money.bands[at]!));
    customers[field]!++;
    revenue[field]! += monetary[at]!;
  });
  return { customers, revenue };
}
