import { headerKey } from "./find-column";
import { CellStatus, type Column } from "./types";

const RELATIVE_SLACK = 1e-6;
const FEWEST_ROWS = 3;

/** True when a column's last number is the sum of those above it; undefined when it tells nothing. */
function isColumnSum(column: Column, last: number): boolean | undefined {
  const total = column.numbers[last]!;
  if (column.kind !== "number" || Number.isNaN(total)) return undefined;
  let sum = 0;
  let size = 0;
  let count = 0;
  for (let row = 0; row < last; row += 1) {
    const value = column.numbers[row]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    size += Math.abs(value);
    count += 1;
  }
  if (count < 2 || size === 0) return undefined;
  return Math.abs(sum - total) <= RELATIVE_SLACK * size;
}

/**
 * True when the last row has no label but holds column sums: the key (or first) column is blank there and filled
 * elsewhere, and at least one number is the sum of its column.
 */
export function isSumOfRowsAbove(columns: readonly Column[], rowCount: number, key?: string): boolean {
  const last = rowCount - 1;
  if (rowCount < FEWEST_ROWS) return false;
  const label = columns.find((column) => headerKey(column.name) === headerKey(key ?? "")) ?? columns[0];
  if (label === undefined || label.status[last] !== CellStatus.blank) return false;
  let blanks = 0;
  for (let row = 0; row < last; row += 1) blanks += label.status[row] === CellStatus.blank ? 1 : 0;
  if (blanks * 10 > last) return false;
  return columns.some((column) => isColumnSum(column, last) === true);
}
