import type { ParetoNbdParams } from "./types";

/** r, alpha, s, beta, with the rates in the unit in which the fit works. */
export type Point = readonly [r: number, alpha: number, s: number, beta: number];

/**
 * How far the search goes. Beyond, one value describes the data as well as the next, so that a ridge would be
 * followed without end.
 */
const REACH = [
  { least: 1e-8, most: 1e5 },
  { least: 1e-8, most: 1e10 },
  { least: 1e-8, most: 1e5 },
  { least: 1e-8, most: 1e10 },
] as const;
const BORDER_WIDTH = 1.5;

/** The nearest point within reach. */
export function withinReach(point: readonly number[]): Point {
  const [r, alpha, s, beta] = REACH.map(({ least, most }, i) => Math.min(most, Math.max(least, point[i]!)));
  return [r!, alpha!, s!, beta!];
}

/** The parameters that ran away: a shape or a rate at the border takes its partner along. */
export function ridgeAtBorder(point: readonly number[]): (keyof ParetoNbdParams)[] {
  const [r, alpha, s, beta] = REACH.map(
    ({ least, most }, i) => point[i]! < least * BORDER_WIDTH || point[i]! > most / BORDER_WIDTH,
  );
  return [...(r || alpha ? (["r", "alpha"] as const) : []), ...(s || beta ? (["s", "beta"] as const) : [])];
}
