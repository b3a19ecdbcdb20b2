import type { BgBbParams } from "./types";

const isPositive = (value: number): boolean => value > 0 && value < Infinity;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Whether all four parameters are positive and finite. */
export const areBgBbParams = ({ alpha, beta, gamma, delta }: BgBbParams): boolean =>
  isPositive(alpha) && isPositive(beta) && isPositive(gamma) && isPositive(delta);

/** Whether the number can be a number of opportunities to come; Infinity can. */
export const isOpportunityHorizon = (horizon: number): boolean => horizon === Infinity || isCount(horizon);
