import type { BetaDropoutParams } from "./types";

const isPositive = (value: number): boolean => value > 0 && value < Infinity;

/** Whether all four parameters are positive and finite. */
export const areParams = ({ r, alpha, a, b }: BetaDropoutParams): boolean =>
  isPositive(r) && isPositive(alpha) && isPositive(a) && isPositive(b);

/** Whether the numbers can be one customer's history. */
export const isHistory = (frequency: number, recency: number, age: number): boolean =>
  Number.isInteger(frequency) && frequency >= 0 && recency >= 0 && recency <= age && age < Infinity;
