import { categoryKey, checkScale, type Factor, type StepRow } from "../../core";

import { isBlank, shown, type Cells } from "../cells/cell-value";
import { displayLanguage } from "../cells/display-language";
import { readNumberCell } from "../cells/number-argument";
import { speak } from "./speak";
import { isTableHeading } from "./table-heading";

type ScaleTable = Extract<Factor["scale"], { kind: "steps" | "categories" }>;

interface Entry {
  readonly cell: unknown;
  readonly number: number | undefined;
  readonly points: number;
}

const numberOf = (cell: unknown): number | undefined => {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumberCell(cell, displayLanguage()) : undefined;
};

function readEntries(cells: readonly (readonly unknown[])[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, [cell, pointsCell]] of cells.entries()) {
    if (isBlank(cell) && isBlank(pointsCell)) continue;
    if (index === 0 && isTableHeading(cell, pointsCell)) continue;
    const row = index + 1;
    const failed = [cell, pointsCell].find((each) => each instanceof CustomFunctions.Error);
    if (failed) throw failed;
    if (isBlank(cell)) throw speak({ kind: "scale-entry-missing", row });
    const points = numberOf(pointsCell);
    if (points === undefined)
      throw speak({ kind: "points-not-a-number", row, value: isBlank(pointsCell) ? "" : shown(pointsCell) });
    if (points < 0) throw speak({ kind: "points-negative", row, value: points });
    entries.push({ cell, number: numberOf(cell), points });
  }
  return entries;
}

function categoriesOf(entries: readonly Entry[]): ScaleTable {
  const points: Record<string, number> = {};
  for (const entry of entries) {
    const key = categoryKey(shown(entry.cell));
    if (key in points) throw speak({ kind: "scale-entry-repeated", entry: shown(entry.cell) });
    points[key] = entry.points;
  }
  return { kind: "categories", points };
}

/**
 * The scale that a range of two columns lists: steps (from, points) where the first column holds only numbers,
 * otherwise categories (text, points). Blank rows and a heading are passed over.
 *
 * @param most Points of the best entry.
 * @throws {CustomFunctions.Error} if the range is no scale, or if its best entry is not `most`.
 */
export function readScaleTable(given: Cells, most: number): ScaleTable {
  const cells = given ?? [];
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) throw speak({ kind: "scale-not-two-columns", columns });
  const entries = readEntries(cells);
  const steps = entries.flatMap(({ number, points }): StepRow[] =>
    number === undefined ? [] : [{ from: number, points }],
  );
  const scale: ScaleTable =
    steps.length === entries.length ? { kind: "steps", rows: steps } : categoriesOf(entries);
  checkTable(scale, most);
  return scale;
}

/** The order of the rows, and whether points rise with the value, are the user's affair in a formula. */
function checkTable(scale: ScaleTable, most: number): void {
  const factor: Factor = { id: "points", name: "", column: "", weight: most, scale, missing: "exclude" };
  for (const { kind, values = {} } of checkScale(factor)) {
    if (kind === "steps-empty") throw speak({ kind: "scale-empty" });
    if (kind === "step-repeated") throw speak({ kind: "scale-entry-repeated", entry: shown(values["from"]) });
    if (kind === "steps-max-below-weight" || kind === "categories-max-below-weight")
      throw speak({ kind: "table-below-most", points: Number(values["points"]), most });
    if (kind === "points-above-weight")
      throw speak({
        kind: "table-above-most",
        entry: values["text"] ?? values["from"] ?? "",
        points: Number(values["points"]),
        most,
      });
  }
}
