import { mapForBands } from "./segment-map";
import { DEFAULT_BANDS, INDEPENDENT_QUANTILES } from "./rfm-scores";
import type { RfmSetup } from "./types";
import { USUAL_MAP } from "./usual-segments";

/** Fifths by quantile, each column on its own, all marks of one weight, the usual segments. */
export const DEFAULT_RFM_SETUP: RfmSetup = {
  ...INDEPENDENT_QUANTILES,
  bands: DEFAULT_BANDS,
  monetary: "total",
  weights: { recency: 1, frequency: 1, monetary: 1 },
  map: USUAL_MAP,
};

/**
 * The setup with another number of bands. Own cuts become quantiles, since their number no longer fits; the map is
 * drawn anew in the same shape.
 *
 * @param bands Whole, 2 to 9.
 */
export function withBands(setup: RfmSetup, bands: number): RfmSetup {
  if (bands === setup.bands) return setup;
  return { ...setup, bands, cuts: INDEPENDENT_QUANTILES.cuts, map: mapForBands(setup.map, bands) };
}
