import type { NumberColumn } from "../clv";
import { fail, ok, type Result } from "../result";
import { bandsByCuts, quantileCuts } from "./banding";
import type { Banding, RfmColumns, RfmIssue, RfmScores } from "./types";

/** Fifths, as RFM is mostly done. */
export const DEFAULT_BANDS = 5;
export const FEWEST_BANDS = 2;
/** More would not fit into a code of one figure each. */
export const MOST_BANDS = 9;

/**
 * Marks customers by recency, frequency and monetary value, each column cut on its own into bands of equal size.
 * Customers with an unknown value get no mark and do not move the cuts.
 *
 * @param bands Whole, 2 to 9.
 */
export function rfmScores(columns: RfmColumns, bands = DEFAULT_BANDS): Result<RfmScores, RfmIssue> {
  const { recency, frequency, monetary } = columns;
  for (const [column, { length }] of Object.entries({ frequency, monetary })) {
    if (length !== recency.length)
      return fail({
        kind: "column-lengths-differ",
        path: [column],
        values: { given: length, needed: recency.length },
      });
  }
  if (!(Number.isInteger(bands) && bands >= FEWEST_BANDS && bands <= MOST_BANDS))
    return fail({
      kind: "bands-out-of-range",
      path: ["bands"],
      values: { value: bands, least: FEWEST_BANDS, most: MOST_BANDS },
    });

  const isKnown = Uint8Array.from(recency, (_, entry) =>
    Number.isNaN(recency[entry]! + frequency[entry]! + monetary[entry]!) ? 0 : 1,
  );
  if (!isKnown.includes(1)) return fail({ kind: "customers-missing" });
  const known = (values: NumberColumn) =>
    Float64Array.from(values, (value, entry) => (isKnown[entry] ? value : NaN));
  return ok({
    recency: shortestBest(known(recency), bands),
    frequency: greatestBest(known(frequency), bands),
    monetary: greatestBest(known(monetary), bands),
  });
}

function greatestBest(values: Float64Array, bands: number): Banding {
  const cuts = quantileCuts(values, bands);
  return { cuts, bands: bandsByCuts(values, cuts) };
}

function shortestBest(values: Float64Array, bands: number): Banding {
  const { cuts, bands: rising } = greatestBest(values, bands);
  return { cuts, bands: rising.map((band) => (band === 0 ? 0 : bands + 1 - band)) };
}
