import { isOfElapsedTime } from "../model/elapsed-scale";
import type { Factor, QuantilesScale, Scale, ScoringModel } from "../model/types";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { elapsedTimes } from "./elapsed-time";
import { quantileSteps } from "./quantile-steps";

/** A scale that gives points to a value without looking at the other customers. */
export type PlainScale = Exclude<Scale, QuantilesScale>;

/** What a factor judges in the end: numbers or texts of its own, by a scale that needs nothing else. */
export interface PlainFactor {
  readonly scale: PlainScale;
  /** The factor's column, with the time that has passed in place of dates where that is judged. */
  readonly column: Column;
}

/**
 * Bands of customers as the point table that they come to; every other scale as it is.
 *
 * @param leftOut Not 0 for rows that the bands are not made from, as `Scores.exception`.
 */
export function plainScale(scale: Scale, numbers: Float64Array, leftOut?: Uint8Array): PlainScale {
  if (scale.kind !== "quantiles") return scale;
  return { kind: "steps", rows: quantileSteps(numbers, scale.points, leftOut) };
}

/**
 * A factor of a model over a table, with everything looked up that its points depend on.
 *
 * @param leftOut Not 0 for rows that bands of customers are not made from, as `Scores.exception`.
 * @returns undefined where the table has no such column.
 */
export function plainFactor(
  { column: header, scale }: Pick<Factor, "column" | "scale">,
  { referenceDate }: Pick<ScoringModel, "referenceDate">,
  table: Table,
  leftOut?: Uint8Array,
): PlainFactor | undefined {
  const column = findColumn(table, header);
  if (column === undefined) return undefined;
  if (!isOfElapsedTime(scale)) return { scale: plainScale(scale, column.numbers, leftOut), column };
  const reference = serialOfIso(referenceDate) ?? NaN;
  return {
    scale,
    column: { ...column, kind: "number", numbers: elapsedTimes(column.numbers, reference, scale.elapsed) },
  };
}
