import { parseAddress } from "../address";
import type { Area } from "../area";
import { endRow } from "../area";
import type { TableRecord } from "../book/records";
import { headersOf } from "../book/table-headers";
import { invalidArgument, notFound, wrongDimensions } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { clearFilter, reapplyFilter } from "./filter-model";
import { readValues, writeValues } from "./range-cells";
import { findRange, rangeArgument, rangeRef } from "./range-navigation";
import { registrations } from "./registrations";
import { sortRows } from "./sort-model";
import {
  addTable,
  bodyArea,
  deleteColumn,
  deleteRow,
  deleteTable,
  dropTable,
  headerArea,
  insertColumn,
  insertRows,
  renameTable,
  requireEditable,
  resizeTable,
  setHeaders,
  setTotals,
  totalsArea,
  writeHeaders,
} from "./table-model";
import { type ColumnSelf, type Host, Ref, type RowSelf, type SheetScope, define, ref } from "./types";

const inScope = ({ sheet }: SheetScope, host: Host) =>
  sheet
    ? host.book.tables.filter((table) => table.sheet === sheet)
    : host.book.sheets.flatMap((each) => host.book.tables.filter((table) => table.sheet === each));

const byKey = (tables: readonly TableRecord[], key: string) => {
  const found = tables.find((table) => table.id === key || sameText(table.name, key));
  return found && ref("Table", found);
};

const common = keyed<SheetScope>(
  (scope, host) => inScope(scope, host).map((table) => ref("Table", table)),
  (scope, key, host) => byKey(inScope(scope, host), key),
);

export const tableCollection = define<SheetScope>({
  get: { Count: (scope, host) => inScope(scope, host).length },
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemAt", "GetItemOrNullObject", "GetCount"),
    Add: ({ sheet }, [address, hasHeaders]: [unknown, boolean], host) => {
      const home = sheet ?? host.book.active;
      const range =
        address instanceof Ref
          ? rangeArgument(host, home, address)
          : findRange(host, home, requireAddress(address)).self;
      return ref("Table", addTable(host, range.sheet, range.area!, hasHeaders));
    },
    ...registrations("TableCollection", ({ sheet }) => sheet?.id ?? "Workbook", [
      "DataChangedEvent",
      "AddedEvent",
      "DeletedEvent",
    ]),
  },
});

function requireAddress(address: unknown): string {
  if (typeof address !== "string" || !parseAddress(address)) throw invalidArgument();
  return address;
}

type Scoped = { readonly tables: readonly TableRecord[] };

const scoped = keyed<Scoped>(
  ({ tables }) => tables.map((table) => ref("Table", table)),
  ({ tables }, key) => byKey(tables, key),
);

export const tableScopedCollection = define<Scoped>({
  items: scoped.items!,
  item: scoped.item!,
  call: {
    ...only(scoped.call, "GetCount"),
    GetFirst: ({ tables }) => {
      if (!tables[0]) throw notFound();
      return ref("Table", tables[0]);
    },
  },
});

const part = (table: TableRecord, where: Area | undefined): Ref<"Range"> => {
  if (!where) throw notFound();
  return rangeRef(table.sheet, where);
};

