import { quantile } from "../../numeric/quantile";

/** How one factor's weights differ between participants, in points (0–100). */
export interface WeightSpread {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  readonly mean: number;
  /** Of the sample (n − 1); undefined for a single participant. */
  readonly standardDeviation: number | undefined;
}

/** @param weights One a participant, at least one. */
export function weightSpread(weights: readonly number[]): WeightSpread {
  const sorted = [...weights].sort((a, b) => a - b);
  const at = (part: number): number => quantile(sorted, part) ?? NaN;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const squares = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
  return {
    least: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    most: at(1),
    mean,
    standardDeviation: weights.length > 1 ? Math.sqrt(squares / (weights.length - 1)) : undefined,
  };
}
