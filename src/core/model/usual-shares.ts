import type { ClassRule } from "./types";

const GRAIN = 5;

const toGrain = (share: number): number => Math.round(share / GRAIN) * GRAIN;

/** Few at the top: for three classes 20 and 55 %, for five 10, 25, 45 and 70 %. */
const quotaShares = (classCount: number): readonly number[] =>
  Array.from({ length: classCount - 1 }, (_, index) =>
    Math.max(GRAIN * (index + 1), toGrain(100 * ((index + 1) / classCount) ** 1.5)),
  );

/** 80 and 95 % at the end, as in every ABC analysis; more classes part what lies before. */
function cumulatedShares(classCount: number): readonly number[] {
  if (classCount === 2) return [80];
  const before = classCount - 2;
  return [...Array.from({ length: before }, (_, index) => toGrain((80 * (index + 1)) / before)), 95];
}

/**
 * Shares to begin with, in percent, ascending.
 *
 * @param classCount 2 to 9.
 */
export const usualShares = (
  kind: Exclude<ClassRule["kind"], "breaks">,
  classCount: number,
): readonly number[] => (kind === "quota" ? quotaShares(classCount) : cumulatedShares(classCount));
