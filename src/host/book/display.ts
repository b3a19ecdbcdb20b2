import { format, isDateFormat } from "numfmt";
import { isErrorCell, valueOf } from "./value";
import type { Cell } from "./univer";

/** The language that numbers, dates, logical values and errors are shown in. The client's own strings stay English. */
export type DisplayLanguage = "de" | "en";

const GERMAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#BUSY!": "#BESETZT!",
  "#GETTING_DATA": "#DATEN_ABRUFEN",
};

/** Widest General number that a standard column shows before it is rounded. */
const GENERAL_DIGITS = 11;

export const isDatePattern = (pattern: string): boolean => pattern !== "General" && isDateFormat(pattern);

/** The cell as Excel shows it, apart from "####" in columns that are too narrow. */
export function displayText(
  cell: Cell | undefined,
  pattern: string,
  language: DisplayLanguage,
  date1904: boolean,
): string {
  const value = valueOf(cell);
  if (value === "") return "";
  if (typeof value === "boolean") return logicalText(value, language);
  if (typeof value === "string") {
    if (isErrorCell(cell)) return language === "de" ? (GERMAN_ERRORS[value] ?? value) : value;
    return pattern.includes("@") && pattern !== "@" ? formatNumber(value, pattern, language) : value;
  }
  if (pattern === "General" || pattern === "@") return generalNumber(value, language);
  return formatNumber(date1904 && isDatePattern(pattern) ? value + 1462 : value, pattern, language);
}

function logicalText(value: boolean, language: DisplayLanguage): string {
  if (language === "de") return value ? "WAHR" : "FALSCH";
  return value ? "TRUE" : "FALSE";
}

function formatNumber(value: number | string, pattern: string, language: DisplayLanguage): string {
  // A pattern that cannot be read shows as "######", as negative dates do.
  return format(localDatePattern(pattern, language), value, {
    locale: language,
    throws: false,
    dateErrorNumber: false,
  });
}

// "m/d/yyyy" is Excel's short date, which every country sees in its own order.
function localDatePattern(pattern: string, language: DisplayLanguage): string {
  if (language !== "de") return pattern;
  if (pattern === "m/d/yyyy") return "dd.mm.yyyy";
  return pattern === "m/d/yyyy h:mm" ? "dd.mm.yyyy hh:mm" : pattern;
}

function generalNumber(value: number, language: DisplayLanguage): string {
  const magnitude = Math.abs(value);
  let text: string;
  if (Number.isInteger(value) && magnitude < 1e11) text = String(value);
  else if (magnitude >= 1e11 || (magnitude !== 0 && magnitude < 1e-9)) text = scientific(value);
  else text = trimmed(value, magnitude);
  return language === "de" ? text.replace(".", ",") : text;
}

function trimmed(value: number, magnitude: number): string {
  const whole = Math.max(1, Math.floor(Math.log10(magnitude)) + 1);
  const decimals = Math.max(0, GENERAL_DIGITS - 1 - whole);
  const text = value.toFixed(decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
  const sign = exponent.startsWith("-") ? "-" : "+";
  const short = mantissa.replace(/\.?0+$/, "");
  return `${short}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
