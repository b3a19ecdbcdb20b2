import type { CellProblem } from "./cell-error";

/** Class name and threshold, highest threshold first. */
export type ClassTable = readonly (readonly [name: string, from: number])[];

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

const isHeading = (name: unknown, from: unknown): boolean =>
  typeof name === "string" && typeof from === "string";

/**
 * The classes that a range of two columns lists, in any order. Blank rows are passed over, and so is a first
 * row of two texts, the heading. A class without a threshold begins at 0.
 */
export function readClassTable(cells: readonly (readonly unknown[])[]): ClassTable | CellProblem {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) return { kind: "table-not-two-columns", columns };

  const classes: [string, number][] = [];
  const thresholds = new Set<number>();
  for (const [index, [name, from]] of cells.entries()) {
    if (isBlank(name) && isBlank(from)) continue;
    if (index === 0 && isHeading(name, from) && !isBlank(from)) continue;
    if (isBlank(name)) return { kind: "class-without-name", row: index + 1 };

    const threshold = isBlank(from) ? 0 : from;
    if (typeof threshold !== "number") {
      return { kind: "threshold-not-a-number", value: String(from), name: String(name) };
    }
    if (thresholds.has(threshold)) return { kind: "threshold-repeated", value: threshold };
    thresholds.add(threshold);
    classes.push([String(name), threshold]);
  }

  if (classes.length === 0) return { kind: "table-without-classes" };
  return classes.sort(([, a], [, b]) => b - a);
}
