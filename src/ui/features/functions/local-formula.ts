import type { Language } from "../../session";

const GERMAN_WORDS: Readonly<Record<string, string>> = {
  TRUE: "WAHR",
  FALSE: "FALSCH",
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#NUM!": "#ZAHL!",
  "#REF!": "#BEZUG!",
  "#SPILL!": "#ÜBERLAUF!",
  "#BUSY!": "#BESCHÄFTIGT!",
  "#CALC!": "#KALK!",
};

/** Texts, quoted sheet names, structured references, errors, numbers and words are each one piece of a formula. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z/]+\d?[!?]?|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/giu;

/**
 * A formula as a user of the language types it. In German, arguments are separated by semicolons, the columns of an
 * array constant by full stops, and decimals stand behind a comma; the names of functions stay as they are.
 *
 * @param formula In English notation.
 * @returns The formula in parts, each but the last with the separator at its end: between them a line may break.
 */
export function localParts(formula: string, language: Language): readonly string[] {
  const parts = [""];
  let braces = 0;
  for (const [piece] of formula.matchAll(PIECES)) {
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    parts[parts.length - 1] += language === "en" ? piece : inGerman(piece, braces > 0);
    if (piece === "," || piece === ";") parts.push("");
  }
  return parts;
}

function inGerman(piece: string, isInArray: boolean): string {
  if (piece === ",") return isInArray ? "." : ";";
  return /^[.\d]/.test(piece) ? piece.replace(".", ",") : localWord(piece, "de");
}

/** A truth value or an error as Excel shows it in the language; anything else as it is. */
export function localWord(word: string, language: Language): string {
  return (language === "de" ? GERMAN_WORDS[word.toUpperCase()] : undefined) ?? word;
}

interface Described {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** How a function is called, with what may be left out in square brackets: "=CLV.CLASS(score, [rule])". */
export function callOf({ name, parameters }: Described, language: Language): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${name}(${shown.join(language === "de" ? "; " : ", ")})`;
}
