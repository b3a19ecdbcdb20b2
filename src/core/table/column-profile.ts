import { isErrorText, isPlaceholder } from "./cell-text";
import { isDateFormat, readDateText, slashEvidence } from "./date-text";
import { withoutEstimateMark } from "./estimate-text";
import { isCodeText, localeEvidence } from "./number-text";
import { RawType, type RawColumn } from "./raw-column";
import type { ColumnKind, NumberLocale } from "./types";

const CLASSIFIED_TEXTS = 2000;
const EARLIEST_DAY = 18_264;
const LATEST_DAY = 62_091;
const YES_NO = /^(?:ja|nein|yes|no|wahr|falsch|true|false)$/i;
const DATE_HEADER =
  /datum|\bdate\b|\bseit\b|\bsince\b|geburtstag|birthday|letzter kauf|letzte bestellung|last (?:order|purchase)/i;

/** What the cells of a column are like, by count of cells. */
interface Tally {
  number: number;
  date: number;
  code: number;
  yesNo: number;
  other: number;
  german: number;
  english: number;
  ambiguous: number;
  dayFirst: number;
  monthFirst: number;
}

/** What a column was taken to be, and what its own cells say about the way they are written. */
export interface ColumnProfile {
  readonly kind: ColumnKind;
  /** How numbers are written; undefined where the cells decide nothing. */
  readonly locale: NumberLocale | undefined;
  /** Texts such as "1.234" stand in the column, and nothing in it tells how to read them. */
  readonly isAmbiguous: boolean;
  /** Which part comes first in dates with slashes; undefined where the cells decide nothing. */
  readonly slashes: NumberLocale | undefined;
}

export interface ProfileHints {
  readonly name: string;
  readonly format: string | undefined;
  readonly kind: ColumnKind | undefined;
  readonly locale: NumberLocale | undefined;
}

function addText(tally: Tally, text: string, count: number): void {
  if (isErrorText(text) || isPlaceholder(text)) return;
  const bare = /\d/.test(text) ? (withoutEstimateMark(text) ?? text) : undefined;
  if (bare === undefined) {
    tally[YES_NO.test(text) ? "yesNo" : "other"] += count;
    return;
  }
  if (isCodeText(bare)) {
    tally.code += count;
    return;
  }
  const evidence = localeEvidence(bare);
  if (evidence !== undefined) {
    tally.number += count;
    if (evidence === "de") tally.german += count;
    else if (evidence === "en") tally.english += count;
    else if (evidence === "ambiguous") tally.ambiguous += count;
  } else if (readDateText(bare, "de") !== undefined) {
    tally.date += count;
    const slashes = slashEvidence(bare);
    if (slashes === "de") tally.dayFirst += count;
    else if (slashes === "en") tally.monthFirst += count;
  } else tally.other += count;
}

function tallyTexts(raw: RawColumn): Tally {
  const tally: Tally = {
    ...{ number: 0, date: 0, code: 0, yesNo: 0, other: 0 },
    ...{ german: 0, english: 0, ambiguous: 0, dayFirst: 0, monthFirst: 0 },
  };
  for (let code = 0; code < raw.texts.length; code += 1) {
    // A column of many names is recognised by its first two thousand.
    const isClearlyText =
      code === CLASSIFIED_TEXTS && (tally.number + tally.date) * 20 < tally.other + tally.code;
    if (isClearlyText) break;
    addText(tally, raw.texts[code]!, raw.textCounts[code]!);
  }
  return tally;
}

function areDays(raw: RawColumn): boolean {
  for (let row = 0; row < raw.types.length; row += 1) {
    const value = raw.numbers[row]!;
    if (
      raw.types[row] === RawType.number &&
      !(Number.isInteger(value) && value > EARLIEST_DAY && value < LATEST_DAY)
    ) {
      return false;
    }
  }
  return true;
}

function kindOf(raw: RawColumn, tally: Tally, hints: ProfileHints): ColumnKind {
  if (hints.kind !== undefined) return hints.kind;
  const { numberCount: numbers, booleanCount: booleans } = raw;
  const total = numbers + booleans + tally.number + tally.date + tally.code + tally.yesNo + tally.other;
  if (total === 0) return raw.texts.some((text) => isPlaceholder(text)) ? "text" : "empty";
  if (booleans + tally.yesNo === total) return "boolean";

  const days = tally.date > 0 || isDateFormat(hints.format) ? tally.date + numbers : 0;
  if (days * 2 >= total) return "date";
  if (numbers > 0 && numbers === total && DATE_HEADER.test(hints.name) && areDays(raw)) return "date";
  if (tally.code > 0 && numbers * 10 < total * 9) return "text";
  return (numbers + tally.number + tally.code) * 2 >= total ? "number" : "text";
}

const morePopular = (german: number, english: number): NumberLocale | undefined =>
  german === english ? undefined : german > english ? "de" : "en";

/** Decides kind and locale of a column from all its cells; what `hints` fixes is taken as it is. */
export function profileColumn(raw: RawColumn, hints: ProfileHints): ColumnProfile {
  const tally = tallyTexts(raw);
  const kind = kindOf(raw, tally, hints);
  const locale = hints.locale ?? morePopular(tally.german, tally.english);
  return {
    kind,
    locale,
    isAmbiguous: kind === "number" && locale === undefined && tally.ambiguous > 0,
    slashes: hints.locale ?? morePopular(tally.dayFirst, tally.monthFirst),
  };
}

/**
 * The way in which most columns of numbers are written, for the columns whose cells decide nothing; undefined
 * where no column decides, or as many for one as for the other.
 */
export function commonLocale(profiles: readonly ColumnProfile[]): NumberLocale | undefined {
  const count = (locale: NumberLocale) =>
    profiles.filter((profile) => profile.kind === "number" && profile.locale === locale).length;
  return morePopular(count("de"), count("en"));
}
