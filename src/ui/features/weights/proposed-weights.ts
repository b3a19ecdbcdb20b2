import { type Factor, wholeWeights, wholeWeightsAround } from "../../../core";

/** Weights for all factors from shares; undefined where the locked ones leave nothing to share. */
export function proposedWeights(
  factors: readonly Pick<Factor, "id" | "weight">[],
  shares: readonly number[],
  locked: readonly string[],
): readonly number[] | undefined {
  if (locked.length === 0) return wholeWeights(shares);
  return wholeWeightsAround(
    factors.map(({ id, weight }) => (locked.includes(id) ? weight : undefined)),
    shares,
  );
}
