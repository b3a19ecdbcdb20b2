import { parseAddress } from "../address";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "./snapshot";
import { toSpan } from "./span";
import { styleFromSnapshot } from "./styles";
import type { BookData, Cell, SheetData, Style } from "./univer";
import { cellFromScalar } from "./value";

const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
const ROOM = 100;

export const EMPTY_SHEET: SheetSnapshot = {
  name: "Tabelle1",
  visibility: "Visible",
  rows: [],
  styles: [],
  merges: [],
  columnWidths: {},
  hiddenColumns: [],
  hiddenRows: [],
  frozenRows: 0,
  frozenColumns: 0,
  tables: [],
  conditionalFormats: [],
  charts: [],
  notes: {},
};

export const EMPTY_BOOK: BookSnapshot = {
  name: "Mappe1.xlsx",
  sheets: [EMPTY_SHEET],
  activeSheet: 0,
  names: [],
  settings: {},
  customXmlParts: [],
  date1904: false,
};

/** The part of a snapshot that Univer keeps, in Univer's form. */
export function univerData(unit: string, snapshot: BookSnapshot): Partial<BookData> {
  const styles: Record<string, Style> = {};
  const sheets: Record<string, Partial<SheetData>> = {};
  const sheetOrder: string[] = [];
  snapshot.sheets.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    sheet.styles.forEach((style, i) => (styles[`${id}-${i}`] = styleFromSnapshot(style)));
    sheetOrder.push(id);
    sheets[id] = sheetData(id, sheet);
  });
  return { id: unit, name: snapshot.name, styles, sheets, sheetOrder };
}

function sheetData(id: string, sheet: SheetSnapshot): Partial<SheetData> {
  let width = 0;
  const cellData: Record<number, Record<number, Cell>> = {};
  sheet.rows.forEach((row, r) => {
    if (!row) return;
    width = Math.max(width, row.length);
    const cells: Record<number, Cell> = {};
    row.forEach((cell, c) => {
      if (cell) cells[c] = univerCell(id, cell);
    });
    cellData[r] = cells;
  });
  const rowData: Record<number, { hd: 1 }> = {};
  for (const row of sheet.hiddenRows) rowData[row] = { hd: 1 };
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [column, w] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    rowCount: Math.max(MIN_ROWS, sheet.rows.length + ROOM),
    columnCount: Math.max(MIN_COLUMNS, width + 10),
    cellData,
    rowData,
    columnData,
    mergeData: sheet.merges.flatMap((address) => {
      const merge = parseAddress(address);
      return merge ? [toSpan(merge.area)] : [];
    }),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
  };
}

function univerCell(sheet: string, { v, f, s }: CellSnapshot): Cell {
  const cell = cellFromScalar(v);
  if (f) cell.f = f;
  if (s !== undefined) cell.s = `${sheet}-${s}`;
  return cell;
}
