import type { ParetoNbdParams } from "./types";

export function areParetoNbdParams({ r, alpha, s, beta }: ParetoNbdParams): boolean {
  return isPositive(r) && isPositive(alpha) && isPositive(s) && isPositive(beta);
}

export function isHistory(frequency: number, recency: number, age: number): boolean {
  return Number.isInteger(frequency) && frequency >= 0 && recency >= 0 && recency <= age && age < Infinity;
}

function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}
