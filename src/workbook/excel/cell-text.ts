import type { Cell } from "../../core";

/** Text that begins with a letter and has no digit is never taken for a formula, a number or a date. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false|wahr|falsch)$/i;

/** Format of the cells that take `cellInput`: in a cell of text format ("@") the apostrophe would be shown. */
export const INPUT_FORMAT = "General";

/** A cell's value in the form in which a cell of `INPUT_FORMAT` keeps it: text stays text, whatever it looks like. */
export function cellInput(value: Cell): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (typeof value !== "string" || value === "") return value ?? "";
  const isPlain = PLAIN_WORDS.test(value) && !TRUTH.test(value);
  return isPlain ? value : `'${value}`;
}

/**
 * What must be written to get a cell back as it was.
 *
 * @param formula The cell in `range.formulas`, which drops the apostrophe of a text such as "'=1".
 * @param value The same cell in `range.values`; equal to `formula` where the cell holds no formula.
 */
export const restoringInput = (formula: Cell, value: Cell): Cell =>
  isFormula(formula, value) ? formula : cellInput(value);

/** Whether a cell holds a formula, by `range.formulas` and `range.values`. */
export const isFormula = (formula: Cell, value: Cell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Shown texts that differ only in blanks count as the same key. */
export function sameKey(left: string, right: string): boolean {
  return left === right || normalised(left) === normalised(right);
}

export function normalised(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}
