import type { Development, Period } from "../../../src/core/development";
import { classesOfScores } from "../../../src/core";
import type { Classes } from "../../../src/core/model/types";

/** Score and amount of a customer in one period; undefined where it is not there. */
export type Seen = readonly [score: number, amount: number] | undefined;

const NAMES = ["A", "B", "C", "D", "E", "F"];

/** Classes A, B, … from these scores on, the best first, the last from 0. */
export const classesFrom = (...from: number[]): Omit<Classes, "rule"> => ({
  bound: ">=",
  list: from.map((each, at) => ({ name: NAMES[at]!, from: each, color: "#000000", strategy: "" })),
});

/** A development of customers given by name with what is known of them period by period. */
export function makeDevelopment(
  labels: readonly string[],
  borders: Omit<Classes, "rule">,
  customers: Readonly<Record<string, readonly Seen[]>>,
): Development {
  const keys = Object.keys(customers);
  const periods = labels.map((label, at): Period => {
    const seen = keys.map((key) => customers[key]![at]);
    const score = Float64Array.from(seen, (each) => each?.[0] ?? NaN);
    return {
      label,
      present: Uint8Array.from(seen, (each) => (each === undefined ? 0 : 1)),
      score,
      classIndex: classesOfScores(borders, score),
      amount: Float64Array.from(seen, (each) => each?.[1] ?? NaN),
      rows: Int32Array.from(seen, (each, row) => (each === undefined ? -1 : row)),
      borders,
    };
  });
  return { keys, names: keys, classes: borders.list.map(({ name, color }) => ({ name, color })), periods };
}
