import type { PortfolioInput } from "../../core";
import { customerNames } from "../customer-names";
import type { PortfolioPageInput } from "./page-input";

/** The name of a customer's class. */
export const classNameOf = ({ model, scores, words }: PortfolioPageInput, row: number): string =>
  model.classes.list[scores.classIndex[row]!]?.name ?? words.say("page.noClass");

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
