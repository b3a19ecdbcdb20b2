import type { ParetoNbdParams } from "./types";

export function areParetoNbdParams({ r, alpha, s, beta }: ParetoNbdParams): boolean {
  return [r, alpha, s, beta].every((value) => value > 0 && Number.isFinite(value));
}

export function isHistory(frequency: number, recency: number, age: number): boolean {
  return Number.isInteger(frequency) && frequency >= 0 && recency >= 0 && recency <= age && age < Infinity;
}
