import { fail, ok, type Issue, type Result } from "../result";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { rowsOfCustomers } from "./customer-rows";
import { freeHeader } from "./free-header";
import { joinedRows } from "./joined-rows";
import { indexKeys, type KeyIndex } from "./key-index";
import { blankKeys, repeatedKeys } from "./key-findings";
import { gather, missingColumn } from "./look-up-columns";
import { matchIndexed } from "./match-keys";
import { namedCustomers } from "./named-customers";
import type {
  CustomerList,
  CustomerView,
  CustomerViewSpec,
  JoinFinding,
  JoinTables,
  MeasuredTable,
  TableReport,
  ViewColumn,
} from "./types";
import { viewColumn } from "./view-column";

export interface CustomerViewOptions {
  /** The day up to which times are counted, an Excel serial day. */
  readonly referenceDate: number;
}

export type JoinIssueKind =
  /** The customer list, or its key, is not there. */
  | "customer-list-missing"
  | "customer-key-missing"
  /** Neither a customer list nor a table with a key is there. */
  | "customers-missing";

export interface JoinIssue extends Issue {
  readonly kind: JoinIssueKind;
}

/** A table that takes part, with its looked-up and computed columns. */
interface Part {
  readonly measured: MeasuredTable;
  readonly table: Table;
  readonly key: Column;
  readonly keys: KeyIndex;
  readonly lookUps: TableReport["lookUps"];
}

/**
 * One row per customer out of many tables: the columns chosen of the customer list, then every measure in the order of
 * the specification. Customers without rows in a table are there: sums and counts are 0, other figures blank. Cells keep
 * their marks as in `rollUp`.
 *
 * Without a customer list the customers are those that the tables name. Keys are compared as in `matchKeys`; rows whose
 * key no customer has count nowhere and are reported. A table, column or measure that is missing or does not fit is
 * left out with a finding, so that a specification outlives changes of the workbook.
 *
 * @param tables Tables by the ids of the specification, each read with its key column.
 */
export function customerView(
  spec: CustomerViewSpec,
  tables: JoinTables,
  { referenceDate }: CustomerViewOptions,
): Result<CustomerView, JoinIssue> {
  const list = listOf(spec.customers, tables);
  if (!list.ok) return list;
  const { parts, findings } = partsOf(spec.tables, tables);
  const known = list.value === undefined ? undefined : indexKeys(list.value.key);
  const own =
    known ?? namedCustomers(parts.map(({ keys, measured }) => ({ keys, pairs: measured.pairs ?? [] })));
  if (own.keys.length === 0 && list.value === undefined) return fail({ kind: "customers-missing" });

  const taken = new Set<string>();
  const columns: ViewColumn[] = [];
  const add = (column: ViewColumn) => columns.push({ ...column, name: freeHeader(column.name, taken) });
  const keyName = list.value?.key.name ?? parts[0]!.key.name;
  add(keyColumn(keyName, own.keys));
  const all: JoinFinding[] = [];
  if (list.value !== undefined && spec.customers !== undefined)
    all.push(...takeListColumns(spec.customers, list.value, own, add));
  all.push(...findings);

  const hasRows = new Uint8Array(own.keys.length);
  const reports: TableReport[] = [];
  for (const { measured, table, key, keys, lookUps } of parts) {
    const match = matchIndexed(keys, own, measured.pairs);
    for (const code of match.ownOfRow) if (code >= 0) hasRows[code] = 1;
    reports.push({
      table: measured.table,
      matchedRows: match.matchedRows,
      matchedKeys: match.matchedKeys,
      blankRows: match.blankRows,
      lookUps,
      unmatched: match.foreignOnly,
      customersWithoutRows: match.ownOnly,
    });
    // A key that was looked up is blank where the look-up found nothing, which is said already.
    if (key.index >= 0) all.push(...blankKeys(measured.table, table, key, keys, "row-key-blank"));
    const rows = {
      id: measured.table,
      table,
      customerOfRow: match.ownOfRow,
      customers: own.keys.length,
      rows: rowsOfCustomers(match.ownOfRow, own.keys.length),
      reference: referenceDate,
    };
    measured.measures.forEach((measure, at) => {
      const { column, findings: found } = viewColumn(measure, rows);
      if (column !== undefined)
        add({ ...column, place: { table: spec.tables.indexOf(measured), measure: at } });
      all.push(...found);
    });
  }
  return ok({
    table: viewTable(columns, own, list.value?.table),
    key: columns[0]!.name,
    reports,
    customersWithoutRows: hasRows.reduce((sum, has) => sum + 1 - has, 0),
    findings: withoutRepeats(all),
  });
}

