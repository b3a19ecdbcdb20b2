import { type Area, endRow } from "../area";
import type { TableRecord } from "../book/records";
import { headersOf } from "../book/table-headers";
import { invalidArgument, notFound, wrongDimensions } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { readValues, writeValues } from "./range-cells";
import { rangeRef } from "./range-navigation";
import { deleteColumn, deleteRow, insertColumn, insertRows } from "./table-growth";
import { bodyArea, headerArea, requireEditable, totalsArea, writeHeaders } from "./table-model";
import { type ColumnSelf, type Host, type RowSelf, define, ref } from "./types";

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
