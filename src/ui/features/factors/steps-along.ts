import {
  type Column,
  columnSummary,
  type ElapsedUnit,
  type Scale,
  type StepsScale,
  stepTable,
} from "../../../core";
import { friendlyWidth } from "./friendly-width";

/** True for a column without decimals. */
export const isWholeColumn = ({ numbers }: Column): boolean =>
  numbers.every((value) => Number.isNaN(value) || Number.isInteger(value));

/**
 * A line as a table of points, from the lowest value that occurs, since below the first step there are no points.
 *
 * @param unit Of a column of elapsed time.
 */
export function stepsAlong(
  line: Extract<Scale, { kind: "linear" }>,
  weight: number,
  column: Column | undefined,
  unit?: ElapsedUnit,
): StepsScale {
  const [low, high] = [Math.min(line.worst, line.best), Math.max(line.worst, line.best)];
  const falling = line.best < line.worst;
  const width = friendlyWidth(high - low, column === undefined || isWholeColumn(column), unit);
  const pointsPerStep = (weight * width) / (high - low);
  if (!(high > low)) return { kind: "steps", rows: [{ from: line.best, points: weight }] };
  const rows = stepTable({ from: low, to: high, width, maxPoints: weight, pointsPerStep, falling });
  const least = column === undefined ? low : (columnSummary(column).min ?? low);
  if (!falling || least >= low) return { kind: "steps", rows };
  return { kind: "steps", rows: [{ ...rows[0]!, from: least }, ...rows.slice(1)] };
}
