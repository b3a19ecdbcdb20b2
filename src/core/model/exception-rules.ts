import { issue, type ModelIssue } from "./issues";
import type { ExceptionRule, ScoringModel } from "./types";

type Exceptions = Pick<ScoringModel, "newCustomers" | "returningCustomers" | "referenceDate">;

const columnsOf = ({ test }: ExceptionRule): readonly string[] =>
  test.kind === "gap" ? [test.last, test.previous] : [test.column];

/** Rules that the tests for new and returning customers must keep. */
export function checkExceptionRules(model: Exceptions | undefined): readonly ModelIssue[] {
  if (model === undefined) return [];
  return (["newCustomers", "returningCustomers"] as const).flatMap((which) => {
    const rule = model[which];
    if (rule === undefined) return [];
    const { name, color } = rule;
    return [
      ...(columnsOf(rule).some((column) => column.trim() === "")
        ? [issue("exception-column-blank", [which, "test"], { name })]
        : []),
      ...(name.trim() === "" ? [issue("exception-name-blank", [which, "name"])] : []),
      ...(/^#[\da-f]{6}$/i.test(color) ? [] : [issue("class-color", [which, "color"], { color })]),
    ];
  });
}