export const table = define<TableRecord>({
  id: (table) => table.id,
  get: {
    Id: (table) => table.id,
    LegacyId: (table) => table.id,
    Name: (table) => table.name,
    Style: (table) => table.style,
    ShowHeaders: (table) => table.showHeaders,
    ShowTotals: (table) => table.showTotals,
    HighlightFirstColumn: (table) => table.highlightFirstColumn,
    HighlightLastColumn: (table) => table.highlightLastColumn,
    ShowBandedRows: (table) => table.showBandedRows,
    ShowBandedColumns: (table) => table.showBandedColumns,
    ShowFilterButton: (table) => table.showFilterButton,
  },
  set: {
    Name: (table, name: string, host) => renameTable(host, table, name),
    Style: (table, style: string) => {
      requireEditable(table.sheet);
      table.style = style;
    },
    ShowHeaders: (table, show: boolean, host) => setHeaders(host, table, show),
    ShowTotals: (table, show: boolean, host) => setTotals(host, table, show),
    HighlightFirstColumn: (table, on: boolean) => {
      table.highlightFirstColumn = on;
    },
    HighlightLastColumn: (table, on: boolean) => {
      table.highlightLastColumn = on;
    },
    ShowBandedRows: (table, on: boolean) => {
      table.showBandedRows = on;
    },
    ShowBandedColumns: (table, on: boolean) => {
      table.showBandedColumns = on;
    },
    ShowFilterButton: (table, on: boolean) => {
      table.showFilterButton = on;
    },
  },
  nav: {
    Columns: (table) => ref("TableColumnCollection", table),
    Rows: (table) => ref("TableRowCollection", table),
    Worksheet: (table) => ref("Worksheet", table.sheet),
    Sort: (table) => ref("TableSort", table),
    AutoFilter: (table) => ref("AutoFilter", { sheet: table.sheet, table }),
  },
  call: {
    GetRange: (table) => part(table, table.area),
    GetHeaderRowRange: (table) => part(table, headerArea(table)),
    GetDataBodyRange: (table) => part(table, bodyArea(table)),
    GetTotalRowRange: (table) => part(table, totalsArea(table)),
    Resize: (table, [range]: [unknown], host) => {
      const next = rangeArgument(host, table.sheet, range);
      if (next.sheet !== table.sheet || !next.area) throw invalidArgument();
      resizeTable(host, table, next.area);
    },
    ConvertToRange: (table, _, host) => {
      const { area } = table;
      dropTable(host, table);
      return rangeRef(table.sheet, area);
    },
    Delete: (table, _, host) => deleteTable(host, table),
    ClearFilters: (table, _, host) => clearFilter(host, { sheet: table.sheet, table }),
    ReapplyFilters: (table, _, host) => reapplyFilter(host, { sheet: table.sheet, table }),
    ...registrations<TableRecord>("Table", (table) => table.id, [
      "DataChangedEvent",
      "SelectionChangedEvent",
    ]),
  },
});

type SortArguments = [readonly { key: number; ascending?: boolean }[], boolean?];

export const tableSort = define<TableRecord>({
  get: { Fields: (table) => table.sortFields, MatchCase: () => false, Method: () => "PinYin" },
  call: {
    Apply: (table, [fields, matchCase]: SortArguments, host) => {
      requireEditable(table.sheet);
      sortRows(host, table.sheet, bodyArea(table), fields, matchCase ?? false);
      table.sortFields = fields;
    },
    Clear: (table) => {
      table.sortFields = [];
    },
    Reapply: (table, _, host) =>
      sortRows(host, table.sheet, bodyArea(table), table.sortFields as SortArguments[0], false),
  },
});

const columnRef = (table: TableRecord, id: number) => ref("TableColumn", { table, id });

const columns = keyed<TableRecord>(
  (table) => table.columnIds.map((id) => columnRef(table, id)),
  (table, key) => {
    const index = headersOf(table).findIndex((header) => sameText(header, key));
    const id =
      index >= 0 ? table.columnIds[index] : table.columnIds.find((candidate) => String(candidate) === key);
    return id === undefined ? undefined : columnRef(table, id);
  },
);

export const tableColumnCollection = define<TableRecord>({
  get: { Count: (table) => table.columnIds.length },
  items: columns.items!,
  item: columns.item!,
  call: {
    ...only(columns.call, "GetItemAt", "GetItemOrNullObject", "GetCount"),
    Add: (table, [index, values, name]: [number?, unknown?, string?], host) => {
      const column = addColumn(host, table, index ?? null, values, name ?? undefined);
      return columnRef(table, column);
    },
  },
});

