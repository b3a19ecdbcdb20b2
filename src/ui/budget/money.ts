import { findColumn, type Table } from "../../core";
import { type Format, showValue, valueUnit } from "../i18n";

/** Says amounts as the sheet writes those of a column. */
export interface Money {
  readonly say: (value: number) => string;
  /** "1 €": what returns are told for. */
  readonly one: string;
  /** "€"; "" where the unit is not known. */
  readonly sign: string;
  /** " (€)" behind the title of an axis; "" where the unit is not known. */
  readonly unit: string;
  /** Excel number format in English form. */
  readonly format: string;
}

const PLAIN_AMOUNT = "#,##0.00";
/** From here on amounts are said without decimals. */
const LARGE = 100;

/** How amounts of a column are said; `formats` by `Column.index`. */
export function moneyOf(
  table: Table | undefined,
  header: string,
  formats: readonly (string | undefined)[],
  format: Format,
): Money {
  const column = table && findColumn(table, header);
  const own = (column && formats[column.index]) ?? "General";
  const unit = valueUnit(own);
  const say = (value: number, digits = Math.abs(value) < LARGE ? 2 : 0) =>
    showValue(format, value, { ...unit, digits, isPercent: false });
  const sign = `${unit.prefix}${unit.suffix}`.trim();
  return {
    say: (value) => say(value),
    one: say(1, 0),
    sign,
    unit: sign === "" ? "" : ` (${sign})`,
    format: own === "General" ? PLAIN_AMOUNT : own,
  };
}
