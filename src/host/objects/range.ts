import { formatAddress } from "../address";
import { cellCount, endRow, intersection, isWholeColumns, isWholeRows } from "../area";
import { wrongDimensions } from "../host-error";
import {
  areaOf,
  common,
  lastUsedColumn,
  lastUsedRow,
  readFormulas,
  readPatterns,
  readText,
  readTypes,
  readValues,
  writePatterns,
  writeValues,
} from "./range-cells";
import { rangeChanges } from "./range-changes";
import { setColumnsHidden, setRowsHidden } from "./range-hidden";
import { navigation } from "./range-navigation";
import { type Host, type RangeSelf, define, ref } from "./types";

const isRowHidden = (range: RangeSelf) => {
  const area = areaOf(range);
  return common(area.row, Math.max(1, lastUsedRow(range.sheet, area) - area.row + 1), (row) =>
    range.sheet.isRowHidden(row),
  );
};

const isColumnHidden = (range: RangeSelf) => {
  const area = areaOf(range);
  const count = Math.max(1, lastUsedColumn(range.sheet, area) - area.column + 1);
  return common(area.column, count, (column) => range.sheet.isColumnHidden(column));
};

function isHidden(range: RangeSelf): boolean | null {
  const rows = isRowHidden(range);
  const columns = isColumnHidden(range);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function hasSpill(range: RangeSelf): boolean | null {
  const area = areaOf(range);
  const spilled = range.sheet.context.spills
    .areas(range.sheet.key)
    .map((spill) => intersection(spill, area))
    .filter((part) => part !== undefined);
  const cells = spilled.reduce((sum, part) => sum + cellCount(part), 0);
  if (cells === 0) return false;
  return cells >= cellCount(area) ? true : null;
}

const address = (range: RangeSelf) => formatAddress(range.sheet.name, areaOf(range));

export const range = define<RangeSelf>({
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: (range) => cellCount(areaOf(range)),
    RowCount: (range) => areaOf(range).rowCount,
    ColumnCount: (range) => areaOf(range).columnCount,
    RowIndex: (range) => areaOf(range).row,
    ColumnIndex: (range) => areaOf(range).column,
    Values: readValues,
    Formulas: readFormulas,
    Text: readText,
    ValueTypes: readTypes,
    NumberFormat: readPatterns,
    RowHidden: isRowHidden,
    ColumnHidden: isColumnHidden,
    Hidden: isHidden,
    HasSpill: hasSpill,
    IsEntireColumn: (range) => isWholeColumns(areaOf(range)),
    IsEntireRow: (range) => isWholeRows(areaOf(range)),
  },
  set: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writePatterns,
    RowHidden: (range, hidden: boolean, host) => setRowsHidden(range, hidden, host),
    ColumnHidden: (range, hidden: boolean, host) => setColumnsHidden(range, hidden, host),
  },
  nav: {
    Worksheet: (range) => ref("Worksheet", range.sheet),
    Format: (range) => ref("RangeFormat", range),
    ConditionalFormats: (range) => ref("ConditionalFormatCollection", range),
    DataValidation: (range) => ref("DataValidation", range),
    Sort: (range) => ref("RangeSort", range),
  },
  call: {
    ...navigation,
    ...rangeChanges,
    GetTables: (range, [fullyContained]: [boolean?], host: Host) => {
      const area = areaOf(range);
      const tables = host.book.tables.filter((table) => {
        if (table.sheet !== range.sheet) return false;
        const shared = intersection(table.area, area);
        return fullyContained
          ? shared !== undefined && cellCount(shared) === cellCount(table.area)
          : shared !== undefined;
      });
      return ref("TableScopedCollection", { tables });
    },
    GetVisibleView: (range) => {
      const area = areaOf(range);
      const rows: number[] = [];
      for (let row = area.row; row <= endRow(area); row++) if (!range.sheet.isRowHidden(row)) rows.push(row);
      return ref("RangeView", { range, rows });
    },
    _ValidateArraySize: (range, [rows, columns]: [number, number]) => {
      const area = areaOf(range);
      if (rows !== area.rowCount || columns !== area.columnCount) throw wrongDimensions();
    },
    _KeepReference: () => undefined,
  },
});
