import type { PairJudgement } from "../../../src/core";

/** Ids A, B, C … */
export const letters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));

/** Judgements of the upper half of a matrix whose factors are A, B, C …; 0 for a pair that was not judged. */
export const judgementsOf = (matrix: readonly (readonly number[])[]): readonly PairJudgement[] => {
  const ids = letters(matrix.length);
  return matrix.flatMap((row, i) =>
    row.flatMap((ratio, j) => (j > i && ratio > 0 ? [{ first: ids[i]!, second: ids[j]!, ratio }] : [])),
  );
};
