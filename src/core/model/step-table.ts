import { tidy } from "../numeric/friendly";
import type { StepRow } from "./types";

/** Most rows that a generated table has. */
const MOST_STEPS = 10_000;

/** What a point table is generated from. `pointsPerStep` or `maxPoints` or both must be given. */
export interface StepTableSettings {
  /** First and last border, both included where the width meets them. */
  readonly from: number;
  readonly to: number;
  /** Distance of the borders, > 0. */
  readonly width: number;
  readonly pointsPerStep?: number;
  /** Points of the best row. */
  readonly maxPoints?: number;
  /** True when less is better: the first row gets the most points. Default false. */
  readonly falling?: boolean;
}

const roundPoints = (points: number): number => Math.round(tidy(points) * 1e4) / 1e4;

/**
 * Writes a point table: "from 5,800 every 200 up to 6,000".
 *
 * With `maxPoints` alone the points rise evenly and the best row has them all; with `pointsPerStep` alone the
 * worst row has one step's points; with both the best row has `maxPoints` and each row before it one step less,
 * never below 0. Points are rounded to four decimals.
 *
 * @returns Rows in ascending order; none where the settings give no table (width <= 0, to < from, too many rows).
 */
export function stepTable(settings: StepTableSettings): readonly StepRow[] {
  const { from, to, width, pointsPerStep, maxPoints, falling = false } = settings;
  const count = Math.floor(tidy((to - from) / width)) + 1;
  if (!(width > 0) || !(to >= from) || !(count <= MOST_STEPS)) return [];
  const perStep = pointsPerStep ?? (maxPoints ?? 0) / count;
  const best = maxPoints ?? perStep * count;
  return Array.from({ length: count }, (_, index) => {
    const below = falling ? index : count - 1 - index;
    return { from: tidy(from + index * width), points: roundPoints(Math.max(0, best - below * perStep)) };
  });
}
