import { type Column, findColumn, type MeasuredTable, type MeasureSource } from "../../core";
import { capitalised, type Format, type Say } from "../i18n";
import type { ReadTable } from "./types";

/** The column of that name among those of a table and those looked up for it; undefined for a computed amount. */
export function columnIn(
  measured: Pick<MeasuredTable, "table" | "lookUps">,
  tables: readonly ReadTable[],
  header: string | undefined,
): Column | undefined {
  if (header === undefined) return undefined;
  const ids = [measured.table, ...(measured.lookUps ?? []).map(({ table }) => table)];
  for (const id of ids) {
    const table = tables.find((each) => each.id === id)?.table;
    const column = table && findColumn(table, header);
    if (column !== undefined) return column;
  }
  return undefined;
}

interface Words {
  readonly say: Say<"joins">;
  readonly format: Format;
}

/** A date has an earliest and a latest, a number a smallest and a largest. */
function wordOf({ aggregate, column }: MeasureSource, isDate: boolean) {
  if (aggregate === "count" && column === undefined) return "rows" as const;
  if (isDate && aggregate === "max") return "latest" as const;
  if (isDate && aggregate === "min") return "earliest" as const;
  return aggregate;
}

const nameOf = (measured: Pick<MeasuredTable, "table">, tables: readonly ReadTable[]): string =>
  tables.find(({ id }) => id === measured.table)?.source.name ?? "";

/** A header for a figure, in the user's language. */
export function measureName(
  measure: MeasureSource,
  measured: Pick<MeasuredTable, "table" | "lookUps">,
  tables: readonly ReadTable[],
  say: Say<"joins">,
): string {
  const { column = "", unit = "days", text } = measure;
  const isDate = columnIn(measured, tables, measure.column)?.kind === "date";
  return capitalised(
    say(`names.${wordOf(measure, isDate)}`, {
      column,
      table: nameOf(measured, tables),
      unit: say(`units.${unit}`),
      text: text ?? column,
    }),
  );
}

/** What a figure is made of, for readers of the written list. */
export function describeMeasure(
  measure: MeasureSource,
  measured: Pick<MeasuredTable, "table" | "lookUps" | "amount">,
  tables: readonly ReadTable[],
  { say, format }: Words,
): string {
  const { column = "", by = "", unit = "days", text, from, to } = measure;
  const isDate = columnIn(measured, tables, measure.column)?.kind === "date";
  const word = wordOf(measure, isDate);
  const what = capitalised(
    say(word === "share" && text !== undefined ? "means.shareOfText" : `means.${word}`, {
      column,
      table: nameOf(measured, tables),
      by,
      unit: say(`units.${unit}`),
      text: text ?? "",
    }),
  );
  const amount = measured.amount?.name === column ? ` ${amountFormula(measured.amount, say)}` : "";
  if (by === "" || (from === undefined && to === undefined)) return what + amount;
  const period =
    from === undefined
      ? say("means.until", { by, to: format.date(to!) })
      : to === undefined
        ? say("means.from", { by, from: format.date(from) })
        : say("means.period", { by, from: format.date(from), to: format.date(to) });
  return `${what}${amount} ${period}`;
}

/** "Betrag = Einzelpreis × Menge × (1 − Rabatt)." */
export function amountFormula(
  { name, factors, discount }: NonNullable<MeasuredTable["amount"]>,
  say: Say<"joins">,
): string {
  const product = factors.join(" × ");
  return discount === undefined
    ? say("amountIs", { name, product })
    : say("amountIsLess", { name, product, discount });
}
