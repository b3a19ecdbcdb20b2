import { parseAddress } from "../address";
import { type Area } from "../area";
import type { TableRecord } from "../book/records";
import { invalidArgument, notFound } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { clearFilter, reapplyFilter } from "./filter-model";
import { findRange, rangeArgument, rangeRef } from "./range-navigation";
import { registrations } from "./registrations";
import { sortRows } from "./sort-model";
import {
  addTable,
  bodyArea,
  deleteTable,
  dropTable,
  headerArea,
  renameTable,
  requireEditable,
  resizeTable,
  totalsArea,
} from "./table-model";
import { setHeaders, setTotals } from "./table-rows";
import { type Host, Ref, type SheetScope, define, ref } from "./types";

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
