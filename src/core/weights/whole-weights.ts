import { rescaleScale } from "../model/rescale-scale";
import { shareOut } from "../model/spread-weights";
import type { Factor } from "../model/types";
import { TOTAL_WEIGHT, UNITS_PER_POINT, weightUnits } from "../model/weights";

/** How finely weights are rounded: to whole or to half points. */
export type WeightGrain = 1 | 0.5;

/** From half points down to the finest weight that can be typed. */
const FINER_GRAINS = [0.5, 0.1, 0.01, 1 / UNITS_PER_POINT] as const;

/** Weights that add up to `total` exactly: in the grain if it divides the total, otherwise in the next finer one. */
function shareOutPoints(total: number, shares: readonly number[], grain: WeightGrain): readonly number[] {
  const units = weightUnits(total);
  const steps = [grain, ...FINER_GRAINS.filter((finer) => finer < grain)].map(weightUnits);
  const step = steps.find((each) => units % each === 0) ?? 1;
  return shareOut(units / step, shares).map((part) => (part * step) / UNITS_PER_POINT);
}

/**
 * Weights that add up to 100 exactly, in proportion to `shares`, rounded by largest remainder.
 *
 * @param shares >= 0, of any sum; where all are 0, everybody gets the same.
 */
export const wholeWeights = (shares: readonly number[], grain: WeightGrain = 1): readonly number[] =>
  shareOutPoints(TOTAL_WEIGHT, shares, grain);

/**
 * Like `wholeWeights`, with weights that stay: the others share what these leave. Where that is no multiple of the
 * grain (a weight is locked at 33.3), it is shared out in tenths, hundredths or ten-thousandths.
 *
 * @param locked By position the weight that stays; undefined for those that move.
 * @returns undefined where the sum cannot be 100: the locked weights exceed it, or all are locked at another sum.
 */
export function wholeWeightsAround(
  locked: readonly (number | undefined)[],
  shares: readonly number[],
  grain: WeightGrain = 1,
): readonly number[] | undefined {
  const kept = locked.reduce<number>((sum, weight) => sum + weightUnits(weight ?? 0), 0);
  const free = shares.filter((_, index) => locked[index] === undefined);
  const rest = weightUnits(TOTAL_WEIGHT) - kept;
  if (rest < 0 || (free.length === 0 && rest !== 0)) return undefined;
  const parts = [...shareOutPoints(rest / UNITS_PER_POINT, free, grain)];
  return shares.map((_, index) => locked[index] ?? parts.shift() ?? 0);
}

/** The factors with new weights; points of tables and categories keep their shares. */
export const applyWeights = (factors: readonly Factor[], weights: readonly number[]): readonly Factor[] =>
  factors.map((factor, index) => {
    const weight = weights[index] ?? factor.weight;
    if (weight === factor.weight) return factor;
    return { ...factor, weight, scale: rescaleScale(factor.scale, factor.weight, weight) };
  });
