import type { ScoringModel } from "../../model/types";
import { topicOf } from "../../proposal/topics";
import { findColumn } from "../../table/find-column";
import type { Table } from "../../table/types";

/** The column with what customers contribute: that which marks loss customers, else by its header; "" for none. */
export function proposeAmountColumn(table: Table, { lossColumn }: Pick<ScoringModel, "lossColumn">): string {
  const marked = findColumn(table, lossColumn ?? "");
  if (marked?.kind === "number") return marked.name;
  const about = (topic: "margin" | "revenue") =>
    table.columns.find(({ kind, name }) => kind === "number" && topicOf(name) === topic)?.name;
  return about("margin") ?? about("revenue") ?? "";
}
