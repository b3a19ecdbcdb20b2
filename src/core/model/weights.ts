/** Weights are counted in ten-thousandths of a point, the finest that can be typed. */
export const UNITS_PER_POINT = 10_000;

/** All weights together. */
export const TOTAL_WEIGHT = 100;

/** Weight in whole ten-thousandths. */
export const weightUnits = (weight: number): number => Math.round(weight * UNITS_PER_POINT);

/** True for a number with at most four decimals. */
export const hasFourDecimals = (weight: number): boolean => weightUnits(weight) / UNITS_PER_POINT === weight;

/** Sum of weights, exact for weights with up to four decimals. */
export const sumOfWeights = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weightUnits(weight), 0) / UNITS_PER_POINT;
