import { findColumn, proposeConcentration, type ScoringModel, type Scores, type Table } from "../../core";
import type { ReviewWords } from "./words";

/** What the report's own sheets are made from. */
export interface ReviewInput {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  /** What the list is called. */
  readonly source: string;
  /** Excel number formats of the list by `Column.index`, which tell the unit. */
  readonly columnFormats: readonly (string | undefined)[];
  /** ISO date. */
  readonly date: string;
  readonly words: ReviewWords;
}

export const POINTS = "0.0";
export const COUNT = "#,##0";
export const SHARE = "0.0%";

/** The amount that the report speaks of: revenue, else contribution. */
export interface ReviewAmount {
  readonly header: string;
  readonly values: Float64Array;
  /** With the currency of the list, where it shows one. */
  readonly numberFormat: string;
  /** Of all customers with a known amount. */
  readonly total: number;
}

const CURRENCY = /[€$£¥]|EUR|USD|CHF|GBP/;

export function amountOf({ table, columnFormats }: ReviewInput): ReviewAmount | undefined {
  const column = findColumn(table, proposeConcentration(table)?.amount ?? "");
  if (column === undefined) return undefined;
  const known = columnFormats[column.index] ?? "";
  return {
    header: column.name,
    values: column.numbers,
    numberFormat: CURRENCY.test(known) ? known : COUNT,
    total: sumOf(column.numbers, () => true),
  };
}

/** Sum of the values of some rows; what is not known counts as nothing. */
export function sumOf(values: Float64Array, isIn: (row: number) => boolean): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (Number.isFinite(value) && isIn(row)) sum += value;
  }
  return sum;
}
