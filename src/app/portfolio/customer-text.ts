import { type PortfolioInput, shownClass, type ShownClass } from "../../core";
import { customerNames } from "../customer-names";
import type { PortfolioPageInput } from "./page-input";

/** The class that a customer is shown with; undefined for one without a score. */
export const classAt = (
  { model, scores }: Pick<PortfolioInput, "model" | "scores">,
  row: number,
): ShownClass | undefined => shownClass(model, scores.classIndex[row]!, scores.exception[row]!);

/** The name of a customer's class. */
export const classNameOf = (input: PortfolioPageInput, row: number): string =>
  classAt(input, row)?.name ?? input.words.say("page.noClass");

/**
 * What customers are called on a page, by table row: their name, and in full their key beside it.
 *
 * @param length `short` for where there is little room.
 */
export function nameOfRow(
  { table, model }: Pick<PortfolioInput, "table" | "model">,
  length: "full" | "short" = "full",
): (row: number) => string {
  const { nameOf, keyOf } = customerNames(table, model.key);
  if (length === "short") return nameOf;
  return (row) => [nameOf(row), keyOf(row)].filter((text) => text !== "").join(" · ");
}
