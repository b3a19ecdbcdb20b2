import { type BoundRule, classifyByTable, defaultClasses } from "../../core";

import { isLeftOut, shown, type Cells } from "../cells/cell-value";
import { displayLanguage } from "../cells/display-language";
import { eachElement, type Outcome } from "../cells/each-element";
import { readNumbers } from "../cells/number-argument";
import { readClassTable } from "./read-class-table";
import { speak, type ScoringProblem } from "./speak";

const RULES: Readonly<Record<string, BoundRule>> = { "": ">", ">": ">", ">=": ">=", "≥": ">=" };

/**
 * Class names for a block of scores, cell by cell.
 *
 * @throws {CustomFunctions.Error} if the class table or the rule cannot be used, or if the only score cannot.
 */
export function classesOfScores(
  scores: Cells,
  classTable: Cells,
  rule: string | null | undefined,
): unknown[][] {
  const bound = RULES[(rule ?? "").trim()];
  if (bound === undefined) throw speak({ kind: "rule-unknown", value: shown(rule) });

  const table = isLeftOut(classTable)
    ? defaultClasses(displayLanguage()).map(({ name, from }) => [name, from] as const)
    : readClassTable(classTable);
  const lowest = Math.min(...table.map(([, from]) => from));
  return eachElement(
    [readNumbers("score", scores)],
    [],
    speak,
    (numbers): Outcome<ScoringProblem> =>
      classifyByTable(numbers[0]!, table, bound) ?? {
        kind: "score-below-table",
        value: numbers[0]!,
        lowest,
      },
  );
}
