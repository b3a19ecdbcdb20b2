import { type Column, plainScale, type StepRow } from "../../../core";

/** What a band of equally many customers holds. */
export interface BandFigures {
  /** Smallest value; -Infinity for the lowest band. */
  readonly from: number;
  /** Where the next band begins; undefined for the highest. */
  readonly to: number | undefined;
  readonly customers: number;
}

/**
 * What each band of a column holds now; undefined for a band that equal values leave empty.
 *
 * @param leftOut Not 0 for rows that the bands are not made from; they are not counted either.
 */
export function bandFigures(
  count: number,
  column: Column | undefined,
  leftOut?: Uint8Array,
): readonly (BandFigures | undefined)[] {
  const all = column?.numbers ?? new Float64Array(0);
  const numbers = leftOut === undefined ? all : all.map((value, row) => (leftOut[row] ? NaN : value));
  const numbered = Array.from({ length: count }, (_, band) => band);
  const table = plainScale({ kind: "quantiles", points: numbered }, numbers);
  const rows: readonly StepRow[] = table.kind === "steps" ? table.rows : [];
  const bands: (BandFigures | undefined)[] = numbered.map(() => undefined);
  rows.forEach(({ from, points: band }, at) => {
    const to = rows[at + 1]?.from;
    const customers = numbers.reduce(
      (sum, value) => sum + (value >= from && !(value >= (to ?? Infinity)) ? 1 : 0),
      0,
    );
    bands[band] = { from, to, customers };
  });
  return bands;
}

/** Points of so many bands, evenly from 0 to the weight, or the other way round. */
export function evenBands(count: number, weight: number, falls: boolean): readonly number[] {
  const rising = Array.from({ length: count }, (_, band) =>
    Number(((weight * band) / (count - 1)).toFixed(4)),
  );
  return falls ? rising.reverse() : rising;
}
