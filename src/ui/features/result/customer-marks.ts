import {
  factorKernel,
  nearBorders,
  plainFactor,
  reviewEstimates,
  shownPlaces,
  type Scores,
  type ScoringModel,
  type Table,
} from "../../../core";

/** Estimates are looked at as if each were off by this share of its value. */
export const ESTIMATES_OFF = 0.1;
/** A customer is close to a threshold when it is at most so many points away. */
const NEAR_POINTS = 1;
const ANY_LINE = { kind: "linear", worst: 0, best: 1 } as const;

/** What is to be said about customers beside score and class, one entry per table row. */
export interface CustomerMarks {
  /**
   * The class that is shown: an index into `model.classes.list`; behind the last, new and returning customers where
   * they form a class; -1 without a score.
   */
  readonly place: Int8Array;
  readonly near: Uint8Array;
  readonly estimated: Uint8Array;
  readonly estimatedPoints: Float64Array;
  /** 1 where the class does not hold if estimates are off by `ESTIMATES_OFF`. */
  readonly unstable: Uint8Array;
  /** Estimated points of all customers divided by all points; NaN without points. */
  readonly estimatedShare: number;
  /** By factor: 1 where its value is missing; undefined where the whole column is. */
  readonly missing: readonly (Uint8Array | undefined)[];
}

function missingValues(model: ScoringModel, table: Table, scores: Scores): CustomerMarks["missing"] {
  const points = new Float64Array(table.rowCount);
  return model.factors.map((factor) => {
    const plain = plainFactor(
      // Every number has a band; which one does not matter here.
      factor.scale.kind === "quantiles" ? { ...factor, scale: ANY_LINE } : factor,
      model,
      table,
      scores.exception,
    );
    if (plain === undefined) return undefined;
    factorKernel(plain, factor.weight)(0, points.length, points);
    const missing = new Uint8Array(points.length);
    for (let row = 0; row < missing.length; row += 1) missing[row] = Number.isNaN(points[row]!) ? 1 : 0;
    return missing;
  });
}

/** Looks at every customer once. `scores` are of the same model and table, with points. */
export function markCustomers(model: ScoringModel, table: Table, scores: Scores): CustomerMarks {
  const review = reviewEstimates(model, table, scores, ESTIMATES_OFF);
  return {
    place: shownPlaces(model, scores.classIndex, scores.exception),
    near: nearBorders(scores, NEAR_POINTS),
    estimated: review.estimated,
    estimatedPoints: review.points,
    unstable: review.unstable,
    estimatedShare: review.share,
    missing: missingValues(model, table, scores),
  };
}
