import { rewriteReferences } from "../formula-references";
import { publishNames } from "./publish";
import type { BookState } from "./state";

/** Follows a sheet's new name in the formulas that we keep; Univer does the same for formulas in cells. */
export function renameInRecords(book: BookState, before: string, after: string): void {
  const rename = (formula: string) =>
    rewriteReferences(formula, (sheet, area) =>
      sheet?.toLowerCase() === before.toLowerCase() ? { sheet: after, area } : undefined,
    );
  for (const name of book.names) name.formula = rename(name.formula);
  for (const format of book.conditionalFormats) {
    format.rule = Object.fromEntries(
      Object.entries(format.rule).map(([key, text]) => [key, text.startsWith("=") ? rename(text) : text]),
    );
  }
  publishNames(book);
}

/** Names that pointed to a sheet that is gone show #REF!. */
export function loseSheet(book: BookState, gone: string): void {
  for (const name of book.names) {
    name.formula = rewriteReferences(name.formula, (sheet) =>
      sheet?.toLowerCase() === gone.toLowerCase() ? "gone" : undefined,
    ).replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu, "#REF!");
  }
  publishNames(book);
}
