const YES = new Set(["ja", "j", "yes", "y", "wahr", "true", "x", "1", "✓", "✔"]);
const NO = new Set(["nein", "n", "no", "falsch", "false", "0"]);
const MARKS = new Set(["x", "✓", "✔"]);

/** True for yes, false for no, undefined for any other text. Compared trimmed, case-insensitively. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** True when a column is only ticked: every text is a mark, so that a blank cell means no. */
export function isTickColumn(dictionary: readonly string[]): boolean {
  return dictionary.length > 0 && dictionary.every((text) => MARKS.has(text.trim().toLowerCase()));
}
