import { parseAddress } from "../address";
import { type Area, area, intersection } from "../area";
import { blankSheet } from "./blank-sheet";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "./snapshot";
import { toSpan } from "./span";
import { styleFromSnapshot } from "./styles";
import { type BookData, type Cell, FORCED_TEXT, type SheetData, type Style } from "./univer";
import { cellFromScalar } from "./value";

const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
const ROOM = 100;

export const EMPTY_BOOK: BookSnapshot = {
  name: "Mappe1.xlsx",
  sheets: [blankSheet("Tabelle1")],
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
  const spills = spilledAreas(sheet);
  sheet.rows.forEach((row, r) => {
    if (!row) return;
    width = Math.max(width, row.length);
    const cells: Record<number, Cell> = {};
    row.forEach((cell, c) => {
      if (cell)
        cells[c] = univerCell(id, spills.some((a) => isResult(a, r, c)) ? { ...cell, v: null } : cell, sheet);
    });
    cellData[r] = cells;
  });
  const rowData: Record<number, { hd?: 1; h?: number; ia?: 0 }> = {};
  for (const [row, h] of Object.entries(sheet.rowHeights ?? {})) rowData[Number(row)] = { h, ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [column, w] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor ?? "",
    ...(sheet.gridlines === false && { showGridlines: 0 }),
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

/** Areas of formulas with several results; the engine fills them itself and wants them blank. */
const spilledAreas = ({ rows }: SheetSnapshot): readonly Area[] =>
  rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell?.array && parseAddress(cell.array)?.area) || []));

const isResult = (a: Area, row: number, column: number): boolean =>
  intersection(a, area(row, column)) !== undefined && !(row === a.row && column === a.column);

function univerCell(sheetId: string, { v, f, s, t }: CellSnapshot, { styles }: SheetSnapshot): Cell {
  const cell = cellFromScalar(v);
  const text = typeof v === "string" && t !== "e";
  if (text && s !== undefined && styles[s]?.quotePrefix) cell.t = FORCED_TEXT;
  if (f) cell.f = f;
  if (s !== undefined) cell.s = `${sheetId}-${s}`;
  return cell;
}