/** `values` holds the whole column, header first, or the body alone. */
function addColumn(
  host: Host,
  table: TableRecord,
  index: number | null,
  values: unknown,
  name: string | undefined,
): number {
  const block = values === undefined || values === null ? undefined : (values as unknown[][]);
  if (block && !Array.isArray(block)) throw invalidArgument();
  const body = bodyArea(table);
  const withHeader = block?.length === table.area.rowCount && table.showHeaders;
  if (block && !withHeader && block.length !== body.rowCount) throw wrongDimensions();
  const id = insertColumn(host, table, index, name ?? (withHeader ? String(block[0]?.[0] ?? "") : undefined));
  const data = withHeader ? block.slice(1) : block;
  if (data) {
    const { area } = columnPart(
      { table, id },
      withHeader ? { ...body, rowCount: data.length } : bodyArea(table),
    );
    writeValues({ sheet: table.sheet, area }, data, host);
  }
  return id;
}

function positionOf({ table, id }: ColumnSelf): number {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw notFound();
  return index;
}

const columnPart = (column: ColumnSelf, where: Area | undefined) => {
  if (!where) throw notFound();
  const at = column.table.area.column + positionOf(column);
  return { sheet: column.table.sheet, area: { ...where, column: at, columnCount: 1 } };
};

const columnRange = (column: ColumnSelf, where: Area | undefined) => ref("Range", columnPart(column, where));

export const tableColumn = define<ColumnSelf>({
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Index: positionOf,
    Name: (column) => headersOf(column.table)[positionOf(column)],
    Values: (column, host) => readValues(columnPart(column, column.table.area), host),
  },
  set: {
    Name: (column, name: string, host) => {
      requireEditable(column.table.sheet);
      const names = [...headersOf(column.table)];
      names[positionOf(column)] = name;
      writeHeaders(host, column.table, names);
    },
    Values: (column, values: unknown, host) =>
      writeValues(columnPart(column, column.table.area), values, host),
  },
  nav: { Filter: (column) => ref("Filter", column) },
  call: {
    GetRange: (column) => columnRange(column, column.table.area),
    GetHeaderRowRange: (column) => columnRange(column, headerArea(column.table)),
    GetDataBodyRange: (column) => columnRange(column, bodyArea(column.table)),
    GetTotalRowRange: (column) => columnRange(column, totalsArea(column.table)),
    Delete: ({ table, id }, _, host) => deleteColumn(host, table, id),
  },
});

const rowRefs = (table: TableRecord) =>
  Array.from({ length: bodyArea(table).rowCount }, (_, index) => ref("TableRow", { table, index }));

const rows = keyed<TableRecord>(
  (table) => rowRefs(table),
  (table, key) => rowRefs(table)[Number(key)],
);

export const tableRowCollection = define<TableRecord>({
  get: { Count: (table) => bodyArea(table).rowCount },
  items: rows.items!,
  call: {
    ...only(rows.call, "GetItemAt", "GetCount"),
    Add: (table, [index, values, alwaysInsert]: [number?, unknown?, boolean?], host) => {
      const width = table.area.columnCount;
      const block = Array.isArray(values)
        ? (values as unknown[][])
        : [Array.from({ length: width }, () => values ?? null)];
      if (block.length === 0 || block.some((row) => row.length !== width)) throw wrongDimensions();
      const added = insertRows(host, table, index ?? null, block.length, alwaysInsert ?? false);
      writeValues({ sheet: table.sheet, area: added }, block, host);
      return ref("TableRow", { table, index: endRow(added) - bodyArea(table).row });
    },
  },
});

const rowArea = ({ table, index }: RowSelf): Area => {
  const body = bodyArea(table);
  if (index >= body.rowCount) throw notFound();
  return { ...body, row: body.row + index, rowCount: 1 };
};

export const tableRow = define<RowSelf>({
  get: {
    Index: ({ index }) => index,
    Values: (row, host) => readValues({ sheet: row.table.sheet, area: rowArea(row) }, host),
  },
  set: {
    Values: (row, values: unknown, host) =>
      writeValues({ sheet: row.table.sheet, area: rowArea(row) }, values, host),
  },
  call: {
    GetRange: (row) => rangeRef(row.table.sheet, rowArea(row)),
    Delete: ({ table, index }, _, host) => deleteRow(host, table, index),
  },
});
