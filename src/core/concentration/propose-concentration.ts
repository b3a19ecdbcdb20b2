import { factorRating } from "../proposal/proposable-columns";
import { isLabel, topicOf, yearOf } from "../proposal/topics";
import type { Table } from "../table/types";
import type { ConcentrationSetup } from "./types";

/** A and B as in the textbooks: four fifths of the amount, and all but a twentieth. */
const USUAL_ABC = [80, 95];
const USUAL_LEAVING = 3;

/** The newest column about revenue or about contribution; undefined where there is none. */
export function moneyColumn({ columns }: Table, topic: "revenue" | "margin"): string | undefined {
  return columns
    .filter((column) => column.kind === "number" && topicOf(column.name) === topic && !isLabel(column.name))
    .sort((a, b) => (yearOf(b.name) ?? 0) - (yearOf(a.name) ?? 0) || factorRating(b) - factorRating(a))[0]
    ?.name;
}

/**
 * What to ask of the concentration of a list: revenue with the contribution beside it, as far as there are columns for them.
 *
 * @returns undefined for a list without an amount.
 */
export function proposeConcentration(table: Table): ConcentrationSetup | undefined {
  const revenue = moneyColumn(table, "revenue");
  const margin = moneyColumn(table, "margin");
  const amount = revenue ?? margin;
  if (amount === undefined) return undefined;
  const profit = revenue === undefined ? "" : (margin ?? "");
  return { amount, profit, abc: USUAL_ABC, leaving: USUAL_LEAVING };
}
