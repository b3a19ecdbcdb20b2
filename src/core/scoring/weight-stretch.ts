import type { ScoringModel } from "../model/types";
import { sumOfWeights } from "../model/weights";
import type { Scores } from "./types";

/**
 * By how much a customer's weights are stretched, since a factor that is left out leaves its weight to the others;
 * 1 where all count, and where none does.
 *
 * @param scores With points.
 */
export function weightStretch({ factors }: ScoringModel, scores: Scores, row: number): number {
  const counted = factors.filter((_, index) => !Number.isNaN(scores.points[index]?.[row] ?? NaN));
  const countedWeight = sumOfWeights(counted.map(({ weight }) => weight));
  return countedWeight > 0 ? sumOfWeights(factors.map(({ weight }) => weight)) / countedWeight : 1;
}
