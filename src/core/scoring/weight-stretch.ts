import type { ScoringModel } from "../model/types";
import { sumOfWeights } from "../model/weights";
import type { Scores } from "./types";

/**
 * By how much customers' weights are stretched, since a factor that is left out leaves its weight to the others; 1 where
 * all count, and where none does.
 *
 * @param scores With points.
 * @returns The stretch of a table row.
 */
export function weightStretches({ factors }: ScoringModel, { points }: Scores): (row: number) => number {
  const weights = factors.map(({ weight }) => weight);
  const total = sumOfWeights(weights);
  return (row) => {
    const isCounted = (index: number) => !Number.isNaN(points[index]?.[row] ?? NaN);
    if (weights.every((_, index) => isCounted(index))) return 1;
    const counted = sumOfWeights(weights.filter((_, index) => isCounted(index)));
    return counted > 0 ? total / counted : 1;
  };
}
