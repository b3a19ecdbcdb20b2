import { columnLetters } from "../../../core";
import type { RangeRef } from "../../../workbook/workbook";

/** "A4:L124", as Excel shows it. */
export function rangeAddress({ row, column, rowCount, columnCount }: RangeRef): string {
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return `${columnLetters(column)}${row + 1}:${last}`;
}

/** With the sheet in front, quoted where Excel would: "'Umsatz 2025'!A4:L124". */
export function fullAddress(range: RangeRef): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(range.sheet);
  const sheet = isPlain ? range.sheet : `'${range.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${rangeAddress(range)}`;
}
