import { FindingGroup } from "./finding-list";
import { plainCell } from "./cell-text";
import { TextCodes } from "./raw-column";
import { shownText } from "./shown-text";
import type { CellGrid, Column, Finding, ReadTableOptions } from "./types";

/** What Excel shows of a number when its column is too narrow. */
const TOO_NARROW = /^#+$/;

/** Rows that are read in one step. */
const ROWS_PER_STEP = 100_000;

/** A column with its keys, and what was found in them. */
interface KeyColumn {
  readonly column: Column;
  readonly findings: readonly Finding[];
}

/** Gives a column the texts of its cells as shown, and finds keys that are blank or repeated; in steps. */
export function* readKeyColumn(
  cells: CellGrid,
  rows: Int32Array,
  column: Column,
  options: ReadTableOptions,
): Generator<void, KeyColumn> {
  const codes = new Int32Array(rows.length);
  const keys = new TextCodes();
  const blank = new FindingGroup(options.origin, column.index);
  const repeated = new FindingGroup(options.origin, column.index);

  const readRows = (from: number, to: number) => {
    for (let row = from; row < to; row += 1) {
      const blockRow = rows[row]!;
      const shown = shownText(options, blockRow, column.index);
      const isShown = shown !== undefined && !TOO_NARROW.test(shown);
      const code = keys.add(isShown ? shown : String(plainCell(cells[blockRow]?.[column.index]) ?? ""));
      codes[row] = code;
      if (code < 0) blank.add(blockRow, row);
      else if (keys.counts[code]! > 1) repeated.add(blockRow, row, { text: keys.texts[code]! });
    }
  };
  for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
    readRows(from, Math.min(rows.length, from + ROWS_PER_STEP));
    yield;
  }
  return {
    column: { ...column, codes, dictionary: keys.texts },
    findings: [
      ...repeated.finding("key-repeated", "warning", column.name),
      ...blank.finding("key-blank", "warning", column.name),
    ],
  };
}
