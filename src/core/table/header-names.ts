import { columnLetters, cellAddress, localAddress } from "./address";
import { cellAt } from "./block";
import { cleanText } from "./cell-text";
import { shownText } from "./shown-text";
import type { CellGrid, Finding, ReadTableOptions } from "./types";

/** A column of the block that belongs to the table. */
export interface NamedColumn {
  readonly index: number;
  readonly name: string;
}

const shown = (cells: CellGrid, options: ReadTableOptions, row: number, column: number): string => {
  const text = shownText(options, row, column);
  const header = text === undefined ? cellAt(cells, row, column) : cleanText(text);
  return header === undefined ? "" : String(header).replace(/\s+/g, " ");
};

/**
 * Names of the columns: repeated headers get " (2)", " (3)", blank ones "Spalte C" by their letter.
 * Columns without header and without any cell are left out.
 *
 * @param isFilled Tells whether a column has any cell in the body.
 */
export function nameColumns(
  cells: CellGrid,
  options: ReadTableOptions,
  headerRow: number,
  width: number,
  isFilled: (column: number) => boolean,
): { readonly columns: readonly NamedColumn[]; readonly findings: readonly Finding[] } {
  const { origin } = options;
  const columns: NamedColumn[] = [];
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const blanks: number[] = [];

  for (let index = 0; index < width; index += 1) {
    const header = headerRow < 0 ? "" : shown(cells, options, headerRow, index);
    if (header === "" && !isFilled(index)) continue;
    if (header === "") blanks.push(index);
    const wanted = header === "" ? `Spalte ${columnLetters((origin?.column ?? 0) + index)}` : header;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
    taken.add(name.toLowerCase());
    columns.push({ index, name });
    if (name !== wanted) {
      findings.push({
        kind: "header-repeated",
        severity: "warning",
        address: cellAddress(origin, headerRow, index),
        column: name,
        count: 1,
        values: { text: header, name },
      });
    }
  }

  if (headerRow >= 0 && blanks.length > 0) {
    findings.push({
      kind: "header-blank",
      severity: "warning",
      address: cellAddress(origin, headerRow, blanks[0]!),
      count: blanks.length,
      values: {
        name: columns.find((column) => column.index === blanks[0])!.name,
        addresses: blanks
          .slice(0, 20)
          .map((index) => localAddress(origin, headerRow, index))
          .join(", "),
      },
    });
  }
  return { columns, findings };
}
