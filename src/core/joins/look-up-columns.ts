import { cellAddress } from "../table/address";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { freeHeader, headersOf } from "./free-header";
import { listed, repeatedKeys } from "./key-findings";
import { indexKeys } from "./key-index";
import { matchIndexed, type KeyMatch } from "./match-keys";
import type { JoinFinding, JoinTables, LookUp } from "./types";

/** A table with the columns that were brought in, behind its own. */
export interface LookedUp {
  readonly table: Table;
  readonly match: KeyMatch;
  readonly findings: readonly JoinFinding[];
}

/**
 * Brings columns of another table to each row, by a key that stands once in the other table: orders to their lines.
 * Marks of cells come along. A row without partner gets blank cells; of repeated keys the first row counts. Both are
 * findings. A header that the table has already gets " (2)".
 *
 * @param tables The other table by its id.
 * @param id Id of `table` in findings.
 * @returns The table as it is, with a finding, where a table or key is missing.
 */
export function lookUpColumns(
  table: Table,
  id: string,
  lookUp: LookUp,
  tables: JoinTables,
): LookedUp | JoinFinding {
  const other = tables[lookUp.table];
  if (other === undefined)
    return { kind: "table-missing", severity: "problem", table: lookUp.table, count: 1 };
  const key = findColumn(table, lookUp.key);
  const otherKey = findColumn(other, lookUp.otherKey);
  if (key === undefined) return missingColumn(id, lookUp.key);
  if (otherKey === undefined) return missingColumn(lookUp.table, lookUp.otherKey);

  const own = indexKeys(otherKey);
  const match = matchIndexed(indexKeys(key), own, lookUp.pairs);
  const rowOf = match.ownOfRow.map((code) => (code < 0 ? -1 : own.firstRows[code]!));
  const taken = headersOf(table.columns);
  const brought: Column[] = [];
  const findings: JoinFinding[] = [
    ...withoutPartner(table, id, key, match),
    ...repeatedKeys(other, lookUp.table, otherKey, own, "lookup-key-repeated"),
  ];
  for (const header of lookUp.columns) {
    const column = findColumn(other, header);
    if (column === undefined) findings.push(missingColumn(lookUp.table, header));
    else brought.push({ ...gather(column, rowOf), name: freeHeader(column.name, taken) });
  }
  return { table: { ...table, columns: [...table.columns, ...brought] }, match, findings };
}

export const missingColumn = (table: string, column: string): JoinFinding => ({
  kind: "column-missing",
  severity: "problem",
  table,
  column,
  count: 1,
});

/** The cells of these rows as a column of their own; blank where there is no row (-1). */
export function gather(column: Column, rows: Int32Array): Column {
  const numbers = new Float64Array(rows.length).fill(NaN);
  const codes = new Int32Array(rows.length).fill(-1);
  const status = new Uint8Array(rows.length).fill(CellStatus.blank);
  rows.forEach((row, at) => {
    if (row < 0) return;
    numbers[at] = column.numbers[row]!;
    codes[at] = column.codes[row]!;
    status[at] = column.status[row]!;
  });
  const { name, kind, dictionary, locale, localeAmbiguous } = column;
  return { name, index: -1, kind, numbers, codes, dictionary, status, locale, localeAmbiguous };
}

function withoutPartner(table: Table, id: string, key: Column, match: KeyMatch): readonly JoinFinding[] {
  const [first] = match.foreignOnly;
  if (first === undefined) return [];
  return [
    {
      kind: "lookup-without-partner",
      severity: "warning",
      table: id,
      column: key.name,
      ...(key.index >= 0 && {
        address: cellAddress(table.origin, table.sourceRows[first.row]!, key.index),
      }),
      count: match.foreignOnly.reduce((sum, { rows }) => sum + rows, 0),
      values: { keys: match.foreignOnly.length, texts: listed(match.foreignOnly.map(({ text }) => text)) },
    },
  ];
}
