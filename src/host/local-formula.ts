/** Texts, quoted sheet names and structured references are each one piece of a formula, and so are errors. */
const FIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[\p{Lu}/]+\d?[!?]?/u.source;
const NAME = /[$\p{L}_\\][\p{L}\p{N}_.$\\]*/u.source;
const ENGLISH = new RegExp(`${FIXED}|\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|\\.\\d+|${NAME}|[^]`, "giu");
const GERMAN = new RegExp(`${FIXED}|\\d+(?:,\\d+)?(?:E[+-]?\\d+)?|,\\d+|${NAME}|[^]`, "giu");

const WORDS = { TRUE: "WAHR", FALSE: "FALSCH" } as const;
const GERMAN_WORDS = new Map<string, string>(Object.entries(WORDS));
const ENGLISH_WORDS = new Map<string, string>(Object.entries(WORDS).map(([word, german]) => [german, word]));

/** Turns a formula piece by piece; `translate` also hears whether the piece stands in an array constant. */
function rewrite(
  formula: string,
  pieces: RegExp,
  translate: (piece: string, isInArray: boolean) => string,
): string {
  let braces = 0;
  return formula.replace(pieces, (piece) => {
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    return translate(piece, braces > 0);
  });
}

/**
 * A formula as it is typed in German, with the names of functions as they are: arguments are separated by
 * semicolons, columns of an array constant by full stops, and decimals stand behind a comma.
 */
export const toGermanFormula = (formula: string): string =>
  rewrite(formula, ENGLISH, (piece, isInArray) => {
    if (piece === ",") return isInArray ? "." : ";";
    return /^[.\d]/.test(piece) ? piece.replace(".", ",") : (GERMAN_WORDS.get(piece.toUpperCase()) ?? piece);
  });

/** The other way round. */
export const fromGermanFormula = (formula: string): string =>
  rewrite(formula, GERMAN, (piece, isInArray) => {
    if (piece === ";") return isInArray ? ";" : ",";
    if (piece === "." && isInArray) return ",";
    return /^[,\d]/.test(piece) && piece.length > 1
      ? piece.replace(",", ".")
      : (ENGLISH_WORDS.get(piece.toUpperCase()) ?? piece);
  });
