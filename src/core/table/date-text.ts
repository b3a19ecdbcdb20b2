import type { NumberLocale } from "./types";

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const SERIAL_OF_MARCH_1900 = 61;

/**
 * Excel serial day (1900 system) of a date.
 *
 * @param month 1–12.
 * @returns undefined for a day that the calendar does not have, or before 1900.
 */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900) return undefined;
  const serial = date.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  // Excel counts a 29 February 1900 that never was.
  return serial < SERIAL_OF_MARCH_1900 ? serial - 1 : serial;
}

/** ISO date "2025-12-31" of an Excel serial day (1900 system); the time of day is left out. */
export function isoOfSerial(serial: number): string {
  const days = Math.floor(serial);
  const shifted = days < SERIAL_OF_MARCH_1900 ? days + 1 : days;
  return new Date((shifted - SERIAL_OF_1970) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Excel serial day of an ISO date "2025-12-31"; undefined for anything else. */
export function serialOfIso(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? serialOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "januar", "january", "jänner"],
  ["feb", "februar", "february"],
  ["mär", "märz", "mrz", "mar", "march"],
  ["apr", "april"],
  ["mai", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dez", "dezember", "dec", "december"],
];
const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Names of months in lower case, German and English, long and short. */
export const MONTH_WORDS: readonly string[] = [...MONTH_OF_WORD.keys()];

/** 1–12 for the name of a month; undefined for another word. */
export const monthOfWord = (word: string): number | undefined => MONTH_OF_WORD.get(word.toLowerCase());

const TIME = /(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const DAY_MONTH_WORD = /^(\d{1,2})\.?[ -]([a-zä]+)\.?,?[ -](\d{4}|\d{2})$/i;
const MONTH_WORD_DAY = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;

/** Two-digit years as Excel takes them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/**
 * Reads a date written as text: 31.12.2025, 2025-12-31, 31/12/2025, 31. Dezember 2025, Dec 31, 2025.
 *
 * @param slashes Which comes first in 3/4/2025: the day (`de`) or the month (`en`). The other order is taken
 *   where the first one gives no date of the calendar.
 * @returns Excel serial day; undefined where the text is no date.
 */
export function readDateText(text: string, slashes: NumberLocale): number | undefined {
  if (text.length < 6 || text.length > 40) return undefined;
  const day = text.replace(TIME, "").trim();

  const yearFirst = YEAR_FIRST.exec(day);
  if (yearFirst) return serialOfDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));

  const yearLast = YEAR_LAST.exec(day);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4]!)];
    const dayFirst = serialOfDate(year, second, first);
    if (yearLast[2] === ".") return dayFirst;
    const monthFirst = serialOfDate(year, first, second);
    return slashes === "de" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }

  const dayWord = DAY_MONTH_WORD.exec(day);
  const wordDay = dayWord ? null : MONTH_WORD_DAY.exec(day);
  const month = monthOfWord(dayWord?.[2] ?? wordDay?.[1] ?? "");
  if (month === undefined) return undefined;
  if (dayWord) return serialOfDate(fullYear(dayWord[3]!), month, Number(dayWord[1]));
  return wordDay ? serialOfDate(Number(wordDay[3]), month, Number(wordDay[2])) : undefined;
}

/** Which part comes first in dates with slashes; undefined where the text does not tell. */
export function slashEvidence(text: string): NumberLocale | undefined {
  const parts = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(text);
  if (!parts) return undefined;
  if (Number(parts[1]) > 12) return "de";
  return Number(parts[2]) > 12 ? "en" : undefined;
}

/** True for number formats that show a day or a year: "dd.mm.yyyy", "TT.MM.JJJJ", "m/d/yy". Times alone are none. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || /^(?:general|standard|@)$/i.test(format)) return false;
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  return /[yj]/.test(codes) || (/d|tt?[.\-/ ]m/.test(codes) && !/[0#?]/.test(codes));
}
