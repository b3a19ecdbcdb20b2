import type { Column, ElapsedUnit, LinearScale, Table } from "../../../core";
import type { Language } from "../../session/types";
import { proposedLine } from "./time-scale";

export type Ends = Pick<LinearScale, "worst" | "best">;

/**
 * The ends of a line that a column suggests: its 5 % and 95 % quantiles, rounded to friendly values.
 *
 * @param falls True where less is better.
 * @returns undefined for a column without numbers.
 */
export function suggestedEnds(
  column: Column,
  table: Table,
  falls: boolean,
  language: Language,
  unit?: ElapsedUnit,
): Ends | undefined {
  if (column.numbers.every(Number.isNaN)) return undefined;
  const line = proposedLine(column, table, language, unit);
  if (line === undefined) return undefined;
  const [low, high] = [Math.min(line.worst, line.best), Math.max(line.worst, line.best)];
  return falls ? { worst: high, best: low } : { worst: low, best: high };
}

/** How many values lie beyond the two ends. */
export function outsideOf({ worst, best }: Ends, numbers: Float64Array) {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  let [below, above] = [0, 0];
  for (const value of numbers) {
    if (value < low) below += 1;
    else if (value > high) above += 1;
  }
  return { below, above };
}
