import { cleanText } from "./cell-text";
import type { NumberLocale } from "./types";

const CURRENCY = /€|\$|£|¥|\b(?:eur|euro|usd|gbp|chf|sfr)\b\.?|\bfr\./gi;
const GROUPED = {
  de: /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
  en: /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
} as const;
const BARE = /^[\d.,]+$/;
const PLAIN = { de: /^(?:\d+(?:,\d*)?|,\d+)$/, en: /^(?:\d+(?:\.\d*)?|\.\d+)$/ } as const;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/;
const SCIENTIFIC = { de: /^\d+(?:,\d+)?e[+-]?\d{1,3}$/i, en: /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i } as const;

/** A number's text parted into sign, digits with their separators, and percent. */
interface BareNumber {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly scale: number;
}

/** Strips currency, sign (leading, trailing, parentheses), percent and ",-"; undefined where more than digits is left. */
function bareNumber(text: string): BareNumber | undefined {
  let rest = text;
  if (rest.length > 40 || !/\d/.test(rest)) return undefined;
  if (BARE.test(rest)) return { digits: rest, sign: 1, scale: 1 };
  let sign: 1 | -1 = 1;
  let scale = 1;

  const inParentheses = /^\((.*)\)$/.exec(rest);
  if (inParentheses) {
    sign = -1;
    rest = inParentheses[1]!;
  }
  rest = rest.replace(CURRENCY, "").trim();
  rest = rest.replace(/[.,](?:-|–|—|--)$/, "").trim();
  if (rest.endsWith("%")) {
    scale = 100;
    rest = rest.slice(0, -1).trim();
  }
  const leading = /^[-−–+]/.exec(rest);
  const trailing = /[-−–]$/.exec(rest);
  if (leading && trailing) return undefined;
  if (leading || trailing) {
    if (sign === -1) return undefined;
    if (leading?.[0] !== "+") sign = -1;
    rest = (leading ? rest.slice(1) : rest.slice(0, -1)).trim();
  }
  return /^[\d.,'’ ]+(?:e[+-]?\d{1,3})?$/i.test(rest) ? { digits: rest, sign, scale } : undefined;
}

/** Digits without group marks and with a decimal point; undefined where the locale does not write numbers so. */
function plainDigits(digits: string, locale: NumberLocale): string | undefined {
  const joined = SPACED.test(digits) ? digits.replace(/[ '’]/g, "") : digits;
  if (GROUPED[locale].test(joined)) {
    return locale === "de" ? joined.replaceAll(".", "").replace(",", ".") : joined.replaceAll(",", "");
  }
  if (PLAIN[locale].test(joined) || SCIENTIFIC[locale].test(joined)) {
    return locale === "de" ? joined.replace(",", ".") : joined;
  }
  return undefined;
}

/**
 * Reads a number as people write it: "1.234,56 €", "1'234.50", "(120)", "15-", "12 %" (0.12), "5.800,–".
 *
 * @param locale `de` = 1.234,56, `en` = 1,234.56. Nothing is guessed: "1,234.56" is not a number in `de`.
 * @returns undefined where the text is not a number.
 */
export function readNumberText(text: string, locale: NumberLocale): number | undefined {
  const bare = bareNumber(cleanText(text));
  const digits = bare && plainDigits(bare.digits, locale);
  if (bare === undefined || digits === undefined) return undefined;
  const value = (bare.sign * Number(digits)) / bare.scale;
  return Number.isFinite(value) ? value : undefined;
}

/** What a number's text tells about the way it was written. */
export type LocaleEvidence = NumberLocale | "ambiguous" | "none";

/**
 * What one text tells about its locale: "1.234,5" is `de`, "1,234.5" is `en`, "1.234" may be either and is
 * `ambiguous`, "1234" reads the same in both and is `none`. Undefined where the text is no number at all.
 */
export function localeEvidence(text: string): LocaleEvidence | undefined {
  const german = readNumberText(text, "de");
  const english = readNumberText(text, "en");
  if (german === undefined && english === undefined) return undefined;
  if (german === undefined) return "en";
  if (english === undefined) return "de";
  if (german === english) return "none";
  if (/^\D*0[.,]\d/.test(text)) return /^\D*0,/.test(text) ? "de" : "en";
  return "ambiguous";
}

/** True for digits with a leading zero and nothing else: a code such as "00123", not a quantity. */
export const isCodeText = (text: string): boolean => /^0\d+$/.test(text);
