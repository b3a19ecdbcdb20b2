import { isoOfSerial, serialOfIso } from "../../../core";
import type { Language } from "../../session/types";

const MONTHS = [
  "jan",
  "feb",
  "mär|mar|maer",
  "apr",
  "mai|may",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt|oct",
  "nov",
  "dez|dec",
];

/**
 * Reads a date as people type it: "31.12.2025", "31/12/25", "2025-12-31", "31 Dec 2025", "31. Dezember 2025"; the day
 * before the month in both languages. A year alone is its first day.
 *
 * @returns The Excel serial day (1900 system), NaN where the text is no date.
 */
export function parseDate(text: string): number {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(bare);
  if (numeric) return serialOf(fullYear(numeric[3]!), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})\.?\s+([a-zäöü]+)\.?\s+(\d{4}|\d{2})$/i.exec(bare);
  if (named) return serialOf(fullYear(named[3]!), monthOf(named[2]!), Number(named[1]));
  return /^(19|20)\d{2}$/.test(bare) ? serialOf(Number(bare), 1, 1) : NaN;
}

/** An Excel serial day in the form in which it is edited: "31.12.2025" or "31/12/2025". */
export function dateText(serial: number, language: Language): string {
  const [year, month, day] = isoOfSerial(serial).split("-");
  return [day, month, year].join(language === "de" ? "." : "/");
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const monthOf = (name: string) =>
  MONTHS.findIndex((starts) => starts.split("|").some((start) => name.toLowerCase().startsWith(start))) + 1;

function serialOf(year: number, month: number, day: number): number {
  const two = (part: number) => String(part).padStart(2, "0");
  return serialOfIso(`${year}-${two(month)}-${two(day)}`) ?? NaN;
}
