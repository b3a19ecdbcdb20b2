import { findColumn, headerKey } from "../table/find-column";
import { CellStatus, type Column, type Finding, type Table } from "../table/types";
import { aggregatesOfKind } from "./aggregates-of-kind";
import { groupRows, shownCell, type RowGroups } from "./group-rows";
import { proposeAggregate } from "./propose-aggregate";
import { rollUpColumn, type IsNewer } from "./roll-up-column";
import type { Aggregate, Unit } from "./types";

/**
 * Makes one row of all rows that have the same key. Keys are compared as shown, without differences of blanks and case;
 * a row without a key stays on its own. Units stand in the order of their first row.
 *
 * Findings keep the address of the cell in the list; that keys repeat is no finding any more. A header of `unit` that
 * the list does not have is one.
 *
 * @param key Header of the column that says which rows belong together; without such a column the table stays as it is.
 */
export function rollUp(table: Table, key: string, unit: Unit): Table {
  const column = findColumn(table, key);
  if (column === undefined) return { ...table, findings: [...missing([key]), ...table.findings] };
  const groups = groupRows(column);
  const date = findColumn(table, unit.by ?? "");
  const isNewer = newerBy(date);
  const rolled = table.columns.map((each) =>
    rollUpColumn(
      each,
      each === column ? "first" : aggregateOf(each, unit, groups),
      groups,
      table.sourceRows,
      isNewer,
    ),
  );
  return {
    ...table,
    columns: [...rolled, ...countColumn(table, unit, groups)],
    rowCount: groups.count,
    sourceRows: Int32Array.from({ length: groups.count }, (_, at) => firstSourceRow(table, groups, at)),
    members: {
      starts: groups.starts,
      sourceRows: groups.rows.map((row) => table.sourceRows[row]!),
      keys: Array.from(groups.rows, (row) => column.dictionary[column.codes[row]!] ?? shownCell(column, row)),
      header: column.name,
      column: column.index,
    },
    findings: [
      ...(unit.by === undefined || date !== undefined ? [] : missing([unit.by])),
      ...findingsOfUnits(table.findings, column, groups),
    ],
  };
}

function aggregateOf(column: Column, unit: Unit, groups: RowGroups): Aggregate {
  const chosen = Object.entries(unit.aggregates).find(
    ([header]) => headerKey(header) === headerKey(column.name),
  );
  const fits = chosen !== undefined && aggregatesOfKind(column.kind).includes(chosen[1]);
  return fits ? chosen[1] : proposeAggregate(column, groups, unit.by !== undefined);
}

/** A row without a date is older than any with one. */
function newerBy(date: Column | undefined): IsNewer {
  if (date === undefined) return () => true;
  const dayOf = (row: number) => {
    const day = date.numbers[row]!;
    return Number.isNaN(day) ? -Infinity : day;
  };
  return (row, other) => dayOf(row) >= dayOf(other);
}

const firstSourceRow = (table: Table, { starts, rows }: RowGroups, unit: number): number =>
  table.sourceRows[rows[starts[unit]!]!]!;

function countColumn(table: Table, { countHeader }: Unit, groups: RowGroups): readonly Column[] {
  if (countHeader === undefined || countHeader.trim() === "") return [];
  const taken = new Set(table.columns.map(({ name }) => headerKey(name)));
  let name = countHeader;
  for (let n = 2; taken.has(headerKey(name)); n += 1) name = `${countHeader} (${n})`;
  return [
    {
      name,
      index: -1,
      kind: "number",
      numbers: Float64Array.from(
        { length: groups.count },
        (_, at) => groups.starts[at + 1]! - groups.starts[at]!,
      ),
      codes: new Int32Array(groups.count).fill(-1),
      dictionary: [],
      status: new Uint8Array(groups.count).fill(CellStatus.value),
      locale: "de",
      localeAmbiguous: false,
    },
  ];
}

const missing = (headers: readonly string[]): readonly Finding[] =>
  headers.map((column) => ({ kind: "unit-column-missing", severity: "warning", column, count: 1 }));

function findingsOfUnits(
  findings: readonly Finding[],
  key: Column,
  { unitOfRow }: RowGroups,
): readonly Finding[] {
  return findings
    .filter(({ kind, column }) => kind !== "key-repeated" || column !== key.name)
    .map((finding) => (finding.row === undefined ? finding : { ...finding, row: unitOfRow[finding.row]! }));
}
