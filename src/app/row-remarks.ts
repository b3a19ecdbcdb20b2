import { categoryKey, CellStatus, ScoreState } from "../core";
import type { ScoringModel, Scores, Table } from "../core";

/** One thing to say about one customer in the column of findings. */
export type RowRemark =
  | { readonly kind: "not-scored" | "loss" }
  | {
      readonly kind: "blank-cell" | "error-cell" | "unreadable-number" | "unknown-category" | "estimate";
      readonly column: string;
    };

const REMARK_BY_STATUS = {
  [CellStatus.blank]: "blank-cell",
  [CellStatus.error]: "error-cell",
  [CellStatus.unreadable]: "unreadable-number",
  [CellStatus.estimate]: "estimate",
} as const;

/** What is remarkable about each customer's factors, in the order of the table's rows. */
export function findRowRemarks(
  model: ScoringModel,
  table: Table,
  scores: Scores,
): readonly (readonly RowRemark[])[] {
  const judged = model.factors.flatMap((factor) => {
    const column = table.columns.find(({ name }) => name === factor.column);
    if (!column) return [];
    const known =
      factor.scale.kind === "categories" ? categoryTest(Object.keys(factor.scale.points)) : undefined;
    return [{ column, unknown: known ? column.dictionary.map((text) => !known(text)) : undefined }];
  });
  return Array.from({ length: table.rowCount }, (_, row) => {
    const remarks: RowRemark[] = [];
    if (scores.state[row] === ScoreState.excluded) remarks.push({ kind: "not-scored" });
    if (scores.loss[row] === 1) remarks.push({ kind: "loss" });
    for (const { column, unknown } of judged) {
      const kind = REMARK_BY_STATUS[column.status[row] as keyof typeof REMARK_BY_STATUS];
      if (kind) remarks.push({ kind, column: column.name });
      else if (unknown?.[column.codes[row] ?? -1]) {
        remarks.push({ kind: "unknown-category", column: column.name });
      }
    }
    return remarks;
  });
}

function categoryTest(names: readonly string[]): (text: string) => boolean {
  const known = new Set(names.map(categoryKey));
  return (text) => known.has(categoryKey(text));
}
