import { quantile } from "../numeric/quantile";
import { CellStatus, type Column } from "./types";

/** A text and how many cells have it. */
export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** A column in a few figures. */
export interface ColumnSummary {
  /** Cells with a usable value. */
  readonly count: number;
  /** Blank, error and unreadable cells. */
  readonly missing: number;
  /** Of the numbers; undefined where there are none. Dates are Excel serial days. */
  readonly min: number | undefined;
  readonly median: number | undefined;
  readonly max: number | undefined;
  /** Different texts, the most frequent first. */
  readonly distinct: readonly TextCount[];
}

/** The numbers of a column in ascending order, without gaps. */
export const sortedNumbers = (column: Column): Float64Array =>
  column.numbers.filter((value) => !Number.isNaN(value)).sort();

/** Different texts of a column with their counts, the most frequent first. */
export function textCounts(column: Column): readonly TextCount[] {
  const counts = new Uint32Array(column.dictionary.length);
  for (const code of column.codes) {
    if (code >= 0) counts[code]! += 1;
  }
  return column.dictionary
    .map((text, code) => ({ text, count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Counts, extent and texts of a column. */
export function columnSummary(column: Column): ColumnSummary {
  const { status } = column;
  let count = 0;
  for (const each of status) {
    if (each === CellStatus.value || each === CellStatus.estimate) count += 1;
  }
  const numbers = sortedNumbers(column);
  return {
    count,
    missing: status.length - count,
    min: numbers[0],
    median: quantile(numbers, 0.5),
    max: numbers[numbers.length - 1],
    distinct: textCounts(column),
  };
}
