import { type BoundRule, classifyByTable, defaultClasses } from "../core";

import { cellError, type CellProblem } from "./cell-error";
import { isBlank, shown } from "./cells/cell-value";
import { displayLanguage } from "./cells/display-language";
import { type ClassTable, readClassTable } from "./read-class-table";

type Grid = readonly (readonly unknown[])[];

const RULES: Readonly<Record<string, BoundRule>> = { "": ">", ">": ">", ">=": ">=", "≥": ">=" };

const isLeftOut = (grid: Grid | null | undefined): boolean =>
  !grid || (grid.length <= 1 && (grid[0] ?? []).every(isBlank));

const isProblem = (value: object): value is CellProblem => "kind" in value;

/**
 * Class names for a block of scores, cell by cell. An error cell stays the error it is, and a cell that cannot
 * be classed becomes an error of its own, so that one bad score does not spoil a column.
 *
 * @throws {CustomFunctions.Error} if the class table or the rule cannot be used, or if the only score cannot.
 */
export function classesOfScores(
  scores: Grid,
  classTable: Grid | null | undefined,
  rule: string | null | undefined,
): unknown[][] {
  const language = displayLanguage();
  const bound = RULES[(rule ?? "").trim()];
  if (bound === undefined) throw cellError({ kind: "rule-unknown", value: shown(rule) }, language);

  const table = isLeftOut(classTable)
    ? defaultClasses(language).map(({ name, from }) => [name, from] as const)
    : readClassTable(classTable ?? []);
  if (isProblem(table)) throw cellError(table, language);

  const classes = scores.map((row) =>
    row.map((score) => {
      const found = classOfCell(score, table, bound);
      return typeof found === "object" && isProblem(found) ? cellError(found, language) : found;
    }),
  );

  // Only a thrown error shows its sentence in a single cell.
  const [[first] = []] = classes;
  if (scores.length === 1 && scores[0]?.length === 1 && first instanceof CustomFunctions.Error) throw first;
  return classes;
}

function classOfCell(
  score: unknown,
  table: ClassTable,
  bound: BoundRule,
): string | CustomFunctions.Error | CellProblem {
  if (isBlank(score)) return "";
  if (score instanceof CustomFunctions.Error) return score;
  if (typeof score !== "number") return { kind: "score-not-a-number", value: shown(score) };
  return (
    classifyByTable(score, table, bound) ?? {
      kind: "score-below-table",
      value: score,
      lowest: Math.min(...table.map(([, from]) => from)),
    }
  );
}
