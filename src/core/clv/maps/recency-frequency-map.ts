import { expectedPurchasesColumn, aliveColumn } from "../forecast/columns";
import type { PurchaseModel } from "../forecast/purchase-model";

/** Predictions for all customers of one age, by what they bought and when last; row by row, one row per frequency. */
export interface RecencyFrequencyMap {
  /** 0, 1, 2, … */
  readonly frequencies: Float64Array;
  /** From 0 to the age. */
  readonly recencies: Float64Array;
  /** NaN where no history can be. */
  readonly alive: Float64Array;
  readonly purchases: Float64Array;
}

export interface MapRequest {
  /** Time since the first purchase, in the model's unit; a whole number of opportunities under BG/BB. */
  readonly age: number;
  readonly mostFrequency: number;
  /** Of the expected purchases, in the same unit. */
  readonly horizon: number;
  /** Steps of the recency; under BG/BB each opportunity is one. @default 40 */
  readonly steps?: number;
}

/** P(alive) and expected purchases over recency and frequency, for a heat map. */
export function recencyFrequencyMap(
  model: PurchaseModel,
  { age, mostFrequency, horizon, steps = 40 }: MapRequest,
): RecencyFrequencyMap {
  const discrete = model.kind === "bg-bb";
  const columns = discrete ? age : steps;
  const recencies = Float64Array.from({ length: columns + 1 }, (_, step) => (age * step) / columns);
  const frequencies = Float64Array.from({ length: mostFrequency + 1 }, (_, count) => count);
  const cells = frequencies.length * recencies.length;
  const histories = {
    frequency: new Float64Array(cells),
    recency: new Float64Array(cells),
    age: new Float64Array(cells).fill(age),
  };
  for (let cell = 0; cell < cells; cell++) {
    const frequency = frequencies[Math.floor(cell / recencies.length)]!;
    const recency = recencies[cell % recencies.length]!;
    histories.frequency[cell] = frequency;
    histories.recency[cell] = frequency === 0 && recency > 0 ? NaN : recency;
  }
  return {
    frequencies,
    recencies,
    alive: aliveColumn(model, histories),
    purchases: expectedPurchasesColumn(model, histories, horizon),
  };
}
