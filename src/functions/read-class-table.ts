import type { CellProblem } from "./cell-error";
import { isBlank, shown } from "./cells/cell-value";

/** Class names and the thresholds at which they begin, in any order. */
export type ClassTable = readonly (readonly [name: string, from: number])[];

/** "90 points" is a threshold gone wrong, not a heading, and must not be passed over. */
const isHeading = (name: unknown, from: unknown): boolean =>
  typeof name === "string" && typeof from === "string" && from !== "" && !/\d/.test(from);

/**
 * The classes that a range of two columns lists. Blank rows are passed over, and so is a first row of two texts
 * without a number, the heading. A class without a threshold begins at 0.
 */
export function readClassTable(cells: readonly (readonly unknown[])[]): ClassTable | CellProblem {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) return { kind: "table-not-two-columns", columns };

  const classes: [string, number][] = [];
  const thresholds = new Set<number>();
  for (const [index, [name, from]] of cells.entries()) {
    if (isBlank(name) && isBlank(from)) continue;
    if (index === 0 && isHeading(name, from)) continue;
    if (isBlank(name)) return { kind: "class-without-name", row: index + 1 };

    const threshold = isBlank(from) ? 0 : from;
    if (typeof threshold !== "number") {
      return { kind: "threshold-not-a-number", value: shown(from), name: shown(name) };
    }
    if (thresholds.has(threshold)) return { kind: "threshold-repeated", value: threshold };
    thresholds.add(threshold);
    classes.push([shown(name), threshold]);
  }

  return classes.length > 0 ? classes : { kind: "table-without-classes" };
}
