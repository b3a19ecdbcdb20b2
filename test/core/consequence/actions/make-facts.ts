import {
  type ActionFacts,
  type ActionRule,
  type CellGrid,
  scoreCustomers,
  type ScoringModel,
  readTable,
} from "../../../../src/core";
import { makeClasses, makeFactor, makeModel } from "../../make-model";

/** Classes A above 80, B above 50, C below, by the column DB, whose value is the score. */
export const MODEL: ScoringModel = makeModel(
  [makeFactor("DB", 100, { kind: "linear", worst: 0, best: 100 }, "exclude")],
  { key: "Nr", lossColumn: "DB", classes: makeClasses(">", 80, 50, 0) },
);

export function makeFacts(
  cells: CellGrid,
  changes: Partial<ActionFacts> & { readonly model?: ScoringModel } = {},
): ActionFacts {
  const { model = MODEL, ...rest } = changes;
  const table = readTable(cells, { isExcelTable: true, key: model.key });
  return { table, model, scores: scoreCustomers(model, table), today: "2026-03-01", ...rest };
}

export const makeRule = (
  id: string,
  conditions: ActionRule["conditions"],
  change: Partial<ActionRule> = {},
): ActionRule => ({
  id,
  name: `Anlass ${id}`,
  conditions,
  measure: `Maßnahme ${id}`,
  responsible: { kind: "person", name: "" },
  priority: 2,
  ...change,
});
