import { issue, type ModelIssue } from "./issues";
import type { ScoringModel } from "./types";

/** Rules that the order of equal scores must keep. */
export function checkTieBreak(model: Pick<ScoringModel, "tieBreak"> | undefined): readonly ModelIssue[] {
  return model?.tieBreak?.column.trim() === ""
    ? [issue("tie-break-column-blank", ["tieBreak", "column"])]
    : [];
}
