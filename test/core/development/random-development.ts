import { seededBits } from "../../../src/core/numeric/seeded-bits";
import { classesFrom, makeDevelopment, type Seen } from "./make-development";

/** Seeded uniform numbers from 0 to below 1. */
export function uniform(seed: number): () => number {
  const bits = seededBits(seed);
  return () => bits() / 2 ** 32;
}

/** Some customers with scores in halves of a point, so that borders are hit; some absent, some without a score. */
export function randomDevelopment(seed: number, customers = 40, periods = 4) {
  const next = uniform(seed);
  const seen = (): Seen => {
    if (next() < 0.2) return undefined;
    const score = next() < 0.1 ? NaN : Math.round(next() * 200) / 2;
    return [score, next() < 0.1 ? NaN : Math.round(next() * 20) - 3];
  };
  const entries = Array.from({ length: customers }, (_, at) => [
    `K${String(at)}`,
    Array.from({ length: periods }, seen),
  ]);
  return makeDevelopment(
    Array.from({ length: periods }, (_, at) => String(2020 + at)),
    classesFrom(80, 60, 40, 0),
    Object.fromEntries(entries) as Record<string, readonly Seen[]>,
  );
}
