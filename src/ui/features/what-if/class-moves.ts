import type { Scores } from "../../../core";

/** How customers move between the classes of two models. */
export interface ClassMoves {
  /** Customers that both models score. */
  readonly customers: number;
  readonly moved: number;
}

/**
 * The class of the second model that stands for each class of the first: the one in its place, or, where the models
 * have different numbers of classes, the one of its name; -1 for none.
 */
export function sameClasses(before: Scores, after: Scores): readonly number[] {
  const { list } = after.classes;
  const byPlace = before.classes.list.length === list.length;
  return before.classes.list.map(({ name }, index) =>
    byPlace ? index : list.findIndex((other) => other.name === name),
  );
}

/** Whether a customer that both models score changes class. */
export function classMoveTest(before: Scores, after: Scores): (row: number) => boolean {
  const same = sameClasses(before, after);
  return (row) => {
    const from = before.classIndex[row]!;
    const to = after.classIndex[row]!;
    return from >= 0 && to >= 0 && same[from] !== to;
  };
}

/** Counts the customers that change class from one model to the other. */
export function classMoves(before: Scores, after: Scores): ClassMoves {
  const isMoved = classMoveTest(before, after);
  let customers = 0;
  let moved = 0;
  for (let row = 0; row < before.rowCount; row += 1) {
    if (before.classIndex[row]! >= 0 && after.classIndex[row]! >= 0) customers += 1;
    if (isMoved(row)) moved += 1;
  }
  return { customers, moved };
}
