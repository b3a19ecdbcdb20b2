import { wilsonBound } from "../numeric/wilson-bound";
import type { PairMeasures } from "./types";

/** So many that of a hundred pairs which have nothing to do with each other not one seems to. */
const DEVIATIONS = 3;

/**
 * Support, confidence (Agrawal, Imieliński & Swami 1993, Mining Association Rules between Sets of Items) and lift (Brin
 * et al. 1997, Dynamic Itemset Counting) of two products.
 *
 * `leastLift` puts the least confidence that the counts speak for in the place of the confidence, in the direction in
 * which that says more, and takes out what the sizes of the baskets explain.
 *
 * @param together Baskets with both, 1 or more.
 * @param withFirst Baskets with the first product, and `withSecond` with the second.
 * @param crowding See `crowding`. @default 1
 */
export function pairMeasures(
  together: number,
  withFirst: number,
  withSecond: number,
  baskets: number,
  crowding = 1,
): PairMeasures {
  const least = (cases: number, others: number) =>
    (wilsonBound(together, cases, DEVIATIONS) * baskets) / (others * crowding);
  return {
    support: together / baskets,
    confidence: together / withFirst,
    reverse: together / withSecond,
    lift: (together * baskets) / (withFirst * withSecond),
    leastLift: Math.max(least(withFirst, withSecond), least(withSecond, withFirst)),
  };
}
