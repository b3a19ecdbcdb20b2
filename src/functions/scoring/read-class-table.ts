import { isBlank, shown, type Cells } from "../cells/cell-value";
import { displayLanguage } from "../cells/display-language";
import { readNumberCell } from "../cells/number-argument";
import { isTableHeading } from "./table-heading";
import { speak } from "./speak";

/** Class names and the thresholds at which they begin, in any order. */
type ClassTable = readonly (readonly [name: string, from: number])[];

const thresholdOf = (cell: unknown): number | undefined => {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumberCell(cell, displayLanguage()) : undefined;
};

/**
 * The classes that a range of two columns lists. Blank rows are passed over, and so is a first row of two texts
 * without a number, the heading. A class without a threshold begins at 0.
 *
 * @throws {CustomFunctions.Error} if the range is no table of classes.
 */
export function readClassTable(given: Cells): ClassTable {
  const cells = given ?? [];
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) throw speak({ kind: "class-table-not-two-columns", columns });

  const classes: [string, number][] = [];
  const thresholds = new Set<number>();
  for (const [index, [name, from]] of cells.entries()) {
    if (isBlank(name) && isBlank(from)) continue;
    if (index === 0 && isTableHeading(name, from)) continue;
    if (isBlank(name)) throw speak({ kind: "class-without-name", row: index + 1 });

    const threshold = thresholdOf(from);
    if (threshold === undefined)
      throw speak({ kind: "threshold-not-a-number", value: shown(from), name: shown(name) });
    if (thresholds.has(threshold)) throw speak({ kind: "threshold-repeated", value: threshold });
    thresholds.add(threshold);
    classes.push([shown(name), threshold]);
  }
  if (classes.length === 0) throw speak({ kind: "class-table-empty" });
  return classes;
}
