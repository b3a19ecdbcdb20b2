import { CellStatus, type Column, type Table } from "../table/types";

/** True where a cell says that there was a customer: not blank, and no zero where zeros say nothing. */
const says = ({ kind, status, numbers }: Column, row: number, zeroIsAbsent: boolean): boolean =>
  status[row] !== CellStatus.blank && !(zeroIsAbsent && kind === "number" && numbers[row] === 0);

/**
 * Who is a customer of a period, by the columns that tell of it.
 *
 * @param columns All columns of the period; a customer has a value in one of them.
 * @param zeroIsAbsent True when zeros in columns of numbers count as no value.
 * @returns 1 per row with a value.
 */
export function customersOfColumns(
  columns: readonly Column[],
  rowCount: number,
  zeroIsAbsent: boolean,
): Uint8Array {
  const present = new Uint8Array(rowCount);
  for (const column of columns)
    for (let row = 0; row < rowCount; row += 1)
      if (present[row] === 0 && says(column, row, zeroIsAbsent)) present[row] = 1;
  return present;
}

/** Rows that are marked, ascending. */
export function markedRows(marks: Uint8Array): Int32Array {
  const rows = new Int32Array(marks.length);
  let count = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] === 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

/** Some columns and rows of a table. */
export function partOfTable(table: Table, columns: readonly Column[], rows: Int32Array): Table {
  const { members: _members, ...rest } = table;
  return {
    ...rest,
    columns: columns.map((column) => partOfColumn(column, rows)),
    rowCount: rows.length,
    sourceRows: rows.map((row) => table.sourceRows[row]!),
    findings: [],
  };
}

function partOfColumn({ sourceRows, ...column }: Column, rows: Int32Array): Column {
  return {
    ...column,
    numbers: Float64Array.from(rows, (row) => column.numbers[row]!),
    codes: Int32Array.from(rows, (row) => column.codes[row]!),
    status: Uint8Array.from(rows, (row) => column.status[row]!),
    ...(sourceRows && { sourceRows: Int32Array.from(rows, (row) => sourceRows[row]!) }),
  };
}