interface ListTable {
  readonly table: Table;
  readonly key: Column;
}

function listOf(
  customers: CustomerList | undefined,
  tables: JoinTables,
): Result<ListTable | undefined, JoinIssue> {
  if (customers === undefined) return ok(undefined);
  const table = tables[customers.table];
  if (table === undefined) return fail({ kind: "customer-list-missing", values: { table: customers.table } });
  const key = findColumn(table, customers.key);
  return key === undefined
    ? fail({ kind: "customer-key-missing", values: { table: customers.table, column: customers.key } })
    : ok({ table, key });
}

function partsOf(
  measured: readonly MeasuredTable[],
  tables: JoinTables,
): { readonly parts: readonly Part[]; readonly findings: readonly JoinFinding[] } {
  const parts: Part[] = [];
  const findings: JoinFinding[] = [];
  for (const each of measured) {
    const table = tables[each.table];
    if (table === undefined) {
      findings.push({ kind: "table-missing", severity: "problem", table: each.table, count: 1 });
      continue;
    }
    const joined = joinedRows(table, each, tables);
    findings.push(...joined.findings);
    const key = findColumn(joined.table, each.key);
    if (key === undefined) findings.push(missingColumn(each.table, each.key));
    else
      parts.push({ measured: each, table: joined.table, key, keys: indexKeys(key), lookUps: joined.lookUps });
  }
  return { parts, findings };
}

function takeListColumns(
  { table: id, columns }: CustomerList,
  { table, key }: ListTable,
  own: KeyIndex,
  add: (column: ViewColumn) => void,
): readonly JoinFinding[] {
  const rows = Int32Array.from(own.firstRows);
  const findings: JoinFinding[] = [
    ...repeatedKeys(table, id, key, own, "customer-repeated"),
    ...blankKeys(id, table, key, own, "customer-key-blank"),
  ];
  for (const header of columns) {
    const column = findColumn(table, header);
    if (column === undefined) findings.push(missingColumn(id, header));
    else if (column !== key) add({ ...gather(column, rows), index: column.index });
  }
  return findings;
}

function keyColumn(name: string, keys: readonly string[]): Column {
  return {
    name,
    index: 0,
    kind: "text",
    numbers: new Float64Array(keys.length).fill(NaN),
    codes: Int32Array.from(keys.keys()),
    dictionary: keys,
    status: new Uint8Array(keys.length).fill(CellStatus.value),
    locale: "de",
    localeAmbiguous: false,
  };
}

function viewTable(
  columns: readonly ViewColumn[],
  own: KeyIndex,
  list: Table | undefined,
): CustomerView["table"] {
  return {
    columns,
    rowCount: own.keys.length,
    sourceRows: Int32Array.from(own.firstRows, (row) => list?.sourceRows[row] ?? row),
    headerRow: list?.headerRow ?? -1,
    findings: [],
    origin: list?.origin ?? { sheet: "", row: 0, column: 0 },
  };
}

/** What several measures of one table meet is said once. */
function withoutRepeats(findings: readonly JoinFinding[]): readonly JoinFinding[] {
  const said = new Set<string>();
  return findings.filter(({ kind, table, column = "", measure = "" }) => {
    const text = [kind, table, column, measure].join("\n");
    if (said.has(text)) return false;
    said.add(text);
    return true;
  });
}
