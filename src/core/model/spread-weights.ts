import { rescaleScale } from "./rescale-scale";
import type { Factor } from "./types";
import { TOTAL_WEIGHT, UNITS_PER_POINT, weightUnits } from "./weights";

const TOTAL = TOTAL_WEIGHT * UNITS_PER_POINT;
/** Tenths, hundredths, ten-thousandths of a point: the coarsest that what is left can be shared out in. */
const GRAINS = [UNITS_PER_POINT / 10, UNITS_PER_POINT / 100, 1] as const;

/**
 * Shares whole units out in proportion, by largest remainder: the parts add up to `total` exactly.
 *
 * @param proportions >= 0; where all are 0 everybody gets the same.
 */
export function shareOut(total: number, proportions: readonly number[]): readonly number[] {
  const sum = proportions.reduce((a, b) => a + b, 0);
  const exact = proportions.map((part) => (sum > 0 ? (total * part) / sum : total / proportions.length));
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1;
  return shares;
}

/**
 * Brings the sum of the weights to exactly 100: the factors that are neither locked nor just changed share what
 * the others leave, in proportion to their weights. Points of tables and categories follow.
 *
 * @param lockedIds Factors whose weight stays.
 * @param changedId A factor whose weight the user just set; it stays too, as far as the locked ones leave room.
 * @returns The factors in their order. Where nothing is free to move, or the locked ones exceed 100, the sum is
 *   not 100.
 */
export function spreadWeights(
  factors: readonly Factor[],
  lockedIds: readonly string[],
  changedId?: string,
): readonly Factor[] {
  const units = factors.map(({ weight }) => weightUnits(weight));
  const isLocked = (factor: Factor) => lockedIds.includes(factor.id) && factor.id !== changedId;
  const locked = factors.reduce((sum, factor, index) => (isLocked(factor) ? sum + units[index]! : sum), 0);
  const changedAt = factors.findIndex(({ id }) => id === changedId);
  if (changedAt >= 0) units[changedAt] = Math.min(units[changedAt]!, Math.max(0, TOTAL - locked));

  const free = factors.flatMap((factor, index) => (isLocked(factor) || index === changedAt ? [] : [index]));
  const rest = Math.max(0, TOTAL - locked - (changedAt >= 0 ? units[changedAt]! : 0));
  if (free.length > 0) {
    const grain = GRAINS.find((each) => rest % each === 0) ?? 1;
    const shares = shareOut(
      rest / grain,
      free.map((index) => units[index]!),
    );
    free.forEach((index, at) => (units[index] = shares[at]! * grain));
  }
  return factors.map((factor, index) => {
    const weight = units[index]! / UNITS_PER_POINT;
    if (weight === factor.weight) return factor;
    return { ...factor, weight, scale: rescaleScale(factor.scale, factor.weight, weight) };
  });
}
