import { shareOut } from "../../../../core";

const UNITS_PER_POINT = 10_000;
const TOTAL = 100 * UNITS_PER_POINT;
/** Tenths, hundredths, ten-thousandths of a point: the coarsest that what is left can be shared out in. */
const GRAINS = [UNITS_PER_POINT / 10, UNITS_PER_POINT / 100, 1] as const;

/**
 * Weights that add up to 100 again after one of them was set: the others share what is left in their proportions.
 *
 * @param weight 0–100; 100 where there are no others.
 */
export function balancedWeights(weights: readonly number[], at: number, weight: number): readonly number[] {
  const others = weights.filter((_, index) => index !== at);
  if (others.length === 0) return [100];
  const rest = TOTAL - Math.round(weight * UNITS_PER_POINT);
  const grain = GRAINS.find((each) => rest % each === 0) ?? 1;
  const shares = shareOut(rest / grain, others).map((share) => (share * grain) / UNITS_PER_POINT);
  return weights.map((_, index) => (index === at ? weight : shares[index > at ? index - 1 : index]!));
}
