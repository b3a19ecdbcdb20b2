import type { NumberColumn } from "../clv";
import { fail, ok, type Result } from "../result";
import { bandColumn, bandWithin } from "./banding";
import { checkCutting } from "./check-cutting";
import type { Banding, CutRule, Cutting, RfmColumns, RfmIssue, RfmScores } from "./types";

/** Fifths, as RFM is mostly done. */
export const DEFAULT_BANDS = 5;

const QUANTILES: CutRule = { kind: "quantiles" };

/** Each column by its own quantiles. */
export const INDEPENDENT_QUANTILES: Cutting = {
  cuts: { recency: QUANTILES, frequency: QUANTILES, monetary: QUANTILES },
  nested: false,
};

/**
 * Marks customers by recency, frequency and monetary value. Customers with an unknown value get no mark and do not
 * move the cuts.
 *
 * @param bands Whole, 2 to 9.
 * @param cutting Default: each column on its own, into bands of equal size.
 */
export function rfmScores(
  columns: RfmColumns,
  bands = DEFAULT_BANDS,
  cutting = INDEPENDENT_QUANTILES,
): Result<RfmScores, RfmIssue> {
  const { recency, frequency, monetary } = columns;
  for (const [column, { length }] of Object.entries({ frequency, monetary })) {
    if (length !== recency.length)
      return fail({
        kind: "column-lengths-differ",
        path: [column],
        values: { given: length, needed: recency.length },
      });
  }
  const [first, ...others] = checkCutting(bands, cutting);
  if (first !== undefined) return fail(first, ...others);

  const isKnown = Uint8Array.from(recency, (_, entry) =>
    Number.isNaN(recency[entry]! + frequency[entry]! + monetary[entry]!) ? 0 : 1,
  );
  if (!isKnown.includes(1)) return fail({ kind: "customers-missing" });
  const known = (values: NumberColumn) =>
    Float64Array.from(values, (value, entry) => (isKnown[entry] ? value : NaN));

  const { cuts, nested } = cutting;
  const r = shortestBest(bandColumn(known(recency), bands, cuts.recency), bands);
  const within = (values: Float64Array, rule: CutRule, groups: () => Uint8Array, groupCount: number) =>
    nested && rule.kind === "quantiles"
      ? bandWithin(values, bands, groups(), groupCount)
      : bandColumn(values, bands, rule);
  const f = within(known(frequency), cuts.frequency, () => r.bands.map((mark) => mark - 1), bands);
  const m = within(
    known(monetary),
    cuts.monetary,
    () => r.bands.map((mark, entry) => (mark - 1) * bands + f.bands[entry]! - 1),
    bands * bands,
  );
  return ok({ recency: r, frequency: f, monetary: m });
}

const shortestBest = ({ cuts, bands: rising }: Banding, bands: number): Banding => ({
  cuts,
  bands: rising.map((band) => (band === 0 ? 0 : bands + 1 - band)),
});
