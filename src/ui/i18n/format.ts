import type { Language } from "../session/types";

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was; from 1 March 1900 on its day 0 is 30 December 1899. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** How numbers and dates are shown in a language. NaN is shown as a dash. */
export interface Format {
  readonly locale: string;
  /** "," or "." */
  readonly decimalSeparator: string;
  /** With up to `digits` decimals (default 2), as many as needed. */
  number(value: number, digits?: number): string;
  /** With exactly `digits` decimals, or with none where they would all be 0. */
  amount(value: number, digits: number): string;
  /** A score or points: one decimal, more (up to `digits`, default four) only where they are there. */
  points(value: number, digits?: number): string;
  /** A share 0…1 as percent, with `digits` decimals (default 0). */
  percent(share: number, digits?: number): string;
  /** An Excel serial day as a date. */
  date(serial: number): string;
  /** An ISO date "2025-12-31". */
  isoDate(iso: string): string;
  /** "A, B und C" */
  list(items: readonly string[]): string;
}

const NOTHING = "–";

const dateOptions: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  de: { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" },
  en: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
};

function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (least: number, most: number, style: "decimal" | "percent" = "decimal") => {
    const key = `${style}${least}-${most}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    numbers.set(key, made);
    return made;
  };
  const dates = new Intl.DateTimeFormat(locale, dateOptions[language]);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const unlessMissing = (value: number, show: () => string) => (Number.isFinite(value) ? show() : NOTHING);
  return {
    locale,
    decimalSeparator: language === "de" ? "," : ".",
    number: (value, digits = 2) => unlessMissing(value, () => numberFormat(0, digits).format(value)),
    amount: (value, digits) =>
      unlessMissing(value, () => {
        const isWhole = Math.round(value) === Number(value.toFixed(digits));
        return numberFormat(isWhole ? 0 : digits, digits).format(value);
      }),
    points: (value, digits = 4) => unlessMissing(value, () => numberFormat(1, digits).format(value)),
    percent: (share, digits = 0) =>
      unlessMissing(share, () => numberFormat(digits, digits, "percent").format(share)),
    date: (serial) =>
      unlessMissing(serial, () => dates.format(new Date(SERIAL_ZERO + Math.floor(serial) * DAY))),
    isoDate: (iso) => {
      const time = Date.parse(`${iso}T00:00:00Z`);
      return unlessMissing(time, () => dates.format(new Date(time)));
    },
    list: (items) => lists.format(items),
  };
}

const formats: Readonly<Record<Language, Format>> = { de: createFormat("de"), en: createFormat("en") };

/** The formats of a language. */
export const formatOf = (language: Language): Format => formats[language];
