import { issue, type ModelIssue } from "./issues";
import type { ScoringModel } from "./types";

/** Rules that the roll-up of rows must keep: only a key can say which rows belong together. */
export function checkUnit(model: Pick<ScoringModel, "unit" | "key"> | undefined): readonly ModelIssue[] {
  return model?.unit !== undefined && model.key.trim() === "" ? [issue("unit-key-blank", ["unit"])] : [];
}
