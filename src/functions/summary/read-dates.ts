import { dateOfNumber, readDateText, slashEvidence, type NumberLocale } from "../../core";

import { displayLanguage } from "../cells/display-language";

const DIGITS = /^\d+(?:\.\d+)?$/;

/** A date from a cell, as an Excel serial day; undefined where it holds none. */
export function dateOfCell(cell: unknown, slashes: NumberLocale): number | undefined {
  if (typeof cell === "number") return dateOfNumber(cell);
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  return DIGITS.test(text) ? dateOfNumber(Number(text)) : readDateText(text, slashes);
}

/** Which part comes first in 3/4/2025: told by the first date that leaves no choice, else by Excel's language. */
export function slashesIn(cells: readonly unknown[]): NumberLocale {
  for (const cell of cells) {
    const evidence = typeof cell === "string" ? slashEvidence(cell.trim()) : undefined;
    if (evidence !== undefined) return evidence;
  }
  return displayLanguage();
}
