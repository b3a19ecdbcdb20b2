import { fail, ok, type Result } from "../result";
import { checkRfmSetup } from "./check-setup";
import { rfmScores } from "./rfm-scores";
import { axisMark, fieldPlace } from "./segment-map";
import { segmentFigures, type SegmentFigures } from "./segment-figures";
import type { RfmColumns, RfmIssue, RfmScores, RfmSetup } from "./types";
import { weightedScores } from "./weighted-scores";

/** Stands in place of a segment for a customer with an unknown value. */
export const NO_SEGMENT = 255;

/** Customers who have no segment, since a value of theirs is not known. */
export interface UnknownCustomers {
  readonly customers: number;
  /** How many of them lack each value; one customer may lack several. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** RFM of a list of customers, in its order. */
export interface RfmAnalysis extends RfmScores {
  /** The columns as they were marked: `monetary` is the mean of a purchase where the setup wants it. */
  readonly columns: { readonly [C in keyof RfmColumns]: Float64Array };
  /** The three marks as one number of three figures, such as 543; 0 for a customer with an unknown value. */
  readonly codes: Uint16Array;
  /** The weighted marks, 0 (all lowest) to 100 (all best); NaN for a customer with an unknown value. */
  readonly scores: Float64Array;
  /** Index into the segments of the map; `NO_SEGMENT` for a customer with an unknown value. */
  readonly segments: Uint8Array;
  /** One entry a segment of the map. */
  readonly figures: readonly SegmentFigures[];
  readonly unknown: UnknownCustomers;
}

/**
 * Marks customers, scores them, and puts each into the one segment that their marks belong to.
 *
 * @param columns `monetary` holds all money spent; the figures of the segments add it up whatever the marks tell.
 * @returns The analysis, or everything that is wrong with the setup, or that nobody has all three values.
 */
export function analyseRfm(columns: RfmColumns, setup: RfmSetup): Result<RfmAnalysis, RfmIssue> {
  const [first, ...others] = checkRfmSetup(setup);
  if (first !== undefined) return fail(first, ...others);
  const { bands, map } = setup;
  const marked = markedColumns(columns, setup);
  const marks = rfmScores(marked, bands, setup);
  if (!marks.ok) return marks;

  const { recency, frequency, monetary } = marks.value;
  const indices = map.fields.map((field) => map.segments.findIndex(({ id }) => id === field));
  const codes = Uint16Array.from(
    recency.bands,
    (r, at) => r * 100 + frequency.bands[at]! * 10 + monetary.bands[at]!,
  );
  const segments = recency.bands.map((r, at) => {
    if (r === 0) return NO_SEGMENT;
    return indices[fieldPlace(bands, r, axisMark(map.axis, frequency.bands[at]!, monetary.bands[at]!))]!;
  });
  return ok({
    ...marks.value,
    columns: marked,
    codes,
    scores: weightedScores(marks.value, setup),
    segments,
    figures: segmentFigures(columns, segments, map.segments.length),
    unknown: unknownCustomers(marked),
  });
}

function markedColumns({ recency, frequency, monetary }: RfmColumns, setup: RfmSetup) {
  return {
    recency: Float64Array.from(recency),
    frequency: Float64Array.from(frequency),
    monetary:
      setup.monetary === "total"
        ? Float64Array.from(monetary)
        : Float64Array.from(monetary, (total, at) => (frequency[at]! > 0 ? total / frequency[at]! : NaN)),
  };
}

function unknownCustomers({ recency, frequency, monetary }: RfmAnalysis["columns"]): UnknownCustomers {
  const missing = (values: Float64Array) =>
    values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const all = recency.map((value, at) => value + frequency[at]! + monetary[at]!);
  return {
    customers: missing(all),
    recency: missing(recency),
    frequency: missing(frequency),
    monetary: missing(monetary),
  };
}
