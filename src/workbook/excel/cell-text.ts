import type { Cell } from "../../core";

/** First characters by which a text would become a formula or lose itself; see the rule for `range.values`. */
const STARTS_FORMULA = /^[=+\-@\t\r']/;

/** A text of letters only is never taken for a number, a date or a truth value. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false|wahr|falsch)$/i;

/**
 * A cell's value in the form in which Excel keeps it as it is: text stays text, whatever it looks like.
 *
 * @param numberFormat Format of the cell; "@" cells take numbers and dates as text by themselves.
 */
export function cellInput(value: Cell, numberFormat: string): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (typeof value !== "string" || value === "") return value ?? "";
  const isSafe =
    !STARTS_FORMULA.test(value) && (numberFormat === "@" || (PLAIN_WORDS.test(value) && !TRUTH.test(value)));
  return isSafe ? value : `'${value}`;
}

/**
 * What must be written to get a cell back as it was.
 *
 * @param formula The cell in `range.formulas`, which drops the apostrophe of a text such as "'=1".
 * @param value The same cell in `range.values`; equal to `formula` where the cell holds no formula.
 */
export function restoringInput(formula: Cell, value: Cell): Cell {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : cellInput(value, "General");
}

/** Shown texts that differ only in blanks count as the same key. */
export function sameKey(left: string, right: string): boolean {
  return left === right || normalised(left) === normalised(right);
}

export function normalised(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}
