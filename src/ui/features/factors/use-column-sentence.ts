import { type Column, columnSummary } from "../../../core";
import { useFormat, useText } from "../../i18n";

/** Says what is in a column: its type, and its range or how many different texts it has. */
export function useColumnSentence(): (column: Column) => string {
  const text = useText("factors");
  const format = useFormat();
  return (column) => {
    const kind = text(`columnKind.${column.kind}`);
    const summary = columnSummary(column);
    if (column.kind === "text") {
      const count = summary.distinct.length;
      return text("add.texts", { kind, count, texts: format.number(count) });
    }
    const { min, max } = summary;
    if (column.kind === "boolean" || min === undefined || max === undefined) return kind;
    const show = column.kind === "date" ? format.date : (value: number) => format.number(value);
    return text("add.range", { kind, min: show(min), max: show(max) });
  };
}
