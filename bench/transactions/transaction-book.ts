import type { Column, Table } from "../../src/core";
import { blankSheet } from "../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../src/host/book/open";
import type { BookSnapshot, CellSnapshot } from "../../src/host/book/snapshot";

const DAY_STYLE = 0;

const cellOf = ({ kind, codes, dictionary, numbers }: Column, row: number): CellSnapshot => {
  if (kind === "text") return { v: dictionary[codes[row]!]! };
  return kind === "date" ? { v: numbers[row]!, s: DAY_STYLE } : { v: numbers[row]! };
};

/** A workbook with the rows of a table on one sheet. */
export function transactionBook({ columns, rowCount, origin }: Table): BookSnapshot {
  const headers = columns.map(({ name }): CellSnapshot => ({ v: name }));
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row)));
  return {
    ...EMPTY_BOOK,
    name: "Messung.xlsx",
    sheets: [
      {
        ...blankSheet(origin.sheet),
        rows: [headers, ...rows],
        styles: [{ numberFormat: "dd.mm.yyyy" }],
      },
    ],
  };
}
