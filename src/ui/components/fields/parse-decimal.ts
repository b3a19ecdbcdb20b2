import type { Language } from "../../session/types";

const GROUPING_FROM = 1000;

/**
 * Reads a number as people type it: decimal comma or point whatever the language, grouped or not, with a unit behind
 * it. Where a single separator could be either ("1.234"), it groups when it is the language's grouping sign and the
 * field reaches beyond 999; otherwise it is the decimal sign.
 *
 * @param max Largest number that the field takes.
 * @returns NaN where the text is no number.
 */
export function parseDecimal(text: string, language: Language, max = Infinity): number {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/−/g, "-")
    .replace(/[€%$]$|EUR$/i, "");
  if (!/^[-+]?(\d+([.,]\d+)*[.,]?|[.,]\d+)$/.test(bare)) return NaN;
  const decimal = decimalSign(bare, language, max);
  if (decimal === undefined) return Number(bare.replace(/[.,]/g, ""));
  const parts = bare.split(decimal);
  return parts.length > 2 ? NaN : Number(parts.map((part) => part.replace(/[.,]/g, "")).join("."));
}

function decimalSign(bare: string, language: Language, max: number): "." | "," | undefined {
  const signs = bare.match(/[.,]/g) as ("." | ",")[] | null;
  if (signs === null) return undefined;
  const last = signs[signs.length - 1]!;
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return undefined;
  const grouping = language === "de" ? "." : ",";
  const isGrouped = last === grouping && max >= GROUPING_FROM && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare);
  return isGrouped ? undefined : last;
}
