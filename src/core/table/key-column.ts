import { FindingGroup } from "./finding-list";
import { plainCell } from "./cell-text";
import { TextCodes } from "./raw-column";
import type { CellGrid, Column, Finding, ReadTableOptions } from "./types";

/** What Excel shows of a number when its column is too narrow. */
const TOO_NARROW = /^#+$/;

/** Gives a column the texts of its cells as shown, and finds keys that are blank or repeated. */
export function readKeyColumn(
  cells: CellGrid,
  rows: Int32Array,
  column: Column,
  options: ReadTableOptions,
): { readonly column: Column; readonly findings: readonly Finding[] } {
  const codes = new Int32Array(rows.length);
  const keys = new TextCodes();
  const blank = new FindingGroup(options.origin, column.index);
  const repeated = new FindingGroup(options.origin, column.index);

  for (let row = 0; row < rows.length; row += 1) {
    const blockRow = rows[row]!;
    const shown = options.text?.[blockRow]?.[column.index];
    const isShown = shown !== undefined && !TOO_NARROW.test(shown);
    const code = keys.add(isShown ? shown : String(plainCell(cells[blockRow]?.[column.index]) ?? ""));
    codes[row] = code;
    if (code < 0) blank.add(blockRow, row);
    else if (keys.counts[code]! > 1) repeated.add(blockRow, row, { text: keys.texts[code]! });
  }
  return {
    column: { ...column, codes, dictionary: keys.texts },
    findings: [
      ...repeated.finding("key-repeated", "warning", column.name),
      ...blank.finding("key-blank", "warning", column.name),
    ],
  };
}
