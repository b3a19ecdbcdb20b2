import type { ExceptionKind, ScoringModel, Scores } from "../../core";
import type { FormulaPart } from "../../workbook/workbook";
import type { ModelPlaces } from "../report/types";

export interface ClassFormulaInput {
  readonly model: Pick<ScoringModel, ExceptionKind>;
  readonly scores: Pick<Scores, "classes">;
  readonly places: ModelPlaces;
  /** Whether a customer is new or returning; absent where nobody is. */
  readonly conditions: Readonly<Record<ExceptionKind, readonly FormulaPart[] | undefined>>;
}

const SCORE: FormulaPart = { result: "score" };

/** A cell of the page; a blank one that is referred to would show as 0. */
const textAt = (page: { readonly row: number; readonly column: number }): FormulaPart[] => [{ page }, '&""'];

const ofScored = (parts: readonly FormulaPart[]): readonly FormulaPart[] => [
  "=IF(ISNUMBER(",
  SCORE,
  "),",
  ...parts,
  ',"")',
];

/** Name or strategy of the class that a customer is shown with. */
export function classFormula(input: ClassFormulaInput, wanted: "name" | "strategy"): readonly FormulaPart[] {
  const { model, places, conditions } = input;
  const { newCustomers: isNew, returningCustomers: isReturning } = conditions;
  let parts = byThreshold(input, wanted);
  if (isReturning && model.returningCustomers?.shown === "class") {
    // Who is both counts as new, and keeps the class where that is only a note.
    const isBoth = isNew !== undefined && model.newCustomers?.shown === "note";
    const condition = isBoth ? ["AND(NOT(", ...isNew, "),", ...isReturning, ")"] : isReturning;
    parts = [
      "IF(",
      ...condition,
      ",",
      ...textAt(places.exceptions.returningCustomers![wanted]),
      ",",
      ...parts,
      ")",
    ];
  }
  if (isNew && model.newCustomers?.shown === "class") {
    parts = ["IF(", ...isNew, ",", ...textAt(places.exceptions.newCustomers![wanted]), ",", ...parts, ")"];
  }
  return ofScored(parts);
}

/** The name of the exception that a customer is. */
export function exceptionFormula({ places, conditions }: ClassFormulaInput): readonly FormulaPart[] {
  const parts = (["returningCustomers", "newCustomers"] as const).reduce<readonly FormulaPart[]>(
    (inner, which) => {
      const condition = conditions[which];
      if (condition === undefined) return inner;
      return ["IF(", ...condition, ",", ...textAt(places.exceptions[which]!.name), ",", ...inner, ")"];
    },
    ['""'],
  );
  return ofScored(parts);
}

/** From the best class down: what stands beside the first threshold that is passed. */
function byThreshold(
  { scores, places }: ClassFormulaInput,
  wanted: "name" | "strategy",
): readonly FormulaPart[] {
  const { bound, list } = scores.classes;
  const { row, from, ...columns } = places.classes;
  const parts: FormulaPart[] = [];
  list.forEach((_, index) => {
    const own = textAt({ row: row + index, column: columns[wanted] });
    const isLast = index === list.length - 1;
    if (!isLast) parts.push("IF(", SCORE, bound, { page: { row: row + index, column: from } }, ",");
    parts.push(...own, isLast ? "" : ",");
  });
  return [...parts, ")".repeat(list.length - 1)];
}
