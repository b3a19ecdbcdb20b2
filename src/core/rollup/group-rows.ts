import { categoryKey } from "../table/category-key";
import { CellStatus, type Column } from "../table/types";

/** Which rows belong together: units in the order of their first row, the rows of each in the order of the list. */
export interface RowGroups {
  readonly count: number;
  readonly unitOfRow: Int32Array;
  /** Rows of unit `unit`: `rows` from `starts[unit]` up to `starts[unit + 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** The text of a cell as shown where it was read, else its number; "" where it names nothing. */
export function shownCell({ codes, dictionary, numbers, status }: Column, row: number): string {
  if (status[row] === CellStatus.error) return "";
  const text = dictionary[codes[row]!];
  if (text !== undefined) return text;
  const number = numbers[row]!;
  return Number.isNaN(number) ? "" : String(number);
}

/**
 * Puts rows with the same text together, without differences of blanks and case. A blank or faulty cell names no unit:
 * such a row stays on its own.
 */
export function groupRows(column: Column): RowGroups {
  const rowCount = column.status.length;
  const unitOfRow = new Int32Array(rowCount);
  const unitOfText = new Map<string, number>();
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const text = categoryKey(shownCell(column, row));
    let unit = text === "" ? undefined : unitOfText.get(text);
    if (unit === undefined) {
      unit = count;
      count += 1;
      if (text !== "") unitOfText.set(text, unit);
    }
    unitOfRow[row] = unit;
  }
  return { count, unitOfRow, ...rowsByUnit(unitOfRow, count) };
}

/** The rows of each unit, in the order of the list; rows without a unit (-1) are left out. */
export function rowsByUnit(unitOfRow: Int32Array, count: number): Pick<RowGroups, "starts" | "rows"> {
  const starts = new Int32Array(count + 1);
  for (const unit of unitOfRow) if (unit >= 0) starts[unit + 1]! += 1;
  for (let unit = 0; unit < count; unit += 1) starts[unit + 1]! += starts[unit]!;
  const next = starts.slice(0, count);
  const rows = new Int32Array(starts[count]!);
  unitOfRow.forEach((unit, row) => {
    if (unit < 0) return;
    rows[next[unit]!] = row;
    next[unit]! += 1;
  });
  return { starts, rows };
}
