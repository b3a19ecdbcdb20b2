import type { Format } from "./format";

/** What stands around a column's numbers in the sheet, so that the pane can show them the same way. */
export interface ValueUnit {
  /** Such as "$"; "" for none. */
  readonly prefix: string;
  /** Such as " €" or " kg"; "" for none. */
  readonly suffix: string;
  /** Decimals that the sheet shows; undefined where it shows as many as there are. */
  readonly digits: number | undefined;
  /** True for shares that are shown as percent. */
  readonly isPercent: boolean;
}

export const PLAIN_UNIT: ValueUnit = { prefix: "", suffix: "", digits: undefined, isPercent: false };

const TOKEN = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.|([0#?][0#?,.]*)|(.)/gu;
const SHOWN_UNQUOTED = /[€$£¥%\s+-]/;
const OF_DATES_OR_TEXT = /[dmyhse@/]/i;
const MOST_DECIMALS = 4;

/**
 * Reads the unit from an Excel number format in English form: `#,##0.00 "€"` has two decimals and the suffix " €".
 * Formats of dates, fractions and texts, and those that show thousands as ones, have no unit.
 */
export function valueUnit(numberFormat: string | undefined): ValueUnit {
  if (numberFormat === undefined || numberFormat === "" || /^general$/i.test(numberFormat)) return PLAIN_UNIT;
  const parts = { prefix: "", suffix: "" };
  let digits: number | undefined;
  for (const [, quoted, escaped, currency, placeholders, other] of numberFormat.matchAll(TOKEN)) {
    if (other === ";") break;
    if (placeholders !== undefined) {
      if (digits !== undefined || placeholders.endsWith(",")) return PLAIN_UNIT;
      digits = (placeholders.split(".")[1] ?? "").length;
      continue;
    }
    const shown = quoted ?? escaped ?? currency ?? other ?? "";
    if (other !== undefined && OF_DATES_OR_TEXT.test(other)) return PLAIN_UNIT;
    if (other !== undefined && !SHOWN_UNQUOTED.test(other)) continue;
    parts[digits === undefined ? "prefix" : "suffix"] += shown;
  }
  if (digits === undefined) return PLAIN_UNIT;
  const isPercent = `${parts.prefix}${parts.suffix}`.includes("%");
  const tidy = (text: string) => text.replace(/[%+-]/g, "").replace(/\s+/g, " ");
  const suffix = tidy(parts.suffix).trimEnd();
  return {
    prefix: tidy(parts.prefix).trimStart(),
    suffix: suffix.replace(/^ /, "\u00a0"),
    digits,
    isPercent,
  };
}

/** True for a unit that is money by its sign. */
export const isCurrency = ({ prefix, suffix }: ValueUnit): boolean =>
  /[€$£¥]|\b(?:EUR|USD|CHF|GBP)\b/.test(`${prefix}${suffix}`);

/** Decimals with which a column's values are shown: those of the sheet, else as many as are needed, up to two. */
export const digitsOf = ({ digits }: ValueUnit): number => Math.min(digits ?? 2, MOST_DECIMALS);

/** A value with its unit, as the sheet shows it. */
export function showValue(format: Format, value: number, unit: ValueUnit): string {
  if (!Number.isFinite(value)) return format.number(value);
  if (unit.isPercent) return format.percent(value, digitsOf(unit));
  const number = unit.digits === undefined ? format.number(value) : format.amount(value, digitsOf(unit));
  return `${unit.prefix}${number}${unit.suffix}`;
}
