import { type Factor, rescaleScale, type Scale, sumOfWeights } from "../../../core";

/** The sum of all weights, exact to four decimals. */
export const weightSum = (factors: readonly Factor[]): number =>
  sumOfWeights(factors.map(({ weight }) => weight));

/** What is missing up to 100 (positive) or too much (negative). */
export const weightRest = (factors: readonly Factor[]): number =>
  Number((100 - weightSum(factors)).toFixed(4));

/**
 * Gives factors new weights; the points of their tables follow. A table that went down to 0 points comes back as it was,
 * because `shapes` remembers the last factor of each id that had points.
 */
export function withWeights(
  factors: readonly Factor[],
  weights: readonly number[],
  shapes: Map<string, Factor>,
): readonly Factor[] {
  return factors.map((factor, index) => {
    const weight = weights[index]!;
    if (weight === factor.weight) return factor;
    const shape = shapeOf(factor, shapes);
    return { ...factor, weight, scale: rescaleScale(shape.scale, shape.weight, weight) };
  });
}

function shapeOf(factor: Factor, shapes: Map<string, Factor>): Factor {
  const known = shapes.get(factor.id);
  if (known !== undefined && isDerived(factor, known)) return known;
  if (factor.weight > 0) shapes.set(factor.id, factor);
  return factor;
}

const isDerived = (factor: Factor, shape: Factor) =>
  isSameScale(factor.scale, rescaleScale(shape.scale, shape.weight, factor.weight));

const isSameScale = (one: Scale, other: Scale) => JSON.stringify(one) === JSON.stringify(other);
